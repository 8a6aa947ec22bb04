package chokepoint.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.names.Sha256;
import chokepoint.rulebook.compiled.CacheEntry;
import chokepoint.rulebook.compiled.RuleCache;
import chokepoint.rulebook.compiled.RuleSource;
import chokepoint.rulebook.text.RulebookException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleCacheTest {

    private static final String KEY = Sha256.of("rules".getBytes(StandardCharsets.UTF_8));
    private static final byte[] CLASSES = {1, 2, 3};

    @TempDir
    private Path home;

    private RuleCache cache() {
        return new RuleCache(home.resolve("chokepoint").resolve("rules"));
    }

    private Path entry() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("chokepoint").resolve("rules"))) {
            return files.findFirst().orElseThrow();
        }
    }

    @Test
    void whatWasKeptIsFoundUnderItsKeyAndNoOther() {
        cache().keep(KEY, CLASSES);
        assertThat(cache().find(KEY)).hasValue(CLASSES);
        assertThat(cache().find(KEY.replace('a', 'b'))).isEmpty();
    }

    @Test
    void onlyTheUserMayEnterTheFolder() throws IOException {
        cache().keep(KEY, CLASSES);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(entry().getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void aDamagedEntryIsAMiss() throws IOException {
        cache().keep(KEY, CLASSES);
        byte[] bytes = Files.readAllBytes(entry());
        bytes[bytes.length - 1]++;
        Files.write(entry(), bytes);
        assertThat(cache().find(KEY)).isEmpty();
        Files.write(entry(), new byte[] {1});
        assertThat(cache().find(KEY)).isEmpty();
    }

    @Test
    void anEntryOfOtherRulesUnderThisNameIsAMiss() throws IOException {
        cache().keep(KEY, CLASSES);
        Files.write(entry(), CacheEntry.seal(CLASSES, KEY.replace('a', 'b')));
        assertThat(cache().find(KEY)).isEmpty();
    }

    @Test
    void aFolderThatOthersMayWriteToIsNotTrusted() throws IOException {
        cache().keep(KEY, CLASSES);
        Files.setPosixFilePermissions(entry().getParent(), PosixFilePermissions.fromString("rwxrwxrwx"));
        assertThat(cache().find(KEY)).isEmpty();
    }

    @Test
    void aSafeFolderInOneThatOthersMayWriteToIsNotTrusted() throws IOException {
        cache().keep(KEY, CLASSES);
        Files.setPosixFilePermissions(home.resolve("chokepoint"), PosixFilePermissions.fromString("rwxrwxrwx"));
        assertThat(cache().find(KEY)).isEmpty();
        cache().keep(KEY.replace('a', 'b'), CLASSES);
        Files.setPosixFilePermissions(home.resolve("chokepoint"), PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(cache().find(KEY.replace('a', 'b'))).isEmpty();
        assertThat(cache().find(KEY)).hasValue(CLASSES);
    }

    @Test
    void anEntryThatOthersMayWriteToIsNotTrusted() throws IOException {
        cache().keep(KEY, CLASSES);
        Files.setPosixFilePermissions(entry(), PosixFilePermissions.fromString("rw-rw-rw-"));
        assertThat(cache().find(KEY)).isEmpty();
    }

    @Test
    void aFolderThatCannotBeMadeIsNoError() throws IOException {
        Path file = Files.writeString(home.resolve("file"), "");
        RuleCache nowhere = new RuleCache(file.resolve("chokepoint").resolve("rules"));
        nowhere.keep(KEY, CLASSES);
        assertThat(nowhere.find(KEY)).isEmpty();
    }

    @Test
    void classesThatAreNoRulesAreCompiledAnew() throws RulebookException {
        List<RuleSource> rules = RulebookLoader.sources(List.of(BrokenRule.ON_LINES.file()));
        RuleCache cache = cache();
        String key = RulebookKey.of(rules);
        cache.keep(key, CLASSES);
        assertThat(CompiledRules.of(rules, cache).getRule("rules.RTE", "RTE-901"))
                .isNotNull();
        assertThat(cache.find(key))
                .hasValueSatisfying(kept -> assertThat(kept.length).isGreaterThan(CLASSES.length));
        assertThat(CompiledRules.of(rules, cache).getRule("rules.RTE", "RTE-901"))
                .isNotNull();
    }
}
