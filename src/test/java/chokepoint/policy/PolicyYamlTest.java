package chokepoint.policy;

import static chokepoint.policy.Policies.mistakes;
import static chokepoint.policy.Policies.policy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chokepoint.policy.reading.PolicyFile;
import chokepoint.policy.yaml.PolicyException;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.HsCode;
import chokepoint.trade.values.Segment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyYamlTest {

    @Test
    void norwayStaysNorway() {
        assertThat(policy("home: [NO, SE]").home()).containsExactly(Country.of("NO"), Country.of("SE"));
    }

    @Test
    void anHsCodeKeepsItsLeadingZero() {
        Policy policy = policy("""
                segmentations:
                  - name: goods
                    segments: [{name: horses, hs: 010121}]
                """);
        assertThat(policy.segmentations().get(0).place(Lines.coded("01012100")))
                .isEqualTo(new Segment("goods", "horses"));
        assertThat(HsCode.valid("010121")).isTrue();
    }

    @Test
    void anEmptyFileIsAPolicyThatSaysNothing() {
        assertThat(policy("").home()).isEmpty();
        assertThat(policy("# nothing yet\n").segmentations())
                .isEqualTo(PolicyFile.defaults().segmentations());
    }

    @Test
    void aByteOrderMarkIsNoMistake() {
        assertThat(policy("\uFEFFcurrency: EUR").currency()).isEqualTo("EUR");
    }

    @Test
    void aSyntaxErrorIsToldWithItsPlace() {
        assertThat(mistakes("home: DE\nlimits: [\n  - rule: {\n"))
                .singleElement()
                .asString()
                .startsWith("policy.yml:")
                .contains("this is no YAML");
    }

    @Test
    void aTabIsToldWithItsPlace() {
        assertThat(mistakes("floors:\n\tlines: 3\n"))
                .singleElement()
                .asString()
                .startsWith("policy.yml:2:1: this is no YAML");
    }

    @Test
    void aKeyStandsOnce() {
        assertThat(mistakes("home: DE\ncurrency: EUR\nhome: FR\n"))
                .containsExactly("policy.yml:3:1: 'home' stands in line 1 already; expected it once");
    }

    @Test
    void tagsAreRefused() {
        assertThat(mistakes("home: !!javax.script.ScriptEngineManager [DE]"))
                .singleElement()
                .asString()
                .startsWith("policy.yml:1:7: tag '")
                .contains("is not used here");
    }

    @Test
    void anAliasIsTheThingItNames() {
        Policy policy = policy("""
                quotas:
                  - {domestic: 40 %, year: 2026, source: &law Act 7}
                limits:
                  - {rule: CON-001, share: 30 %, source: *law}
                """);
        assertThat(policy.limits().entries()).extracting(LimitEntry::source).containsOnly("Act 7");
    }

    @Test
    void anAliasCannotContainItself() {
        assertThat(mistakes("home: &a [*a]")).containsExactly("policy.yml:1:11: '*a' names nothing written before it");
    }

    @Test
    void aliasesCannotMultiply() {
        String many = "home: [&a DE" + ", *a".repeat(101) + "]";
        assertThat(mistakes(many)).singleElement().asString().contains("more than 100 aliases");
    }

    @Test
    void deepNestingIsRefusedAndNotRunInto() {
        assertThat(mistakes("home: " + "[".repeat(100_000)))
                .singleElement()
                .asString()
                .contains("nest more than 12 deep");
    }

    @Test
    void aSecondDocumentIsRefused() {
        assertThat(mistakes("home: DE\n---\nhome: FR\n"))
                .containsExactly("policy.yml:2:1: a second document begins here; expected one document a file");
    }

    @Test
    void aFileThatIsAListIsNoPolicy() {
        assertThat(mistakes("- home: DE"))
                .containsExactly("policy.yml:1:1: the file does not begin with a key; expected 'key: value'");
    }

    @Test
    void aKeyWithoutValueIsTold() {
        assertThat(mistakes("currency:\n"))
                .singleElement()
                .asString()
                .contains("'currency' says nothing; give a value or leave the key out");
    }

    @Test
    void aFileInAnotherEncodingIsTold(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("policy.yml"), new byte[] {'#', (byte) 0xE4});
        assertThatThrownBy(() -> PolicyFile.read(file))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("UTF-8");
    }

    @Test
    void aFileOfMoreThanFiveMegabytesIsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("policy.yml"), new byte[5 * 1024 * 1024 + 1]);
        assertThatThrownBy(() -> PolicyFile.read(file))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("5 MB");
    }

    @Test
    void aMissingFileIsTold(@TempDir Path folder) {
        assertThatThrownBy(() -> PolicyFile.read(folder.resolve("policy.yml")))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("there is no such file");
    }

    @Test
    void theHashIsThatOfTheBytes() {
        assertThat(policy("").sha256()).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }
}
