package chokepoint.check;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.finding.Finding;
import chokepoint.finding.Outcome;
import chokepoint.finding.Severity;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Freight that stands apart from that of like goods is a sign, whatever the order of the lines. */
class UsualChargesTest {

    @TempDir
    private Path folder;

    private Checked list(String... more) throws IOException {
        StringBuilder csv = new StringBuilder(
                "Date;Vendor;HS code;Country of origin;Port of loading;CIF value (EUR);Freight (EUR)\n");
        for (String line : more) {
            csv.append(line).append('\n');
        }
        for (int i = 0; i < 12; i++) {
            csv.append("2026-03-1")
                    .append(i % 10)
                    .append(";Birk;690721;China;Rotterdam;1000.00;4")
                    .append(i % 10)
                    .append(".00\n");
        }
        return Checked.list(folder, csv.toString());
    }

    @Test
    void freightFarAboveThatOfLikeGoodsIsLow() throws IOException {
        Checked checked = list("2026-03-02;Lumo;690721;China;Rotterdam;1000.00;300.00");
        assertThat(checked.rows("PRC-011")).containsExactly(2);
        Finding finding = checked.findings("PRC-011").get(0);
        assertThat(finding.severity()).isEqualTo(Severity.LOW);
        assertThat(finding.message())
                .contains("from Lumo, freight is 30 % of the value", "4.4 % is usual for goods of their chapter");
    }

    @Test
    void thePortOfLoadingSaysFromWhereAndNotTheOrigin() throws IOException {
        assertThat(list("2026-03-02;Lumo;690721;China;Shanghai;1000.00;300.00").rows("PRC-011"))
                .isEmpty();
    }

    @Test
    void freightInAnotherCurrencyThanAnyValueIsComparedWithNothing() throws IOException {
        Checked checked = Checked.list(
                folder,
                "Date;Vendor;HS code;Country of origin;CIF value (EUR);Freight (USD)\n"
                        + "2026-03-02;Lumo;690721;China;1000.00;40.00\n".repeat(12)
                        + "2026-03-03;Lumo;690721;China;1000.00;400.00\n");
        assertThat(checked.rule("PRC-011").outcome()).isNotEqualTo(Outcome.FINDINGS);
    }
}
