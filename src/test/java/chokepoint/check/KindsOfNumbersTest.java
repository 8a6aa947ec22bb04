package chokepoint.check;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.finding.Finding;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several numbers of one vendor: official ones, or codes of whoever keeps the list. */
class KindsOfNumbersTest {

    @TempDir
    private Path folder;

    private String message(String one, String other) throws IOException {
        String list =
                "Order,Order date,Vendor,Vendor ID,Vendor country,Value,Currency\n1,2026-01-05,Thames Pumps," + one
                        + ",United Kingdom,10,EUR\n2,2026-01-06,Thames Pumps," + other + ",United Kingdom,10,EUR\n"
                        + "3,2026-01-07,Alder OÜ,30000001,Estonia,10,EUR\n";
        return Checked.list(folder, list).findings("PTY-013").stream()
                .map(Finding::message)
                .findFirst()
                .orElse("");
    }

    @Test
    void codesOfTheBuyerHintAtAVendorEnteredTwice() throws IOException {
        assertThat(message("20014917", "20016034"))
                .contains("vendor codes 20014917, 20016034", "entered twice")
                .doesNotContain("register");
    }

    @Test
    void numbersWithTheirCountryInFrontAreOfficial() throws IOException {
        assertThat(message("GB123456789", "GB987654321"))
                .contains("tax or register numbers GB123456789, GB987654321")
                .doesNotContain("code");
    }
}
