package chokepoint.check.outcome;

import chokepoint.finding.FindingKind;
import chokepoint.finding.ListRead;
import chokepoint.finding.Severity;
import chokepoint.policy.Policy;
import chokepoint.policy.segments.Segmentation;
import chokepoint.rulebook.RuleLists;
import chokepoint.rulebook.card.Requirement;
import chokepoint.rulebook.card.RuleCard;
import chokepoint.tally.FieldCoverage;
import chokepoint.trade.Line;
import chokepoint.trade.TallyGroup;
import chokepoint.trade.values.Family;
import chokepoint.trade.values.FieldSet;
import chokepoint.words.Texts;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks whether list, policy and rulebook hold what a rule needs. */
public final class Availability {

    /** Without rules on both of these a list has too little for a case, and that none was found says nothing. */
    private static final Set<Family> OF_CASES = EnumSet.of(Family.ROUTE, Family.DOCUMENT);

    private final List<RuleCard> cards;
    private final Policy policy;
    private final RuleLists lists;
    private final ListColumns columns;
    private final FieldCoverage coverage;
    private final boolean earlierList;
    private final Texts texts;

    public Availability(
            List<RuleCard> cards,
            Policy policy,
            RuleLists lists,
            ListColumns columns,
            FieldCoverage coverage,
            boolean earlierList,
            Texts texts) {
        this.cards = List.copyOf(cards);
        this.policy = policy;
        this.lists = lists;
        this.columns = columns;
        this.coverage = coverage;
        this.earlierList = earlierList;
        this.texts = texts;
    }

    /** What the rule needs and nothing holds, in words. */
    public List<String> missing(RuleCard card) {
        Stream<String> needs =
                card.needs().stream().filter(need -> !available(need)).map(need -> need.spoken(texts));
        List<String> missing = Stream.concat(needs, limits(card)).toList();
        return missing.isEmpty() ? unknownEverywhere(card) : missing;
    }

    /** The same of a rule that has found nothing: a case is made of what other rules say, so these must be able to. */
    List<String> missingToBeClear(RuleCard card) {
        List<String> missing = missing(card);
        boolean made = missing.isEmpty() && card.kind() == FindingKind.CASE;
        return made && !families().containsAll(OF_CASES) ? List.of(texts.text("unjudged.signs")) : missing;
    }

    /** The families of the flags that rules could raise. */
    private Set<Family> families() {
        return cards.stream()
                .filter(card -> card.kind() == FindingKind.FLAG && card.reaches(Severity.MEDIUM))
                .filter(card -> missing(card).isEmpty())
                .flatMap(card -> card.families().stream())
                .collect(Collectors.toSet());
    }

    /** Returns in words the columns that a rule needs and a list lacks, whatever policy and lists of rules hold. */
    public static String missingColumns(RuleCard card, ListRead list) {
        ListColumns columns = ListColumns.of(list);
        return card.needs().stream()
                .filter(need -> !need.fields().isEmpty() && need.kind() != Requirement.Kind.IF_KNOWN)
                .filter(need -> need.fields().stream().noneMatch(columns::has))
                .map(Requirement::toString)
                .collect(Collectors.joining(", "));
    }

    /** Values that a limit on lines declares without a default, where the policy sets nothing for the rule. */
    private Stream<String> limits(RuleCard card) {
        boolean setByPolicy = (card.subject() != Line.class && card.subject() != TallyGroup.class)
                || policy.limitedRules().contains(card.id());
        return card.limits().names().stream()
                .filter(name -> !setByPolicy && !card.limits().values().containsKey(name))
                .map(name -> texts.text("unjudged.limit", name));
    }

    /** The fields a line must tell, one set for each need. */
    static List<FieldSet> anyOfEach(RuleCard card) {
        return card.needs().stream()
                .filter(need -> need.kind() == Requirement.Kind.VALUE)
                .map(Requirement::anyOf)
                .toList();
    }

    private boolean available(Requirement need) {
        boolean column = need.fields().stream().anyMatch(columns::has);
        boolean told = column || need.anyOf().meets(coverage.known());
        return switch (need.kind()) {
            case LIST -> available(need.list());
            case EARLIER_PERIOD, IF_KNOWN -> true;
            case COLUMN -> column;
            case VALUE -> told;
        };
    }

    /** The names that stand for what a policy chooses or sets, and else names of lists. */
    private boolean available(String name) {
        return switch (name) {
            case "watched-places" ->
                policy.watchedPlaces().stream()
                        .anyMatch(used -> lists.countries(used).isPresent());
            case "listed-goods" ->
                policy.listedGoods().stream().anyMatch(used -> lists.goods(used).isPresent());
            case "listed-parties" ->
                policy.listedParties().stream()
                        .anyMatch(used -> lists.parties(used).isPresent());
            case "owners" ->
                policy.ownerLists().stream().anyMatch(used -> lists.owners(used).isPresent());
            case "restricted-vendors" ->
                policy.parties().stream()
                        .anyMatch(party -> !party.restrictedIn().isEmpty());
            case "earlier-list" -> earlierList;
            case "restriction-dates" -> !policy.restrictionDates().isEmpty();
            case "high-risk-segments" -> policy.segmentations().stream().anyMatch(Availability::hasHighRisk);
            default -> lists.has(name);
        };
    }

    private static boolean hasHighRisk(Segmentation segmentation) {
        return segmentation.segments().stream().anyMatch(segmentation::highRisk);
    }

    private List<String> unknownEverywhere(RuleCard card) {
        List<String> unknown = card.needs().stream()
                .filter(need -> need.kind() == Requirement.Kind.VALUE)
                .filter(need -> coverage.judged(List.of(need.anyOf())).linesJudged() == 0)
                .map(need -> texts.text("unjudged.everywhere", need.spoken(texts)))
                .toList();
        boolean together = coverage.judged(anyOfEach(card)).linesJudged() == 0;
        return unknown.isEmpty() && together ? List.of(texts.text("unjudged.all of", needs(card))) : unknown;
    }

    private String needs(RuleCard card) {
        return card.needs().stream().map(need -> need.spoken(texts)).collect(Collectors.joining(", "));
    }
}
