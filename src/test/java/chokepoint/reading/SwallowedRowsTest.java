package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.reading.MadeLists.Made;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SwallowedRowsTest {

    @ParameterizedTest
    @ValueSource(strings = {"Vendor,Item,Amount EUR", "Lieferant,Artikel,Betrag EUR", "Поставщик,Товар,Сумма EUR"})
    void rowsThatAnOddQuoteSwallowsAreToldWithTheirText(String header) {
        Made made = MadeLists.csv(header
                + "\nAcme,Pump,100\nBolt,\"Nut 3\" M8\",400\nCrux,\"Screw M8,500\nDox,\"Fan, small\",600\n"
                + "Era,\"Box, large\",700\nFox,Lid,800\n".repeat(9));

        assertThat(made.problems()).anyMatch(problem -> problem.contains("that part like rows"));
        assertThat(made.notices()).anyMatch(notice -> notice.contains("an odd quote in row 3 makes 1 further row"));
    }

    @Test
    void aTextOverSeveralLinesIsNone() {
        Made made = MadeLists.csv(
                "Vendor;Item;Amount EUR\nAcme;\"Pump; large\nwith valve\";100\nBolt;\"Nut\nM8\";400\nCrux;Fan;500\n");

        assertThat(made.notices()).noneMatch(notice -> notice.contains("odd quote"));
        assertThat(made.lines()).hasSize(3);
    }
}
