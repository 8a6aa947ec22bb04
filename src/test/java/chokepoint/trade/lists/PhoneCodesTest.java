package chokepoint.trade.lists;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.trade.values.Country;
import chokepoint.trade.values.Day;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PhoneCodesTest {

    private static final Country ESTONIA = Country.of("EE");
    private static final Country RUSSIA = Country.of("RU");
    private static final Country KAZAKHSTAN = Country.of("KZ");

    private static final PhoneCodes CODES = new PhoneCodes(
            "phone-codes",
            "test",
            Day.UNKNOWN,
            Map.of("372", Set.of(ESTONIA), "7", Set.of(RUSSIA, KAZAKHSTAN), "77", Set.of(KAZAKHSTAN)));

    @Test
    void theLongerOfTwoCodesCounts() {
        assertThat(CODES.of("+7 727 000 00 00")).isEqualTo(Set.of(KAZAKHSTAN)).isNotEqualTo(CODES.of("+7 495 0"));
        assertThat(CODES.elsewhere("+7 (727) 000-00-00", RUSSIA)).isTrue();
    }

    @Test
    void twoZerosAreAPlus() {
        assertThat(CODES.elsewhere("00372 600 0000", ESTONIA)).isFalse();
        assertThat(CODES.elsewhere("00372 600 0000", RUSSIA)).isTrue();
    }

    @Test
    void aNumberWithoutItsCountrySaysNothing() {
        assertThat(CODES.of("372 600 0000")).isEmpty();
        assertThat(CODES.elsewhere("600 0000", RUSSIA)).isFalse();
        assertThat(CODES.elsewhere("", RUSSIA)).isFalse();
    }

    @Test
    void anUnknownCodeOrCountrySaysNothing() {
        assertThat(CODES.elsewhere("+999 600 0000", RUSSIA)).isFalse();
        assertThat(CODES.elsewhere("+372 600 0000", Country.UNKNOWN)).isFalse();
    }
}
