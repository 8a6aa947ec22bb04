package chokepoint.check;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.finding.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What no cell states and another one tells is filled in, told with its source, and counts as the policy says. */
class DerivedFactsTest {

    private static final String POLICY = """
            home: [EE]
            currency: EUR
            as of: 2026-06-30
            """;

    @TempDir
    private Path folder;

    private Checked list(String header, String first, String second) throws IOException {
        return list(POLICY, header, first, second);
    }

    private Checked list(String policy, String header, String first, String second) throws IOException {
        StringBuilder csv = new StringBuilder("Order;Date;Vendor;Amount EUR;" + header + "\n");
        for (int i = 1; i <= 4; i++) {
            csv.append("P-")
                    .append(i)
                    .append(";2026-03-0")
                    .append(i)
                    .append(";Alder Werk;900.00;")
                    .append(first);
            csv.append("\nQ-")
                    .append(i)
                    .append(";2026-03-0")
                    .append(i)
                    .append(";Birkland;100.00;")
                    .append(second);
            csv.append('\n');
        }
        return Checked.list(folder, csv.toString(), policy);
    }

    private static String notices(Checked checked) {
        return String.join("\n", checked.audit().notices());
    }

    @Test
    void aTaxNumberWhoseCheckDigitsHoldTellsTheCountryAndTheFindingSaysSo() throws IOException {
        Checked checked = list("VAT number", "DE136695976", "EE100931558");
        assertThat(checked.rule("CON-001").outcome()).isEqualTo(Outcome.FINDINGS);
        assertThat(checked.findings("CON-001").get(0).message())
                .contains("(vendor country derived: Germany, from tax number 'DE136695976', E2)");
        assertThat(checked.findings("CON-001").get(0).measure())
                .containsEntry("derived", "(vendor country derived: Germany, from tax number 'DE136695976', E2)");
        assertThat(notices(checked))
                .contains("vendor country: derived for 8 of 8 lines, worth 4,000 EUR:"
                        + " 8 by tax number (first: Germany from 'DE136695976', E2)");
    }

    @Test
    void anAccountIsNotPrintedWhole() throws IOException {
        Checked checked = list("IBAN", "DE89370400440532013000", "EE382200221020145685");
        assertThat(checked.rule("CON-001").outcome()).isEqualTo(Outcome.FINDINGS);
        assertThat(notices(checked)).contains("8 by IBAN (first: Germany from 'DE89…', E2)");
    }

    @Test
    void whatStandsInTheListIsKeptAndTheContradictionTold() throws IOException {
        Checked checked = list("Vendor country;VAT number", "Estonia;DE136695976", "Estonia;EE100931558");
        assertThat(checked.rule("CON-001").outcome()).isEqualTo(Outcome.CLEAR);
        assertThat(notices(checked))
                .contains("vendor country: what stands there is kept, although another cell of the line tells another:"
                        + " 4 by tax number (first: Germany from 'DE136695976', F2)")
                .doesNotContain("derived for");
    }

    @Test
    void aHintIsToldAndDoesNotCount() throws IOException {
        Checked checked = list("Vendor e-mail", "sales@alder.de", "sales@birkland.ee");
        assertThat(checked.rule("CON-001").outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(checked.rule("CON-007").missing()).containsExactly("vendor country");
        assertThat(notices(checked)).contains("8 by mail domain (first: Germany from 'alder.de', E2)");
    }

    @Test
    void aPolicyMakesAHintCount() throws IOException {
        Checked checked = list(
                POLICY + "derived facts: { count: [domain] }\n",
                "Vendor e-mail",
                "sales@alder.de",
                "sales@birkland.ee");
        assertThat(checked.rule("CON-001").outcome()).isEqualTo(Outcome.FINDINGS);
    }

    @Test
    void aPolicySaysWhereVendorsOfARegisterAreAtHome() throws IOException {
        Checked checked = list(
                POLICY + "derived facts: { vendor country: Estonia, source: register of the town }\n",
                "VAT number",
                "DE136695976",
                "");
        assertThat(checked.rule("CON-001").outcome()).isEqualTo(Outcome.FINDINGS);
        assertThat(notices(checked))
                .contains("4 by tax number")
                .contains("4 by policy (first: Estonia, as the policy says of vendors whose country nothing tells)");
    }

    @Test
    void theCountryThatThePolicyHasForAVendorCountsBeforeAnySign() throws IOException {
        Checked checked = list(POLICY + """
                          vendors:
                            - { name: Alder Werk GmbH, country: AT, source: register of companies }
                            - { name: Birkland, country: EE, source: register of companies }
                          """, "VAT number", "DE136695976", "");
        assertThat(checked.rule("CON-001").outcome()).isEqualTo(Outcome.FINDINGS);
        assertThat(checked.findings("CON-001").get(0).message())
                .contains("(vendor country derived: Austria, as the policy says of this vendor)");
        assertThat(notices(checked)).contains("what stands there is kept").contains("4 by tax number (first: Germany");
    }

    @Test
    void theDescriptionTellsAnOriginThatIsHeldAgainstTheColumn() throws IOException {
        Checked checked = list("Country of origin;Description", "Sweden;Pumps, made in Poland", "Sweden;Pumps");
        assertThat(checked.findings("DOC-006")).hasSize(1);
        assertThat(checked.findings("DOC-006").get(0).message())
                .contains(
                        "list: Sweden; label or description: Poland (label origin derived: Poland, from description 'Pumps, made in Poland', F2)");
    }

    @Test
    void whatALabelSaysStandsBeforeTheDescription() throws IOException {
        Checked checked = list(
                "Country of origin;Origin on label;Description",
                "Sweden;Sweden;Pumps, made in Poland",
                "Sweden;Sweden;");
        assertThat(checked.findings("DOC-006")).isEmpty();
        assertThat(notices(checked)).contains("4 by description (first: Poland");
    }

    @Test
    void thePartOfAnotherLineTellsTheCodeAndTheCodeTheSegment() throws IOException {
        StringBuilder csv = new StringBuilder("Order;Vendor;Amount EUR;Part number;HS code\n");
        for (int i = 1; i <= 3; i++) {
            csv.append("P-").append(i).append(";Alder Werk;900.00;AX-1;8542.31\n");
            csv.append("Q-").append(i).append(";Birkland;100.00;AX-1;\n");
        }
        Checked checked = Checked.list(folder, csv.toString(), POLICY);
        assertThat(notices(checked))
                .contains("HS code: derived for 3 of 6 lines, worth 300 EUR: 3 by part number"
                        + " (first: 854231 from 'AX-1', D3)")
                .contains("segment: derived for 6 of 6 lines");
        assertThat(checked.audit().exposures())
                .anySatisfy(exposure -> assertThat(exposure.segment().path())
                        .isEqualTo("segment/85 electrical machinery and equipment"));
    }

    @Test
    void aPartOfTwoCodesTellsNone() throws IOException {
        Checked checked = Checked.list(
                folder,
                "Order;Vendor;Amount EUR;Part number;HS code\n1;Alder;9.00;AX-1;8542.31\n2;Alder;9.00;AX-1;8517.62\n"
                        + "3;Alder;9.00;AX-1;\n",
                POLICY);
        assertThat(notices(checked)).doesNotContain("HS code: derived");
    }
}
