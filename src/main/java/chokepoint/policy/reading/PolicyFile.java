package chokepoint.policy.reading;

import chokepoint.mistake.Mistake;
import chokepoint.names.Sha256;
import chokepoint.policy.Policy;
import chokepoint.policy.RulesInUse;
import chokepoint.policy.yaml.Mistakes;
import chokepoint.policy.yaml.PolicyException;
import chokepoint.policy.yaml.SourcePosition;
import chokepoint.policy.yaml.Yaml;
import chokepoint.policy.yaml.YamlFile;
import chokepoint.trade.values.Country;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Reads {@code policy.yml} over the defaults. */
public final class PolicyFile {

    private static final String DEFAULTS = "defaults.yml";

    private PolicyFile() {}

    /**
     * Reads a policy.
     *
     * @throws PolicyException with all mistakes of the file
     */
    public static Policy read(Path file) {
        return Examined.of(file).faultless();
    }

    /**
     * Reads a policy, and validates it against the rules that it will be used with.
     *
     * @throws PolicyException with all mistakes of the file, and with all that does not fit the rules
     */
    public static Policy read(Path file, RulesInUse rules) {
        return Examined.of(file).against(rules).faultless();
    }

    public static Policy read(byte[] bytes, String path) {
        return Examined.of(bytes, path).faultless();
    }

    /**
     * As much of a policy as can be read, and its mistakes.
     *
     * @param mistakes sorted by place
     */
    public record Examined(Policy policy, List<Mistake> mistakes) {

        public Examined {
            mistakes = mistakes.stream().sorted().toList();
        }

        /**
         * Reads a policy as far as it goes.
         *
         * @throws PolicyException if the file cannot be read at all
         */
        public static Examined of(Path file) {
            String path = file.toString().replace('\\', '/');
            return of(YamlFile.bytes(file, new Mistakes(path)), path);
        }

        public static Examined of(byte[] bytes, String path) {
            Mistakes mistakes = new Mistakes(path);
            Yaml.Keys keys = YamlFile.keys(bytes, mistakes);
            Policy policy = new PolicyReader(mistakes).read(keys, path, Sha256.of(bytes));
            return new Examined(policy, mistakes.all());
        }

        /** The same, with what does not fit the rules among the mistakes. */
        public Examined against(RulesInUse rules) {
            return new Examined(
                    policy,
                    Stream.concat(mistakes.stream(), policy.misfits(rules).stream())
                            .toList());
        }

        Policy faultless() {
            if (!mistakes.isEmpty()) {
                throw new PolicyException(mistakes);
            }
            return policy;
        }
    }

    /** Of a check without a policy file: the defaults, and these countries as home. */
    public static Policy forHome(Set<Country> home) {
        return defaults().withHome(home);
    }

    /** What holds without any policy file; its home is empty. */
    public static Policy defaults() {
        Mistakes mistakes = new Mistakes(DEFAULTS);
        Policy policy = new PolicyReader(mistakes).read(new Yaml.Keys(SourcePosition.START, Map.of()), "", "");
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
