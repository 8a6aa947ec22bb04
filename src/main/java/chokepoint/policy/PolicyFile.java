package chokepoint.policy;

import chokepoint.names.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;

/** {@code policy.yml}: reads it over the defaults. */
public final class PolicyFile {

    private static final String DEFAULTS = "defaults.yml";

    private PolicyFile() {}

    /**
     * Reads a policy.
     *
     * @throws PolicyException with all mistakes of the file
     */
    public static Policy read(Path file) {
        String path = file.toString().replace('\\', '/');
        return read(YamlFile.bytes(file, new Mistakes(path)), path);
    }

    static Policy read(byte[] bytes, String path) {
        Mistakes mistakes = new Mistakes(path);
        Yaml.Keys keys = YamlFile.keys(bytes, mistakes);
        Policy policy = new PolicyReader(mistakes).read(defaultKeys().overlaidWith(keys), path, Sha256.of(bytes));
        mistakes.throwIfAny();
        return policy;
    }

    /** What holds without any policy file; its home is empty. */
    static Policy defaults() {
        Mistakes mistakes = new Mistakes(DEFAULTS);
        Policy policy = new PolicyReader(mistakes).read(defaultKeys(), "", "");
        mistakes.throwIfAny();
        return policy;
    }

    static Yaml.Keys defaultKeys() {
        try (InputStream resource = Objects.requireNonNull(PolicyFile.class.getResourceAsStream(DEFAULTS))) {
            Mistakes mistakes = new Mistakes(DEFAULTS);
            Yaml.Keys keys = YamlFile.keys(resource.readAllBytes(), mistakes);
            mistakes.throwIfAny();
            return keys;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
