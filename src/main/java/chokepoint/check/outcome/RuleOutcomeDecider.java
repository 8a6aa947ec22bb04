package chokepoint.check.outcome;

import chokepoint.finding.MappedColumn;
import chokepoint.finding.Outcome;
import chokepoint.finding.Question;
import chokepoint.finding.RuleResult;
import chokepoint.finding.RuleResult.Bearing;
import chokepoint.finding.RuleResult.SegmentResult;
import chokepoint.finding.Severity;
import chokepoint.policy.Policy;
import chokepoint.rulebook.card.Match;
import chokepoint.rulebook.card.Requirement;
import chokepoint.rulebook.card.RuleCard;
import chokepoint.tally.FieldCoverage;
import chokepoint.trade.Concentration;
import chokepoint.trade.Holding;
import chokepoint.trade.Line;
import chokepoint.trade.OwnedParty;
import chokepoint.trade.Subject;
import chokepoint.trade.TallyGroup;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Scope;
import chokepoint.trade.values.Segment;
import chokepoint.words.Texts;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Decides for each rule whether it found something, is undecided, is clear or could not be evaluated, and on how much money. */
final class RuleOutcomeDecider {

    private static final int MOST_REASONS = 3;

    private final Policy policy;
    private final Availability availability;
    private final FieldCoverage coverage;
    private final List<Concentration> concentrations;
    private final OpenSubjects open;

    private final MaterialityTest floors;
    private final ColumnDoubts doubts;
    private final UndecidedReason undecided;
    private final Texts texts;

    /**
     * Decides by what was added up.
     *
     * @param open what could not be compared with anything
     * @param undecided explains why segments are left open
     */
    RuleOutcomeDecider(AggregatedFacts added, OpenSubjects open, ColumnDoubts doubts, UndecidedReason undecided) {
        this.doubts = doubts;
        this.policy = added.plan().policy();
        this.availability = added.availability();
        this.coverage = added.coverage();
        this.concentrations = added.facts().concentrations();
        this.open = open;
        this.floors = added.floors();
        this.undecided = undecided;
        this.texts = added.plan().texts();
    }

    /**
     * The result of one rule.
     *
     * @param certain its matches that hold whatever the unknown turns out to be
     * @param possible its matches that hold if all of the unknown counts against the holder
     * @param doubted its matches that hold if a column means what it was taken for
     */
    RuleResult of(RuleCard card, Collection<Match> certain, Collection<Match> possible, Collection<Match> doubted) {
        List<String> missing = certain.isEmpty() ? availability.missingToBeClear(card) : availability.missing(card);
        if (!missing.isEmpty()) {
            return notEvaluable(card, missing);
        }
        if (lacksLimit(card)) {
            return notEvaluable(card, new MissingLimit(policy, texts).of(card, limitOf(card)));
        }
        Optional<MappedColumn> doubt =
                doubts.against(card).or(() -> doubted.isEmpty() ? Optional.empty() : Optional.of(doubts.behind(card)));
        if (doubt.isPresent() && certain.isEmpty()) {
            return leftOpen(card, doubt.get());
        }
        FieldCoverage.Judged judged = withoutOpen(card, coverage.judged(Availability.anyOfEach(card)));
        return overSegments(card)
                ? segments(card, judged, certain, possible)
                : result(
                        card,
                        onLines(certain, possible, judged),
                        sharesUnknown(card, certain, possible),
                        judged,
                        openValue(certain, possible, judged),
                        List.of());
    }

