package chokepoint.reading.header;

import static org.assertj.core.api.Assertions.assertThat;

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
}
