package chokepoint.check;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.finding.Audit;
import chokepoint.finding.Finding;
import chokepoint.finding.Outcome;
import chokepoint.policy.mapping.MappingFile;
import chokepoint.policy.reading.PolicyFile;
import chokepoint.reading.Reading;
import chokepoint.reading.ReadingOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a list of exports the vendor is home's own, and the country of destination no third country. */
class DirectionTest {

    private static final String POLICY = """
            home: [KE]
            currency: USD
            as of: 2026-06-30
            lists: { watched-places: [watched-places], listed-goods: [listed-goods] }
            """;

    @TempDir
    private Path folder;

    private Checked list(String policy, String origin) throws IOException {
        StringBuilder csv = new StringBuilder(
                "Date;Exporter;HS code;Country of origin;Port of discharge;Country of destination;FOB value USD\n");
        for (int i = 10; i < 22; i++) {
            csv.append("2026-03-").append(i).append(";Alder Traders;090111;Kenya;Hamburg;Germany;900.00\n");
        }
        csv.append("2026-03-25;Alder Traders;854231;").append(origin).append(";Dubai;United Arab Emirates;300.00\n");
        return Checked.list(folder, csv.toString(), policy);
    }

    private static List<String> notices(Checked checked) {
        return checked.audit().notices().stream()
                .filter(notice -> notice.startsWith("this is a list of exports"))
                .toList();
    }

    private static List<String> routing(Checked checked) {
        return checked.audit().findings().stream()
                .map(Finding::rule)
                .filter(rule -> rule.startsWith("RTE-001") || rule.startsWith("RTE-002") || rule.startsWith("RTE-005"))
                .toList();
    }

    @Test
    void goodsThatLeaveHomeMakeAListOfExportsAndItSaysSo() throws IOException {
        Checked checked = list(POLICY, "China");
        assertThat(notices(checked)).hasSize(1);
        assertThat(checked.rule("CON-001").outcome()).isEqualTo(Outcome.CLEAR);
        assertThat(routing(checked)).isEmpty();
    }

    @Test
    void aPolicyMaySayOtherwise() throws IOException {
        Checked checked = list(POLICY + "direction: import\n", "China");
        assertThat(notices(checked)).isEmpty();
        assertThat(checked.rule("CON-007").outcome()).isEqualTo(Outcome.NOT_EVALUABLE);
        assertThat(routing(checked)).contains("RTE-001");
    }

    @Test
    void aListThatThePolicyTakesForExportsIsOne() throws IOException {
        Checked checked = Checked.list(
                folder,
                "Date;Vendor;Country of origin;Port of discharge;FOB value USD\n"
                        + "2026-03-10;Alder Traders;Kenya;Hamburg;900.00\n",
                POLICY + "direction: export\n");
        assertThat(notices(checked)).singleElement().asString().contains("as the policy says");
        assertThat(routing(checked)).isEmpty();
    }

    @Test
    void purchasesThatAreDeliveredAbroadAreNone() throws IOException {
        StringBuilder csv =
                new StringBuilder("Date;Vendor;Vendor country;Country of origin;Country of destination;Value USD\n");
        for (int i = 10; i < 30; i++) {
            csv.append("2026-03-").append(i).append(";Birk;Sweden;Sweden;Uganda;900.00\n");
        }
        assertThat(notices(Checked.list(folder, csv.toString(), POLICY))).isEmpty();
    }

    @Test
    void aColumnOfRegimesTellsWhatNoDestinationDoes() throws IOException {
        StringBuilder csv = new StringBuilder("Date;Declarant;Seller;HS code;Country of origin;Regime;FOB value USD\n");
        for (int i = 10; i < 22; i++) {
            csv.append("2026-03-").append(i).append(";Alder Traders;Alder Traders;090111;Kenya;EX1 1000;900.00\n");
        }
        Checked exports = Checked.list(folder, csv.toString(), POLICY);
        assertThat(notices(exports)).hasSize(1);

        Checked imports = Checked.list(folder, csv.toString().replace("EX1 1000", "IM4 4000"), POLICY);
        assertThat(notices(imports)).isEmpty();
    }

    @Test
    void theMappingOfAListWinsOverThePolicyAndTheContradictionIsTold() throws IOException {
        Path file = Files.writeString(
                folder.resolve("list.csv"),
                "Date;Vendor;Country of origin;Port of discharge;FOB value USD\n"
                        + "2026-03-10;Alder Traders;Kenya;Hamburg;900.00\n");
        Path policy = Files.writeString(folder.resolve("policy.yml"), POLICY + "direction: import\n");
        Path mapping = Files.writeString(folder.resolve("mapping.yml"), "direction: export\n");
        Audit audit = Checked.audit(
                Reading.open(file, "list.csv", ReadingOptions.DEFAULT.withMapping(MappingFile.read(mapping))),
                PolicyFile.read(policy));
        assertThat(audit.notices())
                .anyMatch(notice -> notice.startsWith("this is a list of exports, as mapping.yml says"))
                .contains(
                        "the list is judged as one of exports, as mapping.yml says, although the policy says otherwise");
    }

    @Test
    void aTitleTellsUnlessTheGoodsSayOtherwise() throws IOException {
        String rows = "Date;Vendor;HS code;Country of origin;FOB value USD\n"
                + "2026-03-10;Alder Traders;090111;Kenya;900.00\n".repeat(12);
        Checked titled = Checked.list(folder, "Export declarations 2026\n" + rows, POLICY);
        assertThat(notices(titled)).singleElement().asString().contains("as its title says");
        assertThat(notices(Checked.list(folder, "Export vom 12.03.2026\n" + rows, POLICY)))
                .isEmpty();

        String home = "Export declarations 2026\nDate;Vendor;Country of origin;Country of destination;Value USD\n"
                + "2026-03-10;Birk;Sweden;Kenya;900.00\n".repeat(12);
        Checked imports = Checked.list(folder, home, POLICY);
        assertThat(notices(imports)).isEmpty();
        assertThat(imports.audit().notices())
                .contains("the list is judged as one of imports, as the way of its goods says,"
                        + " although its title says otherwise");
    }
}
