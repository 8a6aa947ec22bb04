package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.reading.MadeLists.Made;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkEvidenceTest {

    @Test
    void quantityTimesPriceTellsAThousandFromAFraction() {
        Made made = MadeLists.csv("Vendor|Quantity|Unit price|Amount EUR\nAcme|4|300|1.200\nBolt|5|500|2.500\n");

        assertThat(made.sheet().values()).hasToString("{EUR=3700}");
        assertThat(made.notices()).anyMatch(notice -> notice.contains("as the other numbers of the list tell"));
    }

    @Test
    void theNotationOfTheOtherColumnsTells() {
        Made made = MadeLists.csv("Lieferant|Einzelpreis|Betrag EUR\nAcme|3,25|1.200\nBolt|4,50|2.500\n");

        assertThat(made.sheet().values()).hasToString("{EUR=3700}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Betrag EUR;1,200;300;2,450;EUR", "Betrag USD;1,200;300;2,450;USD", "Betrag;€1,200;€300;€2,450;EUR"
            })
    void threeDigitsBehindTheMarkAreAThousandWhereTheCurrencyHasTwo(String row) {
        String[] cells = row.split(";");
        Made made = MadeLists.csv("Lieferant;Artikel;" + cells[0] + "\nAcme;Pumpe;" + cells[1] + "\nBolt;Schlauch;"
                + cells[2] + "\nCora;Ring;" + cells[3] + "\n");

        assertThat(made.sheet().values().get(cells[4])).isEqualByComparingTo("3950");
        assertThat(made.notices())
                .anyMatch(notice -> notice.contains("no amount in " + cells[4] + " has three decimals"));
    }

    @Test
    void threeDigitsMayBeAFractionWhereTheCurrencyHasThree() {
        Made made = MadeLists.csv("Supplier;Item;Amount KWD\nAcme;Pump;1,200\nBolt;Hose;300\nCora;Seal;2,450\n");

        assertThat(made.sheet().values().get("KWD")).isEqualByComparingTo("303.65");
        assertThat(made.notices()).anyMatch(notice -> notice.contains("cannot tell"));
    }
}
