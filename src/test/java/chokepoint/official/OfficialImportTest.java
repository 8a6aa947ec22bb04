package chokepoint.official;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.trade.values.Day;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sample file of each kind, in the official form with invented names, becomes a list. */
class OfficialImportTest {

    static final Path SAMPLES = Path.of("src/test/resources/chokepoint/official");
    private static final Optional<Day> DAY = Optional.of(Day.of("2026-06-30"));

    static OfficialImport read(String kind, Path file, Optional<Day> asOf) throws IOException {
        Optional<Path> names =
                kind.startsWith("gleif") ? Optional.of(SAMPLES.resolve("gleif-records.csv")) : Optional.empty();
        return OfficialImport.read(OfficialKind.named(kind).orElseThrow(), file, asOf, names);
    }

    private static List<String> list(String kind, String sample, Optional<Day> asOf) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        read(kind, SAMPLES.resolve(sample), asOf).writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** Kind, file, whether the file tells its day, the day, the rows, one of them. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "opensanctions | opensanctions.csv | yes | 2026-06-30 | 4 | Terncay Holding,\"4 Gull Lane, Freeport\",\"OpenSanctions, Invented Sanctions, entry NK-tern01\",2026-06-30",
                "followthemoney | followthemoney.json | yes | 2026-06-30 | 2 | Terncay Holding,,\"FollowTheMoney, invented, entity ftm-1\",2026-06-30",
                "followthemoney-owners | followthemoney.json | yes | 2026-06-30 | 1 | Tern Quay Holding,Gull Lane Shipping,60,\"FollowTheMoney, ownership ftm-3\",2026-06-30",
                "ofac-sdn | sdn.csv | no | 2026-06-30 | 3 | TERNCAY HOLDING,,\"OFAC, SDN list, entry 101 (INVENTED-1)\",2026-06-30",
                "ofac-consolidated | cons_prim.csv | no | 2026-06-30 | 1 | PLOVER TRADING BANK,,\"OFAC, consolidated list, entry 9101 (INVENTED-2)\",2026-06-30",
                "eu-sanctions | eu.csv | yes | 2026-06-30 | 3 | Anselm Brackwater,,\"European Union, consolidated list, entity 502 (INV)\",2026-06-30",
                "un-sanctions | un.xml | yes | 2026-06-30 | 4 | TERNCAY & CO,,\"United Nations, consolidated list, entry INe.001 (Invented)\",2026-06-30",
                "uk-sanctions | uk.csv | yes | 2026-06-30 | 4 | Anselm BRACKWATER,Bahamas,\"United Kingdom, sanctions list, entry INV0002 (Invented)\",2026-06-30",
                "uk-sanctions | uk-before-2026.csv | yes | 2025-06-30 | 1 | TERN QUAY HOLDING,\"12 Tern Quay, N-100, Bahamas\",\"United Kingdom, sanctions list, entry 90001 (Invented)\",2025-06-30",
                "gleif-parents | gleif-relationships.csv | yes | 2026-06-30 | 2 | Plover Holding,Gull Lane Shipping,50-100,\"GLEIF, LEI INVENTED000000000101 consolidated by INVENTED000000000202\",2026-06-30",
                "owners | owners.csv | yes | 2026-06-30 | 3 | Plover Holding,Gull Lane Shipping,25-50,\"Register of Nassau, extract 7\",2026-06-30",
                "high-priority | high-priority.csv | no | 2026-06-30 | 2 | 850440,3.A,Static converters,\"Common high priority items, high-priority.csv\",2026-06-30",
                "hs-names | hs.csv | no | 2026-06-30 | 3 | 8542,\"Circuits, integrated\",\"Harmonized System, nomenclature, hs.csv\",2026-06-30",
                "hs-names | hs.json | no | 2026-06-30 | 2 | 854231,Processors,\"Harmonized System, nomenclature, hs.json\",2026-06-30",
                "unlocode | unlocode.csv | no | 2026-06-30 | 2 | BSTQY,Tern Quay,BS,\"UNECE, UN/LOCODE, unlocode.csv\",2026-06-30",
                "ecb-rates | eurofxref-hist.csv | yes | 2026-06-30 | 7 | EUR,BGN,1.9558,2026-06-29,\"European Central Bank, euro foreign exchange reference rates\"",
            })
    void aSampleOfEachKindBecomesAList(String kind, String file, String tellsItsDay, String day, int rows, String row)
            throws IOException {
        Optional<Day> asOf = tellsItsDay.equals("yes") ? Optional.empty() : DAY;
        OfficialImport read = read(kind, SAMPLES.resolve(file), asOf);
        assertThat(read.rows()).isEqualTo(rows);
        assertThat(read.asOf()).hasToString(day);
        assertThat(list(kind, file, asOf)).contains(row);
    }

    @Test
    void theListSaysOfWhichFilesItWasMade() throws IOException {
        assertThat(list("ofac-sdn", "sdn.csv", DAY).get(0))
                .startsWith("# imported as ofac-sdn from sdn.csv, SHA-256 ")
                .contains(", with alt.csv, SHA-256 ", ", with add.csv, SHA-256 ")
                .endsWith(", as of 2026-06-30");
    }

    @Test
    void whatIsLeftOutIsTold() throws IOException {
        assertThat(read("un-sanctions", SAMPLES.resolve("un.xml"), Optional.empty())
                        .leftOut())
                .containsEntry("a weak alias", 1);
        assertThat(read("gleif-parents", SAMPLES.resolve("gleif-relationships.csv"), Optional.empty())
                        .leftOut())
                .containsEntry("a relationship that has ended", 1)
                .containsEntry("a relationship other than consolidation", 1);
        assertThat(read("unlocode", SAMPLES.resolve("unlocode.csv"), DAY).leftOut())
                .containsEntry("a place that the next edition removes", 1);
    }
}
