package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.reading.MadeLists.Made;
import org.junit.jupiter.api.Test;

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
}
