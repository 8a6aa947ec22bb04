package chokepoint.rulebook;

import static chokepoint.rulebook.BrokenRule.ON_LINES;
import static chokepoint.rulebook.RuleTextAttacks.MARK;
import static chokepoint.rulebook.RuleTextAttacks.RUN;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.mistake.Mistake;
import chokepoint.rulebook.RuleTextAttacks.Attack;
import chokepoint.rulebook.compiled.Compiler;
import chokepoint.rulebook.compiled.RuleClassLoader;
import chokepoint.rulebook.compiled.RuleSource;
import chokepoint.rulebook.text.RuleFile;
import chokepoint.rulebook.text.RulebookException;
import chokepoint.rulebook.vocabulary.Vocabulary;
import chokepoint.trade.Line;
import chokepoint.trade.LineEnrichment;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.LineId;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Restriction;
import chokepoint.trade.values.Values;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.KieBase;

/** Nobody runs code of their own by a rule: it is refused with its place before anything is compiled, or it is only a text. */
class RuleTextAttacksTest {

    @AfterEach
    void forget() {
        System.clearProperty(MARK);
    }

    static Stream<Attack> attacks() {
        return RuleTextAttacks.all();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void isRefusedWithItsPlaceAndWithoutEffect(Attack attack) {
        List<Mistake> problems = attack.rule().problems();
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.message()).contains(attack.told());
            assertThat(problem.line()).isPositive();
            assertThat(problem.column()).isPositive();
        });
        assertThat(problems).noneMatch(problem -> problem.message().contains("does not compile"));
        assertThat(System.getProperty(MARK)).isNull();
    }

    /** What the attacks would do if Drools saw them: else the test above could not fail. */
    @Test
    void theCompilerAloneWouldRunThem() throws RulebookException {
        List<Attack> reaching = RuleTextAttacks.all()
                .filter(attack -> RuleTextAttacks.REACHING.contains(attack.name()))
                .toList();
        List<RuleSource> asWritten = new ArrayList<>();
        for (Attack attack : reaching) {
            String id = "RTE-90" + asWritten.size();
            String text = attack.rule()
                    .text()
                    .replace("package routing", "package routing" + asWritten.size())
                    .replace("RTE-901 A probe", id)
                    .replace(MARK, MARK + asWritten.size());
            asWritten.add(new RuleSource(id, id, 1, text));
        }
        KieBase compiled =
                RuleClassLoader.load(Compiler.compile(asWritten, "written")).orElseThrow();
        try (RuleSession judgement = new RuleSession(compiled, Set.of(), List.of(), List.of())) {
            judgement.of(List.of(line("P-1")));
        }
        assertThat(reaching).hasSameSizeAs(RuleTextAttacks.REACHING);
        for (int i = 0; i < reaching.size(); i++) {
            assertThat(System.clearProperty(MARK + i))
                    .as(reaching.get(i).name())
                    .isEqualTo("yes");
        }
    }

    /** Author's spelling of a text, and what it says. */
    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("\"a\\\\u0022.concat( x )+\\\\u0022b\"", "a\\u0022.concat( x )+\\u0022b"),
            Map.entry("\"\\\\\\\\u0022\"", "\\\\u0022"),
            Map.entry("\"\\\\42\"", "\\42"),
            Map.entry("\"a\\\"b\"", "a\"b"),
            Map.entry("'a\" + " + RUN.replace("\"", "\\'") + " + \"b'", "a\" + " + RUN.replace("\"", "'") + " + \"b"),
            Map.entry("\"it's\"", "it's"),
            Map.entry("\"ends with \\\\\"", "ends with \\"),
            Map.entry("\"/* // */\"", "/* // */"),
            Map.entry("\"${" + "x} #{y} %s {0}\"", "${" + "x} #{y} %s {0}"),
            Map.entry("\"then end rule when\"", "then end rule when"),
            Map.entry(
                    "\"caf\u00e9 \u0413\u041e\u0421\u0422 \ud83d\ude00 \u201cq\u201d\"",
                    "caf\u00e9 \u0413\u041e\u0421\u0422 \ud83d\ude00 \u201cq\u201d"),
            Map.entry("\"\\\\\u00e9\"", "\\\u00e9"),
            Map.entry("\"`?:;,)(][}{\"", "`?:;,)(][}{"));

    @Test
    void aTextIsComparedAsItsAuthorWroteItAndIsNeverCode() throws RulebookException {
        List<RuleFile> rules = new ArrayList<>();
        List<String> said = List.copyOf(TEXTS.values());
        for (String spelling : TEXTS.keySet()) {
            String id = String.format(Locale.ROOT, "RTE-%03d", rules.size());
            BrokenRule rule = ON_LINES.with("listed, origin.known", "part == " + spelling)
                    .with("package routing", "package java.lang")
                    .with("RTE-901", id);
            rules.add(new RuleFile("routing", id + ".drl", id + ".drl", rule.text()));
        }
        List<Line> lines = said.stream().map(RuleTextAttacksTest::line).toList();
        List<String> matched = new ArrayList<>();
        try (LineJudge judge = RulebookLoader.of(rules).lineJudge((card, segment, period) -> Optional.empty())) {
            judge.judge(lines).forEach(match -> matched.add(match.rule() + " " + ((Line) match.subject()).part()));
        }
        List<String> expected = new ArrayList<>();
        TEXTS.values().forEach(text -> expected.add(String.format(Locale.ROOT, "RTE-%03d %s", expected.size(), text)));
        assertThat(matched).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(System.getProperty(MARK)).isNull();
    }

    @Test
    void theCompilerSeesOnlyWhatWasRead() throws RulebookException {
        BrokenRule rule = ON_LINES.with("    $line : Line( listed, origin.known )", """
                        $list:CountryList(name=='a"b')  // a comment
                        not  GoodsList ( name == "c" )
                        ($line : Line( ! ( listed || restricted )&&origin . known, /* b */ $p:part,
                            foreign(Scope.VENDOR)==Foreign.YES, part not in('x' , "\u00e9"), $list.contains( origin ) ))\
                """);
        assertThat(RulebookLoader.sources(List.of(rule.file())).get(0).text()).isEqualTo("""
                package rules.RTE
                import chokepoint.trade.*
                import chokepoint.trade.lists.*
                import chokepoint.trade.values.*
                import chokepoint.rulebook.Findings
                global Findings findings
                rule "RTE-901"
                when
                $list : CountryList( name == "a\\"b" )
                not( GoodsList( name == "c" ) )
                $line : Line( ! ( listed || restricted ) && origin.known, $p : part, foreign( Scope.VENDOR ) == Foreign.YES, \
                part not in ( "x", "\\u00e9" ), $list.contains( origin ) )
                then
                findings.add( kcontext, $line );
                end
                """);
    }

    @Test
    void noWordOfJavasIsInTheVocabulary() {
        assertThat(Vocabulary.strange("$line : Line( origin.known, part == \"java\" )", "RTE"))
                .isEmpty();
        for (String word :
                List.of("java", "Runtime", "getClass", "forName", "new", "stream", "toString", "kcontexts", "1")) {
            assertThat(Vocabulary.strange("$line : Line( " + word + " )", "RTE"))
                    .hasValue(word);
        }
        assertThat(Vocabulary.strange("$use : DocumentUse( vendors.size > 1 )", "DOC"))
                .isEmpty();
        assertThat(Vocabulary.strange("$use : DocumentUse( vendors.size > 2 )", "DOC"))
                .hasValue("2");
    }

    @Test
    void otherFilesOfAFolderAreDataOrNotRead(@TempDir Path folder) throws IOException, RulebookException {
        Files.writeString(folder.resolve("RTE-901-probe.drl"), ON_LINES.text());
        for (String name :
                List.of("a.dsl", "a.dslr", "a.rdrl", "a.gdrl", "a.java", "a.mvel", "kmodule.xml", "a.properties")) {
            Files.writeString(folder.resolve(name), RUN);
        }
        Files.createDirectories(folder.resolve("lists"));
        Files.writeString(
                folder.resolve("lists/words.csv"),
                "word,source,as of\n\"" + RUN.replace("\"", "\"\"") + "\",\"{" + "System.exit(1)}\",2026-01-02\n");
        Rulebook rulebook = Rulebook.load(false, List.of(folder), Set.of());
        try (LineJudge judge = rulebook.lineJudge((card, segment, period) -> Optional.empty())) {
            assertThat(judge.judge(List.of(line("P-1")))).hasSize(1);
        }
        assertThat(System.getProperty(MARK)).isNull();
    }

    private static Line line(String part) {
        Values values = Values.builder()
                .put(Field.COUNTRY_OF_ORIGIN, Country.of("DE"))
                .put(Field.PART, part)
                .build();
        LineEnrichment standing = new LineEnrichment(
                Money.of("1", "EUR"), "2026", List.of(), false, "1", List.of(), Restriction.NONE, Map.of());
        return Line.of(new LineId("list.xlsx", "PO", 2), values).with(values, standing);
    }
}
