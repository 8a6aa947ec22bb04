package chokepoint.reading.header;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.reading.cells.ResourceTable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vendor",
                "Vendor Name",
                "HS Code",
                "Unit Price  USD",
                " Country of Origin ",
                "PO No",
                "Address Lines",
                "2nd Vendor",
                "OrderDate",
                "VATNumber",
                "A1",
                "item 4a",
                "x Ab C",
                ""
            })
    void plainEnglishIsTakenApartLikeAllElse(String header) {
        assertThat(HeaderWords.of(header)).isEqualTo(HeaderWords.of(header + " -"));
    }

    @Test
    void knownHeadersAreTakenApartLikeAllElse() {
        for (String file : List.of("codes", "en", "de", "nl")) {
            for (String[] row : ResourceTable.read("synonyms/" + file + ".csv")) {
                if (row[2].matches("[A-Za-z0-9 ]+")) {
                    assertThat(HeaderWords.of(row[2])).as(row[2]).isEqualTo(HeaderWords.of(row[2] + " -"));
                }
            }
        }
    }
}
