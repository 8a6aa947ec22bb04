package chokepoint.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import chokepoint.trade.Limit;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Share;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class LimitValuesTest {

    @Test
    void everyUnitIsRead() {
        LimitValues values = LimitValues.parse(" growth 50 %, z 1.96, value 100000000 EUR, window 30 days ");
        assertThat(values.values())
                .containsEntry("growth", Share.ofPercent("50"))
                .containsEntry("z", new BigDecimal("1.96"))
                .containsEntry("value", Money.of("100000000", "EUR"))
                .containsEntry("window", new Limit.Days(30));
    }

    @Test
    void aNameWithoutValueIsDeclaredOnly() {
        LimitValues values = LimitValues.parse("foreign, lines 3");
        assertThat(values.names()).containsExactly("foreign", "lines");
        assertThat(values.values()).containsOnlyKeys("lines");
    }

    @Test
    void aNameMayHaveSeveralWords() {
        assertThat(LimitValues.parse("unknown values 5%").values())
                .containsEntry("unknown values", Share.ofPercent("5"));
    }

    @Test
    void mistakesAreToldInASentence() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LimitValues.parse("50 %"))
                .withMessage("'50 %' in limit '50 %' is no named value; expected for example 'share 50 %'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LimitValues.parse("share 50 %, share 40 %"))
                .withMessageContaining("names 'share' twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LimitValues.parse("share 50 parsecs"))
                .withMessageContaining("'parsecs' in '50 parsecs' is no unit");
        assertThatIllegalArgumentException().isThrownBy(() -> LimitValues.parse(""));
    }
}
