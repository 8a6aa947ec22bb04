package chokepoint.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.finding.FindingKind;
import chokepoint.rulebook.card.Match;
import chokepoint.rulebook.card.RuleCard;
import chokepoint.rulebook.card.TallyCard;
import chokepoint.rulebook.text.RulebookException;
import chokepoint.trade.Concentration;
import chokepoint.trade.Exposure;
import chokepoint.trade.Limit;
import chokepoint.trade.Subject;
import chokepoint.trade.values.Foreign;
import chokepoint.trade.values.IntervalEnd;
import chokepoint.trade.values.LineSet;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.PeriodReach;
import chokepoint.trade.values.Scope;
import chokepoint.trade.values.Segment;
import chokepoint.trade.values.Share;
import chokepoint.trade.values.ShareRange;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every rule of the default rulebook keeps to. */
class RulebookTest {

    private static final Path FOLDER = Path.of("rules");
    private static final Map<String, String> THEMES = Map.of(
            "CON", "concentration",
            "RTE", "routing",
            "DOC", "documents",
            "PTY", "parties",
            "PRC", "prices",
            "TAL", "tallies",
            "CAS", "cases");
    private static final Pattern NAME = Pattern.compile("(?m)^\\s*rule\\s+\"([^\"]*)\"");
    private static final Segment STRICT = new Segment("goods", "strict");
    private static final Segment LAX = new Segment("goods", "lax");
    private static final String PERIOD = "2026";
    private static final BigDecimal STEP = new BigDecimal("0.0001");

    private static Rulebook rulebook;

    @BeforeAll
    static void load() throws IOException, RulebookException {
        rulebook = Rulebook.load(true, List.of(), Set.of());
    }

    static Stream<RuleCard> rules() {
        return rulebook.cards().stream();
    }

    /** Rules that hold the height of a share against a limit. What they say of lines, rises and paths is for their samples to show. */
    static Stream<RuleCard> rulesWithLimits() {
        return rules().filter(RuleCard::hasLimit)
                .filter(card -> card.subject() == Exposure.class || card.subject() == Concentration.class)
                .filter(card -> Collections.disjoint(card.indicators(), List.of("A17", "A18")));
    }

