package chokepoint.names.places;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountryNamesTest {

    @Test
    void whatTheBuildKeepsIsReadBackAsItWasMade() {
        assertThat(CountryNames.englishAndRussian()).isEqualTo(CountryNames.makeEnglishAndRussian());
        assertThat(CountryNames.all()).isEqualTo(CountryNames.makeAll());
    }

    @Test
    void theBuildHasKeptThem() {
        assertThat(CountryNames.class.getResource("country-names")).isNotNull();
        assertThat(CountryNames.class.getResource("country-names-en-ru")).isNotNull();
    }

    @Test
    void namesMayHoldBlanksAndAreReadLineByLine() {
        assertThat(CountryNames.read("EE\testonia\nseveral\tnew guinea\n"))
                .hasSize(2)
                .containsEntry("estonia", "EE")
                .containsEntry("new guinea", "several");
    }
}
