package chokepoint.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chokepoint.finding.ProvenanceKind;
import chokepoint.rulebook.card.RuleCard;
import chokepoint.rulebook.text.RulebookException;
import chokepoint.words.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslationsTest {

    private static final String ID = "RTE-901";

    @TempDir
    Path folder;

    @BeforeEach
    void aRule() throws IOException {
        write("routing/RTE-901-dispatched-elsewhere.drl", rule("Goods made in {origin} come from {vendor}"));
    }

    private static String rule(String message) {
        return String.format(Locale.ROOT, """
            package routing
            import chokepoint.trade.*
            import chokepoint.rulebook.Findings
            global Findings findings
            rule "RTE-901 Dispatched elsewhere"
                @severity( low )
                @indicator( B03 )
                @family( route )
                @decides( country of origin )
                @needs( country of origin )
                @cause( vendor )
                @message( "%s" )
                @why( "Why." )
                @advice( "Advice." )
                @basis( "Own, 2026." )
                @since( 2026-11 )
            when
                $line : Line( origin.known )
            then
                findings.add( kcontext, $line );
            end
            """, message);
    }

    @Test
    void aCardSpeaksTheWordsOfTheLanguage() throws Exception {
        words("fi", "RTE-901,title,Muualta", "RTE-901,message,\"{vendor}: {origin}\"");
        RuleCard card = in("fi", load());
        assertThat(card.title()).isEqualTo("Muualta");
        assertThat(card.message()).isEqualTo("{vendor}: {origin}");
    }

    @Test
    void whatIsNotTranslatedStaysEnglishAndIsRemembered() throws Exception {
        words("fi", "RTE-901,title,Muualta", "RTE-901,message,\"{vendor}: {origin}\"", "RTE-901,why,");
        Rulebook rulebook = load();
        Texts texts = rulebook.texts("fi");
        assertThat(rulebook.in(texts).card(ID).orElseThrow().why()).isEqualTo("Why.");
        assertThat(texts.missing()).containsExactly("RTE-901 advice", "RTE-901 why");
    }

    @Test
    void theWordsAreSealedWithTheRules() throws Exception {
        words("fi", "RTE-901,title,Muualta");
        Rulebook rulebook = load();
        assertThat(rulebook.seals()).noneMatch(seal -> seal.kind() == ProvenanceKind.WORDS);
        assertThat(rulebook.in(rulebook.texts("fi")).seals())
                .filteredOn(seal -> seal.kind() == ProvenanceKind.WORDS)
                .singleElement()
                .matches(seal -> seal.name().equals("fi"));
    }

    @Test
    void textsOfTheProgramCanBeTranslatedBesideThoseOfRules() throws Exception {
        words("fi", ",kinds.unassigned,ei luokkaa");
        assertThat(load().texts("fi").text("kinds.unassigned")).isEqualTo("ei luokkaa");
        assertThat(load().languages()).containsExactly("fi");
    }

    @Test
    void aRuleThatIsReplacedLosesItsTranslation(@TempDir Path other) throws Exception {
        words("fi", "RTE-901,title,Muualta");
        Path replaced = other.resolve("routing/RTE-901-dispatched-elsewhere.drl");
        Files.createDirectories(replaced.getParent());
        Files.writeString(replaced, rule("From {vendor}"));
        Rulebook rulebook = Rulebook.load(false, List.of(folder, other), Set.of());
        assertThat(in("fi", rulebook).title()).isEqualTo("Dispatched elsewhere");
    }

    @Test
    void aPlaceholderThatTheCardDoesNotHaveIsRefused() throws Exception {
        words("fi", "RTE-901,message,\"{vendr}: {origin}, {vendor}\"");
        refused(
                "words/fi.csv:2:1: RTE-901 message asks for '{vendr}', which the English text does not (nearest: 'vendor')");
    }

    @Test
    void aPlaceholderThatTheCardHasMustBeTold() throws Exception {
        words("fi", "RTE-901,message,{vendor}");
        refused("words/fi.csv:2:1: RTE-901 message leaves out '{origin}', which the English text tells");
    }

    @Test
    void aTextForNoRuleIsRefused() throws Exception {
        words("fi", "RTE-902,title,Muualta");
        refused("words/fi.csv:2:1: 'RTE-902' is no rule (nearest: 'RTE-901')");
    }

    @Test
    void aTextForNothingOfARuleIsRefused() throws Exception {
        words("fi", "RTE-901,titl,Muualta");
        refused("words/fi.csv:2:1: 'titl' is no text of RTE-901 (nearest: 'title'); "
                + "expected one of: advice, message, title, why");
    }

    @Test
    void aTextForNothingOfTheProgramIsRefused() throws Exception {
        words("fi", ",kinds.unasigned,ei luokkaa");
        refused("words/fi.csv:2:1: 'kinds.unasigned' is no text of the program (nearest: 'kinds.unassigned'); "
                + "a text of a rule has the rule's id in the column 'rule'");
    }

    @Test
    void theSameTextTwiceIsRefused() throws Exception {
        words("fi", "RTE-901,title,Muualta", "RTE-901,title,Toisaalta");
        refused("words/fi.csv:3:1: 'RTE-901 title' stands in line 2 already");
    }

    @Test
    void aFileNamedForNoLanguageIsRefused() throws Exception {
        words("finnish", "RTE-901,title,Muualta");
        refused("words/finnish.csv: is named for no language; name it by a code of ISO 639, such as 'ru.csv'");
    }

    @Test
    void aFileWithoutItsColumnsIsRefused() throws Exception {
        write("words/fi.csv", "rule,text\nRTE-901,Muualta\n");
        refused("words/fi.csv:1:1: is no list of words; its header needs the columns 'rule', 'key' and 'text'");
    }

    private void refused(String problem) {
        assertThatThrownBy(this::load)
                .isInstanceOf(RulebookException.class)
                .hasMessage(folder.resolve("").toString() + "/" + problem);
    }

    private static RuleCard in(String language, Rulebook rulebook) {
        return rulebook.in(rulebook.texts(language)).card(ID).orElseThrow();
    }

    private Rulebook load() throws IOException, RulebookException {
        return Rulebook.load(false, List.of(folder), Set.of());
    }

    private void words(String language, String... rows) throws IOException {
        write("words/" + language + ".csv", "rule,key,text\n" + String.join("\n", rows) + "\n");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
