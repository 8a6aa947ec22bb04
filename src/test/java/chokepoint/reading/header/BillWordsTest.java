package chokepoint.reading.header;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.reading.MadeLists;
import chokepoint.trade.values.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BillWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"House B/L", "HBL No", "House Bill of Lading", "HAWB", "HBL号", "ハウスB/L番号", "House B/L번호"})
    void columnsThatSayTheyHoldHouseBillsDo(String header) {
        assertThat(BillWords.isHouse(header)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bill of Lading", "Master B/L", "MBL", "B/L No", "MAWB", "Коносамент", "提单号"})
    void othersSayNothingOfTheKind(String header) {
        assertThat(BillWords.isHouse(header)).isFalse();
    }

    @Test
    void theHouseBillIsToldBesideTheBillOfLading() {
        MadeLists.Made made = MadeLists.csv("""
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