    static Stream<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(FOLDER)) {
            return walk
                    .filter(path -> path.toString().endsWith(".drl"))
                    .filter(path -> !path.startsWith(FOLDER.resolve("retired")))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @Test
    void everyFileOfTheFolderIsARuleOfTheRulebook() throws IOException {
        assertThat(files().map(RulebookTest::id))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                rules().map(RuleCard::id),
                                rulebook.tallies().stream().map(TallyCard::id))
                        .toList());
    }

    /** A tally finds nothing by itself: the samples of the rules that read it show it. */
    static Stream<Path> rulesThatFind() throws IOException {
        return files().filter(file -> !id(file).startsWith("TAL-"));
    }

    @Test
    void everyTallyIsReadByARule() {
        assertThat(rulebook.tallies())
                .isNotEmpty()
                .allSatisfy(tally -> assertThat(rulebook.readersOf(tally)).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileHoldsOneRuleThatStartsWithTheIdOfItsFile(Path file) throws IOException {
        List<String> names = NAME.matcher(Files.readString(file))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(names).singleElement().satisfies(name -> assertThat(name).startsWith(id(file) + " "));
        assertThat(file.getFileName().toString()).matches("[A-Z]{3}-\\d{3}(-[a-z0-9]+)+\\.drl");
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileStandsInTheFolderAndPackageOfItsPrefix(Path file) throws IOException {
        String theme = THEMES.get(id(file).substring(0, 3));
        assertThat(FOLDER.relativize(file).getName(0)).hasToString(theme);
        assertThat(Files.readString(file)).startsWith("package " + theme + "\n");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aCardSaysWhatTheRuleIsFor(RuleCard card) {
        assertThat(List.of(
                        card.title(),
                        card.message(),
                        card.why(),
                        card.clear(),
                        card.advice(),
                        card.basis(),
                        card.since()))
                .allSatisfy(text -> assertThat(text).isNotBlank());
        assertThat(card.needs()).isNotEmpty();
        assertThat(card.indicators())
                .isNotEmpty()
                .allSatisfy(code -> assertThat(code).matches("[A-E]\\d\\d"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aFlagSaysWhatItIsASignOfAndWhatDecidesIt(RuleCard card) {
        assertThat(card.families()).hasSize(card.kind() == FindingKind.FLAG ? 1 : 0);
        assertThat(card.decides().isEmpty()).isEqualTo(card.kind() != FindingKind.FLAG);
    }

    @ParameterizedTest
    @MethodSource("rulesThatFind")
    void aSampleShowsAFindingAndANearMiss(Path file) throws IOException {
        Path sample = file.resolveSibling(file.getFileName().toString().replace(".drl", ".csv"));
        assertThat(sample).exists();
        List<NamedCsvRecord> lines = sample(sample);
        assertThat(lines.get(0).getHeader()).contains("expect", "note");
        Set<String> expected =
                lines.stream().map(line -> line.getField("expect")).collect(Collectors.toSet());
        assertThat(expected).contains("finding", "").isSubsetOf("finding", "undecided", "");
        assertThat(lines)
                .filteredOn(line -> line.getField("expect").isEmpty())
                .as("a near miss says why it is none")
                .anySatisfy(line -> assertThat(line.getField("note")).isNotBlank());
    }

    private static List<NamedCsvRecord> sample(Path file) throws IOException {
        String table = Files.readString(file)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.joining("\n"));
        return CsvReader.builder().ofNamedCsvRecord(table).stream().toList();
    }

    /** One segment is held to less than the other: each just over, at and just under its own limit. */
    @ParameterizedTest
    @MethodSource("rulesWithLimits")
    void aLimitRuleFiresWhereASegmentIsOverItsOwnLimit(RuleCard card) {
        Map<Segment, BigDecimal> limits = Map.of(STRICT, new BigDecimal("0.30"), LAX, new BigDecimal("0.60"));
        LimitSource source =
                (asked, segment, period) -> Optional.of(limit(asked, segment, period, limits.get(segment)));
        for (Segment segment : limits.keySet()) {
            BigDecimal limit = limits.get(segment);
            assertThat(fires(card, subjects(card, segment, limit.add(STEP)), source))
                    .as("%s just over the limit", segment)
                    .isTrue();
            assertThat(fires(card, subjects(card, segment, limit), source))
                    .as("%s exactly at the limit", segment)
                    .isFalse();
            assertThat(fires(card, subjects(card, segment, limit.subtract(STEP)), source))
                    .as("%s just under the limit", segment)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("rulesWithLimits")
    void aLimitRuleLeavesTheSegmentOfTheLaxerLimitAlone(RuleCard card) {
        Map<Segment, BigDecimal> limits = Map.of(STRICT, new BigDecimal("0.30"), LAX, new BigDecimal("0.60"));
        LimitSource source =
                (asked, segment, period) -> Optional.of(limit(asked, segment, period, limits.get(segment)));
        List<Subject> both = new ArrayList<>(subjects(card, STRICT, new BigDecimal("0.5")));
        both.addAll(subjects(card, LAX, new BigDecimal("0.5")));
        assertThat(matches(card, both, source)).isNotEmpty().allSatisfy(match -> {
            assertThat(match.subject().segment()).isEqualTo(STRICT);
            assertThat(match.limits()).extracting(Limit::segment).containsExactly(STRICT);
        });
    }

    @ParameterizedTest
    @MethodSource("rulesWithLimits")
    void aLimitRuleWithoutAValueForItsLimitNeverFires(RuleCard card) {
        assertThat(matches(card, subjects(card, STRICT, BigDecimal.ONE), (asked, segment, period) -> Optional.empty()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rulesWithLimits")
    void theLimitOfAnotherPeriodIsNotTaken(RuleCard card) {
        LimitSource source =
                (asked, segment, period) -> Optional.of(limit(asked, segment, "2025", new BigDecimal("0.30")));
        assertThat(matches(card, subjects(card, STRICT, BigDecimal.ONE), source))
                .isEmpty();
    }

    private static boolean fires(RuleCard card, List<Subject> subjects, LimitSource source) {
        return !matches(card, subjects, source).isEmpty();
    }

    private static List<Match> matches(RuleCard card, List<Subject> subjects, LimitSource source) {
        try (TallyJudge judge = rulebook.tallyJudge(source)) {
            return judge.judge(subjects).stream()
                    .filter(match -> match.rule().equals(card.id()))
                    .toList();
        }
    }

    /** All values of the card's limit stand at the same height, as a share or as a number. */
    private static Limit limit(RuleCard card, Segment segment, String period, BigDecimal height) {
        Map<String, Object> values = new TreeMap<>();
        for (String name : card.limits().names()) {
            boolean number = card.limits().values().get(name) instanceof BigDecimal;
            values.put(name, number ? height : new Share(height));
        }
        return new Limit(card.id(), segment, period, values, "test");
    }

    /** Subjects for each rung, each answer to whether it is foreign, and vendors small and large, so that the rule finds what it looks for. */
    private static List<Subject> subjects(RuleCard card, Segment segment, BigDecimal height) {
        List<Subject> subjects = new ArrayList<>();
        for (Scope scope : Scope.values()) {
            if (card.subject() == Concentration.class) {
                subjects.add(concentration(segment, scope, height));
            } else {
                for (Foreign foreign : Foreign.values()) {
                    subjects.add(exposure(segment, scope, foreign, height, Share.NONE));
                    subjects.add(exposure(segment, scope, foreign, height, Share.WHOLE));
                }
            }
        }
        return subjects;
    }

    private static Exposure exposure(
            Segment segment, Scope scope, Foreign foreign, BigDecimal height, Share largestVendor) {
        Share share = new Share(height);
        Money value = Money.of("1", "EUR");
        return new Exposure(
                segment,
                PERIOD,
                scope,
                "Holder",
                "holder",
                foreign,
                value,
                Money.zero("EUR"),
                value,
                value,
                true,
                share,
                share,
                IntervalEnd.LOW,
                false,
                ShareRange.NONE,
                Share.NONE,
                2,
                ShareRange.exactly(largestVendor),
                ShareRange.NONE,
                ShareRange.NONE,
                LineSet.EMPTY);
    }

    private static Concentration concentration(Segment segment, Scope scope, BigDecimal height) {
        Share share = new Share(height);
        return new Concentration(
                segment,
                PERIOD,
                scope,
                Money.of("1", "EUR"),
                Money.zero("EUR"),
                0,
                List.of(),
                0,
                true,
                2,
                height,
                height,
                IntervalEnd.LOW,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                PeriodReach.NONE,
                PeriodReach.NONE,
                share,
                share,
                List.of(share),
                Collections.nCopies(Concentration.MOST_TOGETHER, ShareRange.exactly(share)),
                LineSet.EMPTY);
    }

    private static String id(Path file) {
        return file.getFileName().toString().substring(0, "CON-001".length());
    }
}
