package chokepoint.cli.options;

import chokepoint.names.Sha256;
import chokepoint.run.failure.UsageException;
import chokepoint.run.input.InputPath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that hide natural persons in outputs; shared by all commands that run a check. */
public final class MaskOptions {

    @Option(
            names = "--mask",
            description = "Hides natural persons in reports, findings, notes and added sheets behind tokens such as"
                    + " 'person 3f2a'; the list's own cells stay as they are.")
    private boolean mask;

    @Option(
            names = "--mask-key",
            paramLabel = "FILE",
            description =
                    "Any file that others have not: without it, who guesses a name can see from its token that the"
                            + " guess is right. Copies made with one key can be compared.")
    private Optional<Path> key = Optional.empty();

    /** What is empty is known to everybody. */
    private static void refuseUnlessSecret(Path file) {
        InputPath.refuseUnlessFile("--mask-key", file);
        if (file.toFile().length() == 0) {
            throw new UsageException("--mask-key '" + file
                    + "' holds nothing that others have not; expected a file with a secret in it");
        }
    }

    /** The key to hide with; empty if nobody is hidden. */
    public Optional<String> key() {
        if (!mask) {
            if (key.isPresent()) {
                throw new UsageException("--mask-key does nothing without --mask; add it, or leave both out");
            }
            return Optional.empty();
        }
        key.ifPresent(MaskOptions::refuseUnlessSecret);
        try {
            return Optional.of(key.isPresent() ? Sha256.of("mask", Sha256.of(key.get())) : "");
        } catch (IOException e) {
            throw new UsageException("--mask-key '" + key.orElseThrow() + "' cannot be read; expected any file");
        }
    }
}
