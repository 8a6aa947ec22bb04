package chokepoint.check.findings;

import chokepoint.check.outcome.CheckPlan;
import chokepoint.check.outcome.ListColumns;
import chokepoint.finding.CellSet;
import chokepoint.finding.Disposition;
import chokepoint.finding.Finding;
import chokepoint.finding.FindingKind;
import chokepoint.finding.ListCell;
import chokepoint.finding.Severity;
import chokepoint.rulebook.Rulebook;
import chokepoint.rulebook.card.Match;
import chokepoint.rulebook.card.RuleCard;
import chokepoint.tally.table.ValuedLine;
import chokepoint.trade.Concentration;
import chokepoint.trade.Exposure;
import chokepoint.trade.Limit;
import chokepoint.trade.Line;
import chokepoint.trade.Purchase;
import chokepoint.trade.Subject;
import chokepoint.trade.values.Family;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.LineId;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Segment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes findings of matches: one cause, one finding, weightiest first. They get their ids with the problems that they come to. */
public final class FindingMaker {

    /** Cases first, then by severity; breaches before flags of the same. */
    private static final Comparator<Finding> WEIGHT = Comparator.<Finding, Boolean>comparing(
                    finding -> finding.kind() != FindingKind.CASE)
            .thenComparing(Finding::severity, Comparator.reverseOrder())
            .thenComparing(Finding::kind)
            .thenComparing(finding -> finding.valueAtStake().amount(), Comparator.reverseOrder())
            .thenComparing(Finding::rule)
            .thenComparing(Finding::fingerprint);

    private static final List<Field> FALLBACK = List.of(
            Field.MANUFACTURER, Field.VENDOR, Field.PART, Field.DESCRIPTION, Field.LINE, Field.ORDER, Field.VALUE);
    private static final String FIRST_COLUMN = "A";

    /** Fields shown on a sheet. */
    private record Shown(String file, String sheet, List<Field> fields) {}

    private final Rulebook rulebook;
    private final ListColumns columns;
    private final Map<Shown, List<String>> letters = new ConcurrentHashMap<>();
    private final Function<Match, WhatIf> whatIf;
    private final BiFunction<RuleCard, Subject, String> origin;
    private final Function<Subject, Stream<LineId>> marked;
    private final OpenAmountsNote note;

    private FindingMaker(
            CheckPlan plan,
            ListColumns columns,
            Collection<Concentration> rungs,
            Function<Exposure, List<ValuedLine>> largestLines,
            BiFunction<RuleCard, Subject, String> origin,
            Function<Subject, Stream<LineId>> marked) {
        this.rulebook = plan.rulebook();
        this.columns = columns;
        this.whatIf = match -> WhatIf.of(match, plan.texts(), largestLines);
        this.origin = origin;
        this.marked = marked;
        this.note = new OpenAmountsNote(plan.texts(), rungs);
    }

    /**
     * Findings have all cells of a list that they are about.
     *
     * @param rungs of the list, which tell what is unknown of it
     * @param largestLines the purchases that an exposure consists of, largest first
     * @param origin from what something that a rule needs was worked out, in a sentence; empty if the list states it
     */
    public static FindingMaker ofList(
            CheckPlan plan,
            ListColumns columns,
            Collection<Concentration> rungs,
            Function<Exposure, List<ValuedLine>> largestLines,
            BiFunction<RuleCard, Subject, String> origin) {
        return new FindingMaker(plan, columns, rungs, largestLines, origin, subject -> subject.lines().stream());
    }

    /** Findings have no cells, and no single line is told: those of several lists are gathered list by list. */
    public static FindingMaker ofGroup(CheckPlan plan, ListColumns columns, Collection<Concentration> rungs) {
        return new FindingMaker(
                plan, columns, rungs, exposure -> List.of(), (card, subject) -> "", subject -> Stream.of());
    }

    /** Sorted, without ids. */
    public List<FindingWithSubjects> make(Collection<Match> matches) {
        return byCause(matches).entrySet().stream()
                .map(entry -> made(entry.getKey(), sorted(entry.getValue())))
                .sorted(Comparator.comparing(FindingWithSubjects::finding, WEIGHT))
                .toList();
    }

    private FindingWithSubjects made(FindingCause cause, List<Match> matches) {
        return new FindingWithSubjects(
                finding(cause, matches), matches.stream().map(Match::subject).toList());
    }

    private Map<FindingCause, List<Match>> byCause(Collection<Match> matches) {
        Map<FindingCause, List<Match>> byCause =
                matches.stream().collect(Collectors.groupingBy(match -> FindingCause.of(card(match), match)));
        SortedMap<FindingCause, List<Match>> inOrder = new TreeMap<>();
        byCause.forEach((cause, of) ->
                inOrder.computeIfAbsent(cause, absent -> new ArrayList<>()).addAll(of));
        return inOrder;
    }

    /** The cells in which a line shows that it is part of what a rule speaks of. */
    public Stream<ListCell> cells(String rule, Subject subject, LineId line) {
        return cells(line, shownIn(rulebook.card(rule).orElseThrow(), subject));
    }

    private RuleCard card(Match match) {
        return rulebook.card(match.rule()).orElseThrow();
    }

