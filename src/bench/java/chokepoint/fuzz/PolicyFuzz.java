package chokepoint.fuzz;

import chokepoint.policy.reading.PolicyFile;
import chokepoint.policy.yaml.PolicyException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Policies: found in the folder of a list, they are as little to be trusted as the list. */
public final class PolicyFuzz {

    private static final Path POLICY = Target.file("yml");

    private PolicyFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        Files.write(POLICY, input);
        try {
            PolicyFile.read(POLICY);
        } catch (PolicyException e) {
            if (e.mistakes().isEmpty()) {
                throw new IllegalStateException("refused without a word", e);
            }
        } finally {
            Files.deleteIfExists(POLICY);
        }
    }
}