    /** What subjects are worth that a rule speaks of only if the unknown counts against them. */
    private static Money openValue(Collection<Match> certain, Collection<Match> possible, FieldCoverage.Judged judged) {
        Set<List<String>> found =
                certain.stream().map(match -> match.subject().key()).collect(Collectors.toSet());
        Money none = noMoney(judged);
        BigDecimal open = possible.stream()
                .map(Match::subject)
                .filter(subject -> !found.contains(subject.key())
                        && subject.value().currency().equals(none.currency()))
                .map(subject -> subject.value().amount().max(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal most = judged.valueJudged().amount().max(BigDecimal.ZERO);
        return Money.of(open.min(most), none.currency());
    }

    /** Whose owners leave open whether the limit is reached: what is said of them holds at both ends. */
    private static List<String> sharesUnknown(RuleCard card, Collection<Match> certain, Collection<Match> possible) {
        Set<String> found = certain.stream().map(card::message).collect(Collectors.toSet());
        return possible.stream()
                .filter(match -> match.subject() instanceof OwnedParty)
                .map(card::message)
                .filter(message -> !found.contains(message))
                .sorted()
                .limit(MOST_REASONS)
                .toList();
    }

    private RuleResult leftOpen(RuleCard card, MappedColumn doubt) {
        FieldCoverage.Judged nothing = nothing();
        List<String> reason = List.of(ColumnDoubts.reason(doubt, texts));
        return result(card, Outcome.UNDECIDED, reason, nothing, noMoney(nothing), List.of());
    }

    /** Lines of subjects that nothing could be compared with are not judged. */
    private FieldCoverage.Judged withoutOpen(RuleCard card, FieldCoverage.Judged judged) {
        OpenSubjects.Sum incomparable = open.of(card.subject());
        int lines = (int) Math.min(judged.linesJudged(), incomparable.lines());
        if (lines == 0) {
            return judged;
        }
        Money none = noMoney(judged);
        Money sum = incomparable.value().known() ? none.plus(incomparable.value()) : none;
        BigDecimal most = judged.valueJudged().amount().max(BigDecimal.ZERO);
        Money moved = Money.of(sum.amount().max(BigDecimal.ZERO).min(most), sum.currency());
        return new FieldCoverage.Judged(
                judged.valueJudged().minus(moved),
                judged.valueNotJudged().plus(moved),
                judged.linesJudged() - lines,
                judged.linesNotJudged() + lines,
                judged.unknownValueLines());
    }

    private static boolean overSegments(RuleCard card) {
        return Holding.class.isAssignableFrom(card.subject());
    }

    /** What knows no segment is held against the limit for the whole list. */
    private boolean lacksLimit(RuleCard card) {
        return card.hasLimit()
                && card.subject() != Line.class
                && card.subject() != TallyGroup.class
                && !overSegments(card)
                && policy.limit(card.id(), card.limits(), Segment.WHOLE_LIST, Subject.ALL_PERIODS)
                        .isEmpty();
    }

    private static String limitOf(RuleCard card) {
        return String.join("', '", card.limits().names());
    }

    private static Outcome onLines(Collection<Match> certain, Collection<Match> possible, FieldCoverage.Judged judged) {
        if (!certain.isEmpty()) {
            return Outcome.FINDINGS;
        }
        return judged.linesNotJudged() > 0 || !possible.isEmpty() ? Outcome.UNDECIDED : Outcome.CLEAR;
    }

    private RuleResult notEvaluable(RuleCard card, List<String> missing) {
        FieldCoverage.Judged nothing = nothing();
        return result(card, Outcome.NOT_EVALUABLE, missing, nothing, noMoney(nothing), List.of());
    }

    private static Money noMoney(FieldCoverage.Judged judged) {
        return Money.zero(judged.valueJudged().currency());
    }

    private FieldCoverage.Judged nothing() {
        FieldCoverage.Judged all = coverage.judged(List.of());
        return new FieldCoverage.Judged(
                Money.zero(all.valueJudged().currency()),
                all.valueJudged(),
                0,
                all.linesJudged(),
                all.unknownValueLines());
    }

    // Rules over segments

    private RuleResult segments(
            RuleCard card, FieldCoverage.Judged judged, Collection<Match> certain, Collection<Match> possible) {
        List<Concentration> rungs = concentrations.stream()
                .filter(rung -> card.scopes().contains(rung.scope()) || standsAlone(card, rung))
                .filter(rung -> rung.segment().assigned())
                .toList();
        List<SegmentResult> results = rungs.stream()
                .map(rung -> segment(card, rung, at(rung, certain), at(rung, possible)))
                .toList();
        Outcome outcome =
                results.stream().map(SegmentResult::outcome).reduce(Outcome.NOT_EVALUABLE, Outcome::orWeightier);
        List<String> missing = outcome == Outcome.NOT_EVALUABLE ? reasons(card, results) : List.of();
        FieldCoverage.Judged evaluated = capped(judged, value(rungs, results, RuleOutcomeDecider::evaluated));
        Money settled = capped(judged, value(rungs, results, RuleOutcomeDecider::settled))
                .valueJudged();
        return result(card, outcome, missing, evaluated, evaluated.valueJudged().minus(settled), results);
    }

    /** Where no vendors share contacts, each vendor alone is all there is to join. */
    private boolean standsAlone(RuleCard card, Concentration rung) {
        return rung.scope() == Scope.VENDOR
                && card.scopes().contains(Scope.VENDORS_SHARING_CONTACTS)
                && concentrations.stream()
                        .noneMatch(other -> other.scope() == Scope.VENDORS_SHARING_CONTACTS
                                && other.segment()
                                        .segmentation()
                                        .equals(rung.segment().segmentation()));
    }

    private static List<Match> at(Concentration rung, Collection<Match> matches) {
        return matches.stream()
                .filter(match -> match.subject().segment().equals(rung.segment())
                        && match.subject().period().equals(rung.period()))
                .toList();
    }

    private SegmentResult segment(RuleCard card, Concentration rung, List<Match> certain, List<Match> possible) {
        String against = floors.reasonAgainst(rung);
        if (!against.isEmpty()) {
            return result(rung, Outcome.NOT_EVALUABLE, against);
        }
        if (asksEarlierPeriod(card) && !rung.compared()) {
            return result(rung, Outcome.NOT_EVALUABLE, texts.text("unjudged.no earlier"));
        }
        if (card.hasLimit()
                && policy.limit(card.id(), card.limits(), rung.segment(), rung.period())
                        .isEmpty()) {
            return result(rung, Outcome.NOT_EVALUABLE, texts.text("unjudged.no limit", limitOf(card)));
        }
        String incomplete = new UnlikePeriods(policy, texts).reasonAgainst(card, rung);
        if (!incomplete.isEmpty()) {
            return result(rung, Outcome.NOT_EVALUABLE, incomplete);
        }
        Optional<MappedColumn> doubt = doubts.against(rung);
        if (doubt.isPresent()) {
            return result(rung, Outcome.UNDECIDED, ColumnDoubts.reason(doubt.get(), texts));
        }
        if (!certain.isEmpty()) {
            return result(rung, Outcome.FINDINGS, "");
        }
        return possible.isEmpty() ? result(rung, Outcome.CLEAR, "") : undecided.undecided(rung, possible);
    }

    private static boolean asksEarlierPeriod(RuleCard card) {
        return card.needs().stream().anyMatch(need -> need.kind() == Requirement.Kind.EARLIER_PERIOD);
    }

    private static SegmentResult result(Concentration rung, Outcome outcome, String reason) {
        return new SegmentResult(rung.segment(), rung.period(), outcome, reason, List.of());
    }

    private List<String> reasons(RuleCard card, List<SegmentResult> results) {
        if (results.isEmpty()) {
            return List.of(texts.text("unjudged.no line"));
        }
        if (allFor(texts.text("unjudged.no limit", limitOf(card)), results)) {
            return List.of(texts.text("unjudged.limit", limitOf(card)));
        }
        if (allFor(texts.text("unjudged.no earlier"), results)) {
            return List.of(texts.text("unjudged.earlier"));
        }
        return results.stream()
                .map(result -> texts.text("unjudged.segment", result.segment(), result.reason()))
                .distinct()
                .limit(MOST_REASONS)
                .toList();
    }

    private static boolean allFor(String reason, List<SegmentResult> results) {
        return results.stream().allMatch(result -> result.reason().equals(reason));
    }

    private static boolean evaluated(Outcome outcome) {
        return outcome != Outcome.NOT_EVALUABLE;
    }

    private static boolean settled(Outcome outcome) {
        return outcome == Outcome.FINDINGS || outcome == Outcome.CLEAR;
    }

    /** The value of the segments that end so within the segmentation where it is most: totals never cross segmentations. */
    private static BigDecimal value(List<Concentration> rungs, List<SegmentResult> results, Predicate<Outcome> wanted) {
        Map<String, BigDecimal> bySegmentation = new TreeMap<>();
        Map<Segment, List<SegmentResult>> bySegment =
                results.stream().collect(Collectors.groupingBy(SegmentResult::segment));
        for (Concentration rung : rungs) {
            boolean counts = bySegment.get(rung.segment()).stream()
                    .filter(result -> result.period().equals(rung.period()))
                    .anyMatch(result -> wanted.test(result.outcome()));
            if (counts) {
                bySegmentation.merge(rung.segment().segmentation(), rung.value().amount(), BigDecimal::add);
            }
        }
        return bySegmentation.values().stream().reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private static FieldCoverage.Judged capped(FieldCoverage.Judged judged, BigDecimal most) {
        BigDecimal value = judged.valueJudged().amount().min(most);
        Money kept = Money.of(value, judged.valueJudged().currency());
        Money rest = judged.valueJudged().plus(judged.valueNotJudged()).minus(kept);
        return new FieldCoverage.Judged(
                kept, rest, judged.linesJudged(), judged.linesNotJudged(), judged.unknownValueLines());
    }

    private static RuleResult result(
            RuleCard card,
            Outcome outcome,
            List<String> missing,
            FieldCoverage.Judged judged,
            Money undecided,
            List<SegmentResult> segments) {
        return new RuleResult(
                card.id(),
                card.title(),
                Question.ofTheme(card.theme()),
                card.indicators(),
                card.severity(),
                Bearing.of(
                        card.theme(),
                        card.decides(),
                        card.severity().atLeast(Severity.MEDIUM) || card.reaches(Severity.HIGH)),
                card.scopes(),
                outcome,
                missing,
                judged.valueJudged(),
                judged.valueNotJudged(),
                undecided,
                judged.linesJudged(),
                judged.linesNotJudged(),
                segments);
    }
}
