package chokepoint.trade.lists;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.trade.values.Country;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.HsCode;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MakersTest {

    private static final Country JAPAN = Country.of("JP");
    private static final Country MALTA = Country.of("MT");

    private static final Makers MAKERS = new Makers(
            "makers",
            "test",
            Day.UNKNOWN,
            Map.of(HsCode.of("8542"), Set.of(JAPAN), HsCode.of("854290"), Set.of(MALTA)));

    @Test
    void aCountryThatIsNotNamedForTheHeadingIsExcluded() {
        assertThat(MAKERS.exclude(MALTA, HsCode.of("85423190"))).isTrue();
        assertThat(MAKERS.exclude(JAPAN, HsCode.of("85423190"))).isFalse();
    }

    @Test
    void theCloserCodeSpeaks() {
        assertThat(MAKERS.exclude(MALTA, HsCode.of("854290"))).isFalse();
        assertThat(MAKERS.exclude(JAPAN, HsCode.of("854290"))).isTrue();
    }

    @Test
    void whatIsUnknownOrNotListedExcludesNobody() {
        assertThat(MAKERS.exclude(MALTA, HsCode.of("940310"))).isFalse();
        assertThat(MAKERS.exclude(Country.UNKNOWN, HsCode.of("8542"))).isFalse();
        assertThat(MAKERS.exclude(MALTA, HsCode.UNKNOWN)).isFalse();
    }
}
