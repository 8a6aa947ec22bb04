package chokepoint.policy.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chokepoint.policy.Policy;
import chokepoint.policy.yaml.PolicyException;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.Money;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RateSheetTest {

    @TempDir
    private Path folder;

    private Policy policy(String rates) throws IOException {
        Files.writeString(folder.resolve("rates.csv"), rates);
        Path file = Files.writeString(folder.resolve("policy.yml"), "home: EE\ncurrency: EUR\nrate sheet: rates.csv\n");
        return PolicyFile.read(file);
    }

    @Test
    void ratesOfTheSheetHoldFromTheirDays() throws IOException {
        Policy policy = policy("from,rate,date\nUSD,0.90,2026-01-01\nUSD,0.80,2026-02-01\n");
        assertThat(policy.convert(Money.of("10", "USD"), Day.of("2026-01-15")).amount())
                .isEqualByComparingTo("9");
        assertThat(policy.convert(Money.of("10", "USD"), Day.of("2026-03-01")).amount())
                .isEqualByComparingTo("8");
        assertThat(policy.convert(Money.of("10", "USD"), Day.of("2025-12-31")).known())
                .isFalse();
    }

    @Test
    void aMistakeInTheSheetIsToldWithItsLineAndThePlaceInThePolicy() {
        assertThatThrownBy(() -> policy("from,rate,date\nUSD,cheap,2026-01-01\nUSD,0.8,soon\n"))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("policy.yml:3:")
                .hasMessageContaining("rates.csv, line 2: rate 'cheap'")
                .hasMessageContaining("rates.csv, line 3: date 'soon'");
    }

    @Test
    void aSheetThatIsNotThereIsToldWhereItWasLookedFor() throws IOException {
        Path file = Files.writeString(folder.resolve("policy.yml"), "home: EE\nrate sheet: gone.csv\n");
        assertThatThrownBy(() -> PolicyFile.read(file)).hasMessageContaining("gone.csv");
    }
}
