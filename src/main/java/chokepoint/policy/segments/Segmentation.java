package chokepoint.policy.segments;

import chokepoint.names.FoldedText;
import chokepoint.trade.Line;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Segment;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A named partition of the lines: each line belongs to one of its segments or is unassigned. */
public final class Segmentation implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final LineText column;
    private final List<SegmentRule> rules;
    private final List<Segment> segments;
    private final SegmentIndex index;
    private final Map<String, Segment> byFoldedName;
    private final Set<Segment> highRisk;

    private Segmentation(String name, LineText column, List<SegmentRule> rules) {
        this.name = name;
        this.column = column;
        this.rules = List.copyOf(rules);
        this.segments = Stream.concat(
                        rules.stream().map(rule -> new Segment(name, rule.name())), Stream.of(Segment.unassigned(name)))
                .toList();
        this.index = SegmentIndex.of(rules);
        this.byFoldedName = segments.stream()
                .collect(Collectors.toMap(
                        segment -> FoldedText.fold(segment.name()), segment -> segment, (one, other) -> one));
        this.highRisk = rules.stream()
                .filter(SegmentRule::highRisk)
                .map(rule -> new Segment(name, rule.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** One that makes a segment of every distinct text of a column. */
    static Segmentation ofEachText(String name, LineText column) {
        return new Segmentation(name, column, List.of());
    }

    /** One whose segments say what belongs to them; the first that does wins. */
    public static Segmentation of(String name, LineText column, List<SegmentRule> rules) {
        return new Segmentation(name, column, rules);
    }

    public String name() {
        return name;
    }

    /** The segment a line belongs to; {@link Segment#unassigned} if no segment takes it. */
    public Segment place(Line line) {
        return ofEachText() ? eachText(line) : segments.get(index.first(line, column));
    }

    public boolean highRisk(Segment segment) {
        return highRisk.contains(segment);
    }

    /** The segments it names, in the policy's order; none if it takes them from the list. */
    public List<Segment> segments() {
        return segments.subList(0, rules.size());
    }

    /** Whether its segments are the distinct texts of a column. */
    public boolean ofEachText() {
        return rules.isEmpty();
    }

    /** The fields whose values place a line. */
    public Set<Field> fields() {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        if (column instanceof LineText.OfField of) {
            fields.add(of.field());
        }
        if (rules.stream().anyMatch(rule -> !rule.hs().isEmpty())) {
            fields.add(Field.HS);
        }
        if (rules.stream().anyMatch(rule -> !rule.phrases().isEmpty())) {
            fields.add(Field.DESCRIPTION);
        }
        return fields;
    }

    /** The header of the column it looks at, unless that is a field. */
    public Optional<String> header() {
        return column instanceof LineText.OfColumn other ? Optional.of(other.header()) : Optional.empty();
    }

    /** The segment of that name in whatever spelling of case and space; any name is one where the list names them. */
    public Optional<Segment> segment(String wanted) {
        String folded = FoldedText.fold(wanted);
        return ofEachText() ? Optional.of(new Segment(name, folded)) : Optional.ofNullable(byFoldedName.get(folded));
    }

    public Set<String> paths() {
        return segments.stream().map(Segment::path).collect(Collectors.toCollection(TreeSet::new));
    }

    private Segment eachText(Line line) {
        String text = column.of(line);
        return text.isEmpty() ? Segment.unassigned(name) : new Segment(name, text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Segmentation that
                && name.equals(that.name)
                && column.equals(that.column)
                && rules.equals(that.rules);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
