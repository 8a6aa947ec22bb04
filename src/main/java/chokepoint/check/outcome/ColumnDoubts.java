package chokepoint.check.outcome;

import chokepoint.finding.ListRead;
import chokepoint.finding.MappedColumn;
import chokepoint.finding.SheetRead;
import chokepoint.policy.segments.Segmentation;
import chokepoint.rulebook.LineJudge;
import chokepoint.rulebook.card.Match;
import chokepoint.rulebook.card.Requirement;
import chokepoint.rulebook.card.RuleCard;
import chokepoint.tally.table.SegmentPeriod;
import chokepoint.trade.Holding;
import chokepoint.trade.Line;
import chokepoint.trade.LineEnrichment;
import chokepoint.trade.Subject;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.LineId;
import chokepoint.trade.values.Values;
import chokepoint.words.Texts;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Columns whose meaning is too doubtful for a rule to rest on, and what confirms them. In a group of lists none is: there each
 * list tells its own doubts.
 */
final class ColumnDoubts {

    private final List<SheetRead> sheets;
    private final CheckPlan plan;

    private ColumnDoubts(List<SheetRead> sheets, CheckPlan plan) {
        this.sheets = sheets;
        this.plan = plan;
    }

    static ColumnDoubts of(Collection<ListRead> lists, CheckPlan plan) {
        List<SheetRead> sheets = lists.size() == 1
                ? lists.iterator().next().sheets().stream()
                        .filter(sheet -> sheet.lines() > 0)
                        .toList()
                : List.of();
        boolean any = sheets.stream().flatMap(ColumnDoubts::doubted).findAny().isPresent();
        return new ColumnDoubts(any ? sheets : List.of(), plan);
    }

    /** The doubted column without which a rule cannot speak at all. */
    Optional<MappedColumn> against(RuleCard card) {
        Stream<List<Field>> deciding = card.subject() == Line.class
                ? Stream.of()
                : card.decides().stream().map(List::of);
        return Stream.concat(needed(card), deciding)
                .flatMap(fields -> onlyDoubted(fields).stream())
                .findFirst();
    }

    /** The doubted column that places lines in a segment or period. */
    Optional<MappedColumn> against(Subject subject) {
        if (sheets.isEmpty() || !(subject instanceof Holding)) {
            return Optional.empty();
        }
        String segmentation = subject.segment().segmentation();
        Set<Field> placing = EnumSet.noneOf(Field.class);
        plan.policy().segmentations().stream()
                .filter(one -> one.name().equals(segmentation))
                .map(Segmentation::fields)
                .forEach(placing::addAll);
        if (new SegmentPeriod(subject.segment(), subject.period()).dated()) {
            placing.add(Field.DATE);
        }
        return placing.stream()
                .flatMap(field -> onlyDoubted(List.of(field)).stream())
                .findFirst();
    }

    /** The doubted column that a match on what lines add up to rests on. */
    private Optional<MappedColumn> against(RuleCard card, Match match) {
        return against(card).or(() -> against(match.subject()));
    }

    /** The doubted column to name where a rule speaks of lines only because of one. */
    MappedColumn behind(RuleCard card) {
        List<MappedColumn> doubted =
                sheets.stream().flatMap(ColumnDoubts::doubted).toList();
        Set<Field> asked = needed(card).flatMap(List::stream).collect(Collectors.toSet());
        return doubted.stream()
                .filter(column -> asked.contains(column.field()))
                .findFirst()
                .orElseGet(() -> doubted.get(0));
    }

    /**
     * The matches on lines that hold without what doubted columns say.
     *
     * @param enrich fills in what lists and policy say of a line
     */
    List<Match> holdingWithout(List<Match> ofLines, UnaryOperator<Line> enrich) {
        if (sheets.isEmpty() || ofLines.isEmpty()) {
            return ofLines;
        }
        Map<String, Set<Field>> doubted = sheets.stream()
                .collect(Collectors.groupingBy(
                        SheetRead::name,
                        Collectors.flatMapping(sheet -> doubted(sheet).map(MappedColumn::field), Collectors.toSet())));
        Map<LineId, Line> bare = new LinkedHashMap<>();
        for (Match match : ofLines) {
            if (match.subject() instanceof Line line) {
                Set<Field> ofSheet = doubted.getOrDefault(line.id().sheet(), Set.of());
                bare.computeIfAbsent(line.id(), id -> enrich.apply(without(ofSheet, line)));
            }
        }
        Map<LineId, Set<String>> said = new HashMap<>();
        try (LineJudge judge = plan.rulebook().lineJudge(plan.limits())) {
            judge.judge(bare.values())
                    .forEach(match -> said.computeIfAbsent(((Line) match.subject()).id(), id -> new HashSet<>())
                            .add(match.rule()));
        }
        return ofLines.stream()
                .filter(match -> !(match.subject() instanceof Line line)
                        || said.getOrDefault(line.id(), Set.of()).contains(match.rule()))
                .toList();
    }

    private static Stream<MappedColumn> doubted(SheetRead sheet) {
        return sheet.columns().stream().filter(MappedColumn::doubted);
    }

    private static Line without(Set<Field> doubted, Line line) {
        Values.Builder kept = Values.builder();
        line.values().fields().stream()
                .filter(field -> !doubted.contains(field))
                .forEach(field -> kept.put(field, line.values().get(field).orElseThrow()));
        return new Line(line.id(), kept.build(), line.columns(), LineEnrichment.NONE);
    }

    /** The fields of each need; an amount is what its currency makes of it. */
    private static Stream<List<Field>> needed(RuleCard card) {
        Stream<List<Field>> needs = card.needs().stream().map(Requirement::fields);
        boolean money = card.needs().stream().anyMatch(need -> need.fields().contains(Field.VALUE));
        return money ? Stream.concat(needs, Stream.of(List.of(Field.CURRENCY))) : needs;
    }

    /** A doubted column where every column for the fields is doubted. */
    private Optional<MappedColumn> onlyDoubted(Collection<Field> fields) {
        List<MappedColumn> columns = sheets.stream()
                .flatMap(sheet -> fields.stream().flatMap(field -> sheet.column(field).stream()))
                .toList();
        return columns.stream().allMatch(MappedColumn::doubted)
                ? columns.stream().findFirst()
                : Optional.empty();
    }

    /** Why nothing is said, and what confirms the column. */
    static String reason(MappedColumn column, Texts texts) {
        return texts.text(
                "unjudged.doubted",
                column.column(),
                column.header(),
                texts.spoken(column.field()),
                Math.round(100 * column.confidence()),
                column.confirmation());
    }

    /** Whether a match on what lines add up to rests on no doubted column. */
    boolean leaveStanding(Match match) {
        return sheets.isEmpty()
                || plan.rulebook()
                        .card(match.rule())
                        .flatMap(card -> against(card, match))
                        .isEmpty();
    }
}
