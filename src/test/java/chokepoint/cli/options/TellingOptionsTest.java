package chokepoint.cli.options;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.cli.options.TellingOptions.Colour;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TellingOptionsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            AUTO,   true,  '', '',    true
            AUTO,   false, '', '',    false
            AUTO,   true,  1,  '',    false
            AUTO,   false, '', 1,     true
            AUTO,   true,  '', 0,     false
            AUTO,   false, 1,  1,     false
            ALWAYS, false, 1,  '',    true
            NEVER,  true,  '', 1,     false
            """)
    void whatIsAskedForComesBeforeTheEnvironmentAndThatBeforeTheTerminal(
            Colour asked, boolean terminal, String no, String force, boolean coloured) {
        assertThat(TellingOptions.coloured(asked, terminal, Map.of("NO_COLOR", no, "FORCE_COLOR", force)))
                .isEqualTo(coloured);
    }

    @Test
    void aTerminalIsAsWideAsItSays() {
        assertThat(Terminal.width(true, Map.of("COLUMNS", "72"))).isEqualTo(72);
    }

    @Test
    void whatIsNoTerminalIsAlwaysWrappedAlike() {
        assertThat(Terminal.width(false, Map.of("COLUMNS", "72"))).isEqualTo(96);
        assertThat(Terminal.width(true, Map.of("COLUMNS", "wide"))).isEqualTo(96);
    }
}
