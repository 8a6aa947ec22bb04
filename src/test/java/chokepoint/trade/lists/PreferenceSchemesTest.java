package chokepoint.trade.lists;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.trade.values.Country;
import chokepoint.trade.values.Day;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PreferenceSchemesTest {

    private static final Country VIETNAM = Country.of("VN");
    private static final Country CHINA = Country.of("CN");
    private static final PreferenceSchemes SCHEMES = new PreferenceSchemes(
            "schemes",
            "invented",
            Day.UNKNOWN,
            Map.of("Form D", Set.of(VIETNAM), "Form E", Set.of(VIETNAM, CHINA), "EUR.1", Set.of()));

    @Test
    void anOriginOutsideTheSchemeIsExcludedHoweverItIsWritten() {
        assertThat(SCHEMES.exclude("ASEAN FORM-D no 17", CHINA)).isTrue();
        assertThat(SCHEMES.exclude("eur 1", VIETNAM)).isTrue();
    }

    @Test
    void oneOfSeveralSchemesIsEnough() {
        assertThat(SCHEMES.exclude("form d / form e", CHINA)).isFalse();
    }

    @Test
    void nothingIsSaidOfUnknownSchemesAndOrigins() {
        assertThat(SCHEMES.exclude("Form X", CHINA)).isFalse();
        assertThat(SCHEMES.exclude("Formed", CHINA)).isFalse();
        assertThat(SCHEMES.exclude("", CHINA)).isFalse();
        assertThat(SCHEMES.exclude("Form D", Country.UNKNOWN)).isFalse();
    }
}
