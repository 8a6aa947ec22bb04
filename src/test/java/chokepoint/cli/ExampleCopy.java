package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An example's list and policy in a folder of their own, which may be altered and checked.
 *
 * @param list the copy of the list
 */
record ExampleCopy(Path list) {

    static ExampleCopy in(Path folder, Path example, String list) throws IOException {
        Files.copy(example.resolve("policy.yml"), folder.resolve("policy.yml"));
        return new ExampleCopy(Files.copy(example.resolve(list), folder.resolve(list)));
    }

    /** Where outputs go. */
    Path out() {
        return list.resolveSibling("out");
    }

    /** Checks it, which must not fail, and gives its findings. */
    JsonNode check(String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("check", list.toString(), "--out", out().toString()));
        arguments.addAll(List.of(more));
        Cli run = Cli.run(arguments.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isLessThan(2);
        return new ObjectMapper()
                .readTree(out().resolve(list.getFileName() + ".findings.json").toFile())
                .at("/findings");
    }
}
