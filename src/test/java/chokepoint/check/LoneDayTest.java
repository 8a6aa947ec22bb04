package chokepoint.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mistyped year does not set the day whose limits hold. */
class LoneDayTest {

    private static final String LATEST = "limits are those of ";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "'Vendor,Order date,Value,Currency',22/05/2062",
        "'Lieferant,Bestelldatum,Wert,Währung',22.05.2042",
        "'Proveedor,Fecha de pedido,Importe,Moneda',2034-05-22",
    })
    void aYearFarFromAllOthersIsTold(String header, String mistyped) throws IOException {
        Checked checked = dated(header, "2024-03-01", "2024-04-15", mistyped, "2024-06-30");

        assertThat(checked.audit().notices())
                .anyMatch(notice -> notice.contains(LATEST + "2024-06-30"))
                .anyMatch(notice -> notice.startsWith("list.csv, record 4: the date 20") && notice.contains("-05-22"));
    }

    @Test
    void aYearBeforeAllOthersSetsNothing() throws IOException {
        Checked checked = dated("Vendor,Order date,Value,Currency", "2024-03-01", "2024-04-15", "0204-05-22");

        assertThat(checked.audit().notices()).anyMatch(notice -> notice.contains(LATEST + "2024-04-15"));
    }

    @Test
    void anOrderOfSeveralLinesAmongManyIsMistypedAsOne() throws IOException {
        StringBuilder list = new StringBuilder("Vendor,Order date,Value,Currency\n");
        for (int line = 0; line < 100; line++) {
            list.append("Acme,2024-03-").append(10 + line % 20).append(",5,EUR\n");
        }
        Checked checked = Checked.list(folder, list + "Bolt,2062-03-01,5,EUR\n".repeat(2));

        assertThat(checked.audit().notices())
                .anyMatch(notice -> notice.contains(LATEST + "2024-03-29"))
                .anyMatch(notice -> notice.startsWith("list.csv, record 102 and others, 2 lines: the date 2062-03-01"));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-01,2024-04-15,2024-05-01,2027-05-22",
        "2012-03-01,2017-04-15,2019-05-01,2025-05-22",
        "2024-03-01,2024-04-15,2031-05-01,2031-05-22"
    })
    void aDayThatOthersBearOutIsTheLatest(String first, String second, String third, String last) throws IOException {
        Checked checked = dated("Vendor,Order date,Value,Currency", first, second, third, last);

        assertThat(checked.audit().notices())
                .anyMatch(notice -> notice.contains(LATEST + last))
                .noneMatch(notice -> notice.contains("stands alone"));
    }

    private Checked dated(String header, String... days) throws IOException {
        StringBuilder list = new StringBuilder(header).append('\n');
        for (String day : days) {
            list.append("Acme,").append(day).append(",5,EUR\n");
        }
        return Checked.list(folder, list.toString());
    }
}
