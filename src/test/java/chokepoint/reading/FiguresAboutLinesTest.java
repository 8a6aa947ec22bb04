package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.reading.MadeLists.Made;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresAboutLinesTest {

    private static final String LINES = "Order;Vendor;Country;Value EUR\n1;Alma;FR;100\n2;Bora;DE;300\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                ";Average;;200",
                "Mean;;;200",
                "Durchschnitt:;;;200",
                ";;Moyenne;200",
                "Promedio;;;200",
                "Среднее;;;200",
                "Median;;;200",
                ";Max.;;300",
                "平均;;;200",
                "Gemiddelde;;;200",
                ";Count;;2"
            })
    void anAverageAtTheFootIsNoPurchase(String foot) {
        Made made = MadeLists.csv(LINES + foot + "\n");

        assertThat(made.lines()).hasSize(2);
        assertThat(made.sheet().values()).hasToString("{EUR=400}");
        assertThat(made.notices()).contains("1 row left out as an average or another figure about the lines: 4");
    }

    @Test
    void aVendorOfThatNameIsALine() {
        assertThat(MadeLists.csv(LINES + "3;Mean;GB;200\n").lines()).hasSize(3);
        assertThat(MadeLists.csv(LINES + ";Average Joe Ltd;;200\n").lines()).hasSize(3);
    }
}
