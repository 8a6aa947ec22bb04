package chokepoint.rulebook;

import static chokepoint.rulebook.BrokenRule.ON_EXPOSURES;
import static chokepoint.rulebook.BrokenRule.ON_LINES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import chokepoint.finding.Audit;
import chokepoint.finding.ProvenanceKind;
import chokepoint.mistake.Mistake;
import chokepoint.rulebook.card.Match;
import chokepoint.rulebook.card.RuleCard;
import chokepoint.rulebook.text.RulebookException;
import chokepoint.trade.Limit;
import chokepoint.trade.Line;
import chokepoint.trade.LineEnrichment;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.HsCode;
import chokepoint.trade.values.LineId;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Restriction;
import chokepoint.trade.values.Segment;
import chokepoint.trade.values.Values;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulebookLoadingTest {

    private static final LimitSource NO_LIMITS = (card, segment, period) -> Optional.empty();
    private static final Segment CHIPS = new Segment("goods", "chips");
    private static final Segment CABLES = new Segment("goods", "cables");
    private static final Segment NETWORKS = new Segment("networks", "backbone");

    @TempDir
    private Path folder;

    @Test
    void aRuleOfTwoFilesInAFolderFires() throws IOException, RulebookException {
        write("routing/RTE-901-probe.drl", ON_LINES.text());
        write("routing/RTE-901-probe.csv", "Line,expect,note\n1,finding,\n2,,\n");
        Rulebook rulebook = Rulebook.load(true, List.of(folder), Set.of());
        assertThat(rulebook.card("RTE-901").orElseThrow().theme()).isEqualTo("routing");
        assertThat(rulebook.cards()).hasSizeGreaterThan(1);
        assertThat(judge(rulebook, NO_LIMITS, List.of(line(1, true), line(2, false))))
                .filteredOn(match -> match.rule().equals("RTE-901"))
                .extracting(match -> ((Line) match.subject()).id().row())
                .containsExactly(1);
    }

    @Test
    void filesMayLieInTheFolderItself() throws IOException, RulebookException {
        write("RTE-901-probe.drl", ON_LINES.text());
        assertThat(ids(own())).containsExactly("RTE-901");
    }

    @Test
    void rulesOnlyLeavesTheDefaultRulebookOut() throws IOException, RulebookException {
        write("routing/RTE-901-probe.drl", ON_LINES.text());
        Rulebook rulebook = own();
        assertThat(ids(rulebook)).containsExactly("RTE-901");
        assertThat(rulebook.lists().countries("watched-places")).isEmpty();
    }

    @Test
    void aRuleOfTheSameIdReplacesTheDefaultOne() throws IOException, RulebookException {
        write("routing/RTE-003-own.drl", ON_LINES.text().replace("RTE-901 A probe", "RTE-003 Ours"));
        Rulebook rulebook = Rulebook.load(true, List.of(folder), Set.of());
        RuleCard card = rulebook.card("RTE-003").orElseThrow();
        assertThat(card.title()).isEqualTo("Ours");
        assertThat(card.note()).isEqualTo("replaces rules/routing/RTE-003-listed-good.drl");
        assertThat(card.path()).isEqualTo(folder + "/routing/RTE-003-own.drl");
        assertThat(judge(rulebook, NO_LIMITS, List.of(line(1, true))))
                .extracting(Match::rule)
                .containsOnlyOnce("RTE-003");
        assertThat(rulebook.seals())
                .filteredOn(seal -> seal.name().equals("RTE-003"))
                .singleElement()
                .satisfies(seal -> assertThat(seal.note()).startsWith("replaces "));
    }

    @Test
    void theFolderGivenLastWins() throws IOException, RulebookException {
        write("one/routing/RTE-901-a.drl", ON_LINES.text());
        write("two/routing/RTE-901-b.drl", ON_LINES.text().replace("A probe", "The later"));
        Rulebook rulebook = Rulebook.load(false, List.of(folder.resolve("one"), folder.resolve("two")), Set.of());
        RuleCard card = rulebook.card("RTE-901").orElseThrow();
        assertThat(card.title()).isEqualTo("The later");
        assertThat(card.note()).isEqualTo("replaces " + folder + "/one/routing/RTE-901-a.drl");
    }

    @Test
    void skippedRulesAreLeftOut() throws IOException, RulebookException {
        write("routing/RTE-901-probe.drl", ON_LINES.text());
        write("concentration/CON-901-probe.drl", ON_EXPOSURES.text());
        assertThat(ids(Rulebook.load(false, List.of(folder), Set.of("CON-901"))))
                .containsExactly("RTE-901");
    }

    @Test
    void anUnknownRuleToSkipIsOfferedTheNearest() throws IOException {
        write("routing/RTE-901-probe.drl", ON_LINES.text());
        assertThatThrownBy(() -> Rulebook.load(false, List.of(folder), Set.of("RTE-910")))
                .isInstanceOf(RulebookException.class)
                .hasMessage("--skip: no rule has the id 'RTE-910' (nearest: 'RTE-901')");
    }

    @Test
    void noRulesAtAllAreRefused() {
        assertThat(problems()).containsExactly("rules: no rules found; nothing could be checked");
    }

    @Test
    void aFolderThatIsNoneIsRefused() {
        assertThatThrownBy(() -> Rulebook.load(true, List.of(folder.resolve("none")), Set.of()))
                .hasMessage(folder.resolve("none") + ": is no folder; give the folder that holds the rules");
    }

    @Test
    void retiredRulesAreNeverLoaded() throws IOException, RulebookException {
        write("routing/RTE-901-probe.drl", ON_LINES.text());
        write("retired/RTE-902-old.drl", "not even a rule");
        assertThat(ids(own())).containsExactly("RTE-901");
    }

    @Test
    void aListOfTheSameNameReplacesTheDefaultOne() throws IOException, RulebookException {
        write("lists/watched-places.csv", "country,source,as of\nIS,invented for the test,2026-01-02\n");
        Rulebook rulebook = Rulebook.load(true, List.of(folder), Set.of());
        assertThat(rulebook.lists().countries("watched-places").orElseThrow().countries())
                .containsExactly(Country.of("IS"));
        assertThat(rulebook.seals())
                .filteredOn(seal -> seal.name().equals("watched-places"))
                .singleElement()
                .satisfies(seal -> assertThat(seal.note()).isEqualTo("replaces rules/lists/watched-places.csv"));
    }

    @Test
    void aListOfGoodsMayTakeThePlaceOfAListOfCountries() throws IOException, RulebookException {
        write("lists/watched-places.csv", "hs,source,as of\n8542,invented for the test,2026-01-02\n");
        Rulebook rulebook = Rulebook.load(true, List.of(folder), Set.of());
        assertThat(rulebook.lists().countries("watched-places")).isEmpty();
        assertThat(rulebook.lists().goods("watched-places").orElseThrow().contains(HsCode.of("854231")))
                .isTrue();
    }

    @Test
    void mistakesInListsAreToldWithTheirLine() throws IOException {
        write("routing/RTE-901-probe.drl", ON_LINES.text());
        write("lists/places.csv", """
                country,source,as of
                DE,one,2026-01-01
                Nowhereland,one,2026-01-01
                FR,,2026-01-01
                IT,one,1.1.2026
                """);
        write("lists/goods.csv", "hs,source,as of\n8542,one,2026-01-01\n85421,one,2026-01-01\n");
        write("lists/things.csv", "thing,source,as of\nx,one,2026-01-01\n");
        assertThat(problems())
                .containsExactly(
                        folder + "/lists/goods.csv:3:1: '85421' is no HS code of 2, 4 or 6 to 12 digits",
                        folder + "/lists/places.csv:3:1: 'Nowhereland' is no country",
                        folder + "/lists/places.csv:4:1: has no source; say who lists this, and where",
                        folder + "/lists/places.csv:5:1: 'as of' is '1.1.2026', not a day like 2024-02-23",
                        folder
                                + "/lists/things.csv:1:1: is a list of nothing known; its header needs a column 'country'"
                                + ", 'hs', 'party', 'owned', 'hs code', 'locode', 'word', 'scheme' or 'phone code', beside 'source' and 'as of'");
    }

    @Test
    void aListSpeaksOfTheLatestDayOfItsLines() throws IOException, RulebookException {
        write("routing/RTE-901-probe.drl", ON_LINES.text());
        write("lists/places.csv", "country,source,as of\nDE,one,2026-03-01\nFR,two,2026-01-01\nIT,one,2026-02-01\n");
        assertThat(own().lists().countries("places").orElseThrow())
                .satisfies(list -> assertThat(list.asOf()).hasToString("2026-03-01"))
                .satisfies(list -> assertThat(list.source()).isEqualTo("one; two"));
    }

    @Test
    void everyRuleAndListIsSealedWithItsHash() throws IOException, RulebookException, NoSuchAlgorithmException {
        write("routing/RTE-901-probe.drl", ON_LINES.text());
        write("lists/places.csv", "country,source,as of\nDE,one,2026-01-01\n");
        assertThat(own().seals())
                .containsExactly(
                        new Audit.Provenance(ProvenanceKind.RULE, "RTE-901", sha256("routing/RTE-901-probe.drl"), ""),
                        new Audit.Provenance(ProvenanceKind.LIST, "places", sha256("lists/places.csv"), ""));
    }

    @Test
    void theDefaultRulebookIsSealedWhole() throws IOException, RulebookException {
        Rulebook rulebook = Rulebook.load(true, List.of(), Set.of());
        assertThat(rulebook.seals())
                .allSatisfy(seal -> assertThat(seal.sha256()).matches("[0-9a-f]{64}"))
                .extracting(Audit.Provenance::name)
                .containsAll(ids(rulebook))
                .contains("listed-goods", "watched-places");
    }

    @Test
    void aLimitWithoutAValueMakesItsRuleSilent() throws IOException, RulebookException {
        write("routing/RTE-901-probe.drl", limitOnLines());
        assertThat(judge(own(), NO_LIMITS, List.of(line(1, true)))).isEmpty();
        assertThat(judge(own(), over("0"), List.of(line(1, true)))).isNotEmpty();
    }

    @Test
    void chunksOfAnySizeAreJudgedAlike() throws IOException, RulebookException {
        write("routing/RTE-901-probe.drl", limitOnLines());
        Rulebook rulebook = Rulebook.load(true, List.of(folder), Set.of());
        List<Line> lines = lines(1_000);
        List<Match> whole = sorted(judge(rulebook, over("500"), lines));
        assertThat(whole).extracting(Match::rule).contains("RTE-901", "RTE-003");
        for (int size : List.of(1, 7, 10_000)) {
            assertThat(sorted(inChunks(rulebook, lines, size)))
                    .as("chunks of %d", size)
                    .isEqualTo(whole);
        }
    }

    @Test
    void aLineInTwoSegmentsIsHeldAgainstTheLimitOfEach() throws IOException, RulebookException {
        write("routing/RTE-901-probe.drl", limitOnLines());
        LimitSource different = (card, segment, period) ->
                Optional.of(limit(segment, period, segment.equals(NETWORKS) ? "10" : "1000000"));
        assertThat(judge(own(), different, List.of(line(1, true))))
                .singleElement()
                .satisfies(match ->
                        assertThat(match.limits()).extracting(Limit::segment).containsExactly(NETWORKS));
    }

    private static List<Match> inChunks(Rulebook rulebook, List<Line> lines, int size) {
        List<Match> matches = new ArrayList<>();
        try (LineJudge judge = rulebook.lineJudge(over("500"))) {
            for (int start = 0; start < lines.size(); start += size) {
                matches.addAll(judge.judge(lines.subList(start, Math.min(lines.size(), start + size))));
            }
        }
        return matches;
    }

    private static List<Match> sorted(List<Match> matches) {
        return matches.stream()
                .sorted(Comparator.comparing(Match::rule)
                        .thenComparing(match -> ((Line) match.subject()).id())
                        .thenComparing(match -> match.limits().toString()))
                .toList();
    }

    private static List<Match> judge(Rulebook rulebook, LimitSource limits, List<Line> lines) {
        try (LineJudge judge = rulebook.lineJudge(limits)) {
            return judge.judge(lines);
        }
    }

    private static String limitOnLines() {
        return ON_LINES.with("    @why", "    @limit( \"value 5 EUR\" )\n    @why")
                .with(
                        "$line : Line( listed, origin.known )",
                        "$limit : LineLimit( rule == \"RTE-901\", $most : money( \"value\" ) )\n"
                                + "    $line : Line( $limit.holdsIn( segments, period ), value.moreThan( $most ) )")
                .text();
    }

    private static LimitSource over(String value) {
        return (card, segment, period) -> Optional.of(limit(segment, period, value));
    }

    private static Limit limit(Segment segment, String period, String value) {
        return new Limit("RTE-901", segment, period, Map.of("value", Money.of(value, "EUR")), "test");
    }

    private static List<Line> lines(int count) {
        Random random = new Random(7);
        return IntStream.rangeClosed(1, count)
                .mapToObj(row -> line(row, random.nextInt(10) == 0, random.nextInt(1_000), random.nextInt(3)))
                .toList();
    }

    private static Line line(int row, boolean listed) {
        return line(row, listed, 100, 0);
    }

    private static Line line(int row, boolean listed, int value, int year) {
        Values values = Values.builder()
                .put(Field.COUNTRY_OF_ORIGIN, Country.of("DE"))
                .put(Field.PART, "P-" + row % 7)
                .put(Field.HS, HsCode.of("854231"))
                .build();
        LineEnrichment standing = new LineEnrichment(
                new Money(BigDecimal.valueOf(value), "EUR"),
                "202" + year,
                List.of(row % 2 == 0 ? CHIPS : CABLES, NETWORKS),
                false,
                listed ? "1" : "",
                List.of(),
                Restriction.NONE,
                Map.of());
        return Line.of(new LineId("list.xlsx", "PO", row), values).with(values, standing);
    }

    private Rulebook own() throws IOException, RulebookException {
        return Rulebook.load(false, List.of(folder), Set.of());
    }

    private List<String> problems() {
        return catchThrowableOfType(RulebookException.class, this::own).mistakes().stream()
                .map(Mistake::toString)
                .toList();
    }

    private static List<String> ids(Rulebook rulebook) {
        return rulebook.cards().stream().map(RuleCard::id).toList();
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String sha256(String path) throws IOException, NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(folder.resolve(path)));
        return HexFormat.of().formatHex(digest);
    }
}