    private static List<Match> sorted(List<Match> matches) {
        Comparator<Match> byPlace = Comparator.comparing(
                match -> match.subject().lines().stream().findFirst(),
                Comparator.comparing(first -> first.orElse(new LineId("", "", 1))));
        return matches.stream()
                .sorted(byPlace.thenComparing(
                        match -> match.limit().map(Limit::segment).orElse(Segment.WHOLE_LIST)))
                .toList();
    }

    private Finding finding(FindingCause cause, List<Match> matches) {
        Match first = matches.get(0);
        RuleCard card = card(first);
        List<ListCell> cells = cells(card, matches);
        WhatIf change = whatIf.apply(first);
        String derived = origin.apply(card, first.subject());
        return new Finding(
                "",
                cause.fingerprint(),
                EvidenceDigest.evidence(card, matches).toString(),
                card.id(),
                card.title(),
                kind(card, matches),
                severity(card, matches),
                families(card, matches),
                message(card, matches) + note.of(first.subject()) + derived,
                card.why(),
                card.clear(),
                change.text(),
                card.advice(),
                card.basis(),
                atStake(matches),
                cause.segment(),
                cause.period(),
                cells,
                cause.key(),
                measure(first, change, derived),
                Disposition.OPEN);
    }

    /** Of a way that several lines take: how many, with what goods and from whom. */
    private static String message(RuleCard card, List<Match> matches) {
        String together = matches.size() > 1 && card.causeIsWayAlone()
                ? card.together(matches.stream().map(Match::subject).toList())
                : "";
        return together.isEmpty() ? card.message(matches.get(0)) : together;
    }

    /** What is over a limit that nobody but the rule card sets breaches nothing: it is a sign. */
    private static FindingKind kind(RuleCard card, List<Match> matches) {
        boolean proposed = card.kind() == FindingKind.BREACH
                && card.hasLimit()
                && matches.stream()
                        .map(Match::limit)
                        .noneMatch(limit -> limit.filter(Limit::setByPolicy).isPresent());
        return proposed ? FindingKind.FLAG : card.kind();
    }

    private static Severity severity(RuleCard card, List<Match> matches) {
        return matches.stream()
                .map(card::severity)
                .max(Comparator.naturalOrder())
                .orElse(card.severity());
    }

    private static List<Family> families(RuleCard card, List<Match> matches) {
        if (card.kind() != FindingKind.CASE) {
            return card.families();
        }
        return matches.stream()
                .map(Match::subject)
                .flatMap(subject ->
                        subject instanceof Purchase purchase ? purchase.confirmed().stream() : Stream.empty())
                .map(Purchase.Flag::family)
                .distinct()
                .sorted()
                .toList();
    }

    private Money atStake(List<Match> matches) {
        return matches.stream()
                .map(Match::subject)
                .collect(Collectors.toMap(
                        FindingMaker::identity, Subject::value, (one, same) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .filter(Money::known)
                .reduce(Money::plus)
                .orElse(Money.UNKNOWN);
    }

    /** A line is one wherever it was met; all that it holds need not be compared. */
    private static Object identity(Subject subject) {
        return subject instanceof Line line ? line.id() : subject;
    }

    private CellSet cells(RuleCard card, List<Match> matches) {
        CellSet.Builder cells = new CellSet.Builder();
        for (Match match : matches) {
            List<Field> fields = shownIn(card, match.subject());
            marked.apply(match.subject())
                    .forEach(line -> cells.add(line.file(), line.sheet(), line.row(), lettersOf(line, fields)));
        }
        return cells.build();
    }

    private static List<Field> shownIn(RuleCard card, Subject subject) {
        if (subject instanceof Purchase purchase) {
            return purchase.confirmed().stream()
                    .flatMap(flag -> flag.decides().stream())
                    .distinct()
                    .sorted()
                    .toList();
        }
        return subject instanceof Line && !card.decides().isEmpty() ? card.decides(subject) : subject.shownIn();
    }

    private Stream<ListCell> cells(LineId line, List<Field> fields) {
        return lettersOf(line, fields).stream().map(column -> ListCell.of(line, column));
    }

    private List<String> lettersOf(LineId line, List<Field> fields) {
        return letters.computeIfAbsent(new Shown(line.file(), line.sheet(), fields), absent -> letters(line, fields));
    }

    /** The columns of the sheet of a line that hold these fields, or else what tells the line best. */
    private List<String> letters(LineId line, List<Field> fields) {
        List<String> letters = fields.stream()
                .flatMap(field -> columns.cell(line, field).stream())
                .map(ListCell::column)
                .toList();
        return letters.isEmpty() ? List.of(fallback(line)) : letters;
    }

    private String fallback(LineId line) {
        return FALLBACK.stream()
                .flatMap(field -> columns.cell(line, field).stream())
                .map(ListCell::column)
                .findFirst()
                .orElse(FIRST_COLUMN);
    }

    private static SortedMap<String, String> measure(Match match, WhatIf change, String derived) {
        SortedMap<String, String> measure = new TreeMap<>(match.subject().figures());
        measure.putAll(change.measure());
        Optional<Limit> limit = match.limit();
        limit.ifPresent(
                found -> found.values().forEach((name, value) -> measure.put("limit " + name, value.toString())));
        limit.ifPresent(found -> measure.put("limit source", found.source()));
        if (!derived.isEmpty()) {
            measure.put("derived", derived.strip());
        }
        return measure;
    }
}
