package chokepoint.cli.options;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.cli.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** A finished list stands only for a command line that asks for the same outputs. */
class RequestedOptionsTest {

    /** Whose values are neither any text nor a file. */
    private static final Map<String, String> VALUES = Map.of("--bound", "entries=20000");

    @TempDir
    private Path folder;

    private static CommandLine check() {
        return new CommandLine(new Main()).getSubcommands().get("check");
    }

    private static String key(String... options) {
        List<String> arguments = new ArrayList<>(List.of("check", "list.csv"));
        arguments.addAll(List.of(options));
        return RequestedOptions.key(new CommandLine(new Main())
                .parseArgs(arguments.toArray(String[]::new))
                .subcommand());
    }

    private static boolean exempt(OptionSpec option) {
        return Stream.of(option.names()).anyMatch(RequestedOptions.NOT_IN_OUTPUTS::contains);
    }

    @Test
    void everyOptionIsInTheKeyUnlessItIsStatedThatNoOutputShowsIt() throws IOException {
        Path file = Files.writeString(folder.resolve("any.txt"), "any");
        int tried = 0;
        for (OptionSpec option : check().getCommandSpec().options()) {
            if (!exempt(option)) {
                String value = RequestedOptions.namesFiles(option)
                        ? file.toString()
                        : VALUES.getOrDefault(option.longestName(), "7");
                String[] asked = option.arity().max() == 0
                        ? new String[] {option.longestName()}
                        : new String[] {option.longestName(), value};
                assertThat(key(asked)).as(option.longestName()).isNotEqualTo(key());
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(10);
    }

    /** Whoever adds one here says that no file written of a list depends on it. */
    @Test
    void whatNoOutputShowsIsStated() {
        assertThat(RequestedOptions.NOT_IN_OUTPUTS)
                .isEqualTo(Set.of(
                        "--out",
                        "--temp",
                        "--jobs",
                        "--memory",
                        "--resume",
                        "--fail-on",
                        "--format",
                        "--ignore",
                        "--color",
                        "--quiet",
                        "--verbose",
                        "--help",
                        "--version"));
    }

    @Test
    void theContentOfAFileCountsAndNotOnlyItsName() throws IOException {
        Path mapping = Files.writeString(folder.resolve("mapping.yml"), "columns: { vendor: A }");
        String before = key("--mapping", mapping.toString());
        Files.writeString(mapping, "columns: { vendor: B }");
        assertThat(key("--mapping", mapping.toString())).isNotEqualTo(before);
    }

    @Test
    void theOrderOfOptionsDoesNotCount() {
        assertThat(key("--sign", "A", "--home", "EE")).isEqualTo(key("--home", "EE", "--sign", "A"));
    }
}
