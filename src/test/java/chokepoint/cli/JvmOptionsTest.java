package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The launchers and the jar choose the same options by the same border. */
class JvmOptionsTest {

    private static final Path LAUNCHERS = Path.of("src", "main", "launcher");
    private static final long BORDER = JvmOptions.SHORT;

    @Test
    void theLauncherOfUnixHasTheBorder() throws IOException {
        assertThat(Files.readString(LAUNCHERS.resolve("chokepoint")))
                .contains("-size +" + BORDER / 1024 + "k", "below " + BORDER / (1 << 20) + " MiB");
    }

    @Test
    void theLauncherOfWindowsHasTheBorderWithTheZeroThatItAddsToEmptySizes() throws IOException {
        assertThat(Files.readString(LAUNCHERS.resolve("chokepoint.cmd")))
                .contains("%%~zA0 GTR " + BORDER * 10, "below " + BORDER / (1 << 20) + " MiB");
    }

    @Test
    void bothLaunchersHaveTheOptionsOfTheJar() throws IOException {
        List<String> options = JvmOptions.of(Path.of("nowhere", "none.jar"), List.of("rules"));

        assertThat(options).isNotEmpty();
        assertThat(Files.readString(LAUNCHERS.resolve("chokepoint"))).contains(options);
        options = options.stream()
                .filter(option -> !option.equals(JvmOptions.HUGE_PAGES))
                .toList();
        assertThat(options).isNotEmpty();
        assertThat(Files.readString(LAUNCHERS.resolve("chokepoint.cmd"))).contains(options);
    }
}
