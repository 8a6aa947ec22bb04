package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.reading.MadeLists.Made;
import chokepoint.trade.values.Field;
import org.junit.jupiter.api.Test;

class HouseBillTest {

    @Test
    void theHouseBillIsToldBesideTheBillOfLading() {
        Made made = MadeLists.csv("""
                Exporter;Master B/L;House B/L;Value EUR
                Lumo Oy;HLCU77;KH-1;12
                Vesa Oy;HLCU77;KH-2;13
                """);
        assertThat(made.lines())
                .extracting(line -> line.values().text(Field.HOUSE_BILL))
                .containsExactly("KH-1", "KH-2");
        assertThat(made.lines())
                .extracting(line -> line.values().text(Field.BILL_OF_LADING))
                .containsExactly("KH-1", "KH-2");
        assertThat(MadeLists.csv("Exporter;B/L;Value EUR\nLumo Oy;HLCU77;12\n").lines())
                .extracting(line -> line.values().text(Field.HOUSE_BILL))
                .containsExactly("");
    }
}
