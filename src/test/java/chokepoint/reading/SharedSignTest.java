package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.reading.MadeLists.Made;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedSignTest {

    @ParameterizedTest
    @CsvSource({"$2500, EUR", "¥2500, EUR", "2500 kr, GBP", "Rs 2500, USD", "2500 kr, JPY", "$2500, SEK"})
    void aSignThatTheStatedCurrencyDoesNotHaveIsToldAndNotAdded(String amount, String currency) {
        Made byHeader = MadeLists.csv(
                "Vendor;Item;Amount " + currency + "\nAcme;Lens;1000\nBolt;Frame;" + amount + "\nCora;Cable;300\n");
        Made byColumn = MadeLists.csv("Vendor;Item;Amount;Currency\nAcme;Lens;1000;" + currency + "\nBolt;Frame;"
                + amount + ";" + currency + "\nCora;Cable;300;" + currency + "\n");

        for (Made made : new Made[] {byHeader, byColumn}) {
            assertThat(made.sheet().values().get(currency)).isEqualByComparingTo("1300");
            assertThat(made.read().problems())
                    .anyMatch(problem -> problem.toString().contains("where the list says " + currency));
        }
    }

    @ParameterizedTest
    @CsvSource({"$2500, USD", "$2500, CAD", "¥2500, CNY", "2500 kr, SEK", "Rs 2500, INR"})
    void aSignThatTheStatedCurrencySharesIsMeantSo(String amount, String currency) {
        Made made = MadeLists.csv(
                "Vendor;Item;Amount " + currency + "\nAcme;Lens;1000\nBolt;Frame;" + amount + "\nCora;Cable;300\n");

        assertThat(made.sheet().values().get(currency)).isEqualByComparingTo("3800");
    }
}
