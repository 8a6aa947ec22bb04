package chokepoint.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chokepoint.trade.values.Day;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is damaged, hostile or of another kind is refused, with the row, the reason and what was expected. */
class DamagedFilesTest {

    private static final Optional<Day> DAY = Optional.of(Day.of("2026-06-30"));

    @TempDir
    private Path folder;

    private Path damaged(String sample, String from, String to) throws IOException {
        String text = Files.readString(OfficialImportTest.SAMPLES.resolve(sample));
        assertThat(text).contains(from);
        return Files.writeString(folder.resolve(sample), text.replace(from, to));
    }

    private static void assertRefused(String kind, Path file, String... why) {
        assertThatThrownBy(() -> OfficialImportTest.read(kind, file, DAY))
                .isInstanceOf(DamagedFileException.class)
                .message()
                .contains(why);
    }

    /** Kind, sample, what stands in it, what stands there instead, and two parts of the refusal. */
    @ParameterizedTest(name = "{0} {1}: {4}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "opensanctions | opensanctions.csv | 2026-06-30T06 | soon | row 3 | last_seen is 'soon:00:00'; expected a day",
                "opensanctions | opensanctions.csv | \"Anselm Brackwater\" | \"\" | row 3 | a target without a name",
                "opensanctions | opensanctions.csv | ,\"1961-01-01\",\"bs\" | ,\"1961-01-01 | row 3 | cannot be read as csv",
                "followthemoney | followthemoney.json | \"schema\":\"Ownership\" | \"schema\":\"Ownership | row 3 | cannot be read as JSON",
                "followthemoney | followthemoney.json | \"id\":\"ftm-2\", | `` | row 2 | an entity without 'id'",
                "followthemoney-owners | followthemoney.json | [\"60\"] | [\"most\"] | row 3 | percentage is 'most'; expected a percentage",
                "ofac-sdn | sdn.csv | ,\"Director\" | `` | row 2 | 11 columns; expected 12",
                "ofac-sdn | sdn.csv | 102, | A102, | row 2 | 'A102'; expected the number of an entry",
                "ofac-consolidated | cons_prim.csv | \"PLOVER TRADING BANK\" | -0- | row 1 | entry 9101 has no name",
                "eu-sanctions | eu.csv | 502;EU.502.2 | ;EU.502.2 | row 5 | Entity_LogicalId is ''; expected a number",
                "eu-sanctions | eu.csv | Quay Holding;EN;;;; | Quay Holding;EN; | row 2 | 14 columns; expected 17",
                "un-sanctions | un.xml | <FIRST_NAME>TERN QUAY HOLDING</FIRST_NAME> | `` | row 22 | a party without a FIRST_NAME",
                "un-sanctions | un.xml | </CONSOLIDATED_LIST> | `` | row 25 | cannot be read as XML",
                "un-sanctions | un.xml | 2026-06-30T23 | 2026-13-30T23 | row 2 | dateGenerated is '2026-13-30",
                "uk-sanctions | uk.csv | INV0002,90002 | ,90002 | row 5 | a party without an id",
                "gleif-parents | gleif-relationships.csv | 000303\",\"LEI\",\"IS_DIRECTLY | 00X\",\"LEI\",\"IS_DIRECTLY | row 5 | is no LEI",
                "owners | owners.csv | 35 % | 135 % | row 2 | percent is '135 %'; expected a percentage",
                "owners | owners.csv | Anselm Brackwater,Pl | ,Pl | row 4 | the column 'owner' is empty",
                "high-priority | high-priority.csv | 8504.40 | 8504.4x | row 4 | '8504.4x' is no HS code",
                "high-priority | high-priority.csv | 3.A | third | row 4 | the tier is 'third'; expected",
                "hs-names | hs.csv | XVI,8542, | XVI,854, | row 3 | '854' is no HS code",
                "hs-names | hs.json | \"854231 - Processors\" | \"\" | row 4 | code 854231 has no name",
                "unlocode | unlocode.csv | \"BS\",\"TQY\" | \"QQ\",\"TQY\" | row 3 | 'QQ' is no country",
                "ecb-rates | eurofxref-hist.csv | 1.0810 | 1,0810 | row 3 | 7 columns; expected 6",
                "ecb-rates | eurofxref-hist.csv | 162.9 | -162.9 | row 3 | JPY is '-162.9'; expected units for one euro",
            })
    void aDamagedFileIsRefusedWithRowAndReason(
            String kind, String sample, String from, String to, String row, String reason) throws IOException {
        assertRefused(kind, damaged(sample, from, to), sample + ", " + row + ":", reason);
    }

    @ParameterizedTest
    @CsvSource({
        "eu-sanctions, opensanctions.csv, opensanctions",
        "opensanctions, eu.csv, eu-sanctions",
        "ecb-rates, owners.csv, owners",
        "owners, gleif-relationships.csv, gleif-parents",
        "uk-sanctions, sdn.csv, ofac-sdn",
        "ofac-sdn, un.xml, un-sanctions",
        "un-sanctions, uk.csv, uk-sanctions",
        "hs-names, high-priority.csv, high-priority",
        "high-priority, hs.csv, hs-names",
        "followthemoney, hs.json, hs-names",
        "unlocode, followthemoney.json, followthemoney",
        "gleif-parents, unlocode.csv, unlocode",
        "eu-sanctions, eurofxref-hist.csv, ecb-rates",
    })
    void aFileOfAnotherKindIsToldWhichItLooksLike(String kind, String sample, String likely) {
        assertRefused(
                kind,
                OfficialImportTest.SAMPLES.resolve(sample),
                sample + ": is no file of the kind '" + kind + "'; it looks like '" + likely + "'; expected ");
    }

    @Test
    void nothingOutsideTheFileIsReadWhateverItAsksFor() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "not to be seen");
        Path file = damaged(
                "un.xml",
                "<CONSOLIDATED_LIST",
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><CONSOLIDATED_LIST");
        assertRefused("un-sanctions", file, "row 2: a document type stands here; the official file has none");
    }

    @Test
    void entitiesThatGrowAreRefusedBeforeTheyDo() throws IOException {
        Path file = damaged(
                "un.xml",
                "<CONSOLIDATED_LIST",
                "<!DOCTYPE a [<!ENTITY x \"xxxxxxxxxx\"><!ENTITY y \"&x;&x;&x;\">]><CONSOLIDATED_LIST");
        assertRefused("un-sanctions", file, "a document type stands here");
    }

    @Test
    void aFileWithoutADayAsksForIt() {
        assertThatThrownBy(() -> OfficialImportTest.read(
                        "ofac-sdn", OfficialImportTest.SAMPLES.resolve("sdn.csv"), Optional.empty()))
                .hasMessage(
                        "sdn.csv does not say of which day it is; add --as-of DAY, the day on which it was downloaded");
    }

    @Test
    void companiesByNumberOnlyAskForTheirNames() {
        assertThatThrownBy(() -> OfficialImport.read(
                        OfficialKind.GLEIF_PARENTS,
                        OfficialImportTest.SAMPLES.resolve("gleif-relationships.csv"),
                        DAY,
                        Optional.empty()))
                .hasMessageContaining("add --names FILE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK\u0003\u0004", "\u001f\u008b\b\b"})
    void emptyAndPackedFilesAreRefused(String bytes) throws IOException {
        Path file = Files.write(folder.resolve("odd.csv"), bytes.getBytes(StandardCharsets.ISO_8859_1));
        assertRefused("opensanctions", file, bytes.isEmpty() ? "odd.csv: is empty" : "odd.csv: is packed");
    }

    @Test
    void aListInAnOlderCharsetIsReadAndTold() throws IOException {
        Path file = folder.resolve("unlocode.csv");
        Files.writeString(
                file,
                ",\"SE\",,\".SVERIGE\",,,,,,,,\n,\"SE\",\"QQA\",\"Ängö\",\"\",,\"AI\",\"1-------\",\"0401\",,,\n",
                Charset.forName("windows-1252"));
        OfficialImport read = OfficialImportTest.read("unlocode", file, DAY);
        assertThat(read.otherCharset()).isTrue();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        read.writeTo(bytes);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("SEQQA,Ängö,SE");
    }
}
