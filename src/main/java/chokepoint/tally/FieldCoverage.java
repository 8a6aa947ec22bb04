package chokepoint.tally;

import chokepoint.store.StoreReader;
import chokepoint.store.StoreWriter;
import chokepoint.tally.table.PurchaseTotals;
import chokepoint.trade.Line;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.FieldSet;
import chokepoint.trade.values.Money;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts the lines that know each combination of fields, with their value: the part of the list that a rule can judge. A line knows its value if that is known
 * in the reporting currency.
 */
public final class FieldCoverage implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * What a rule can speak about and what not.
     *
     * @param valueJudged net of the known values it can speak about
     * @param valueNotJudged net of the known values it cannot
     * @param unknownValueLines lines of either kind whose value is not known; they are in no sum
     */
    public record Judged(
            Money valueJudged, Money valueNotJudged, int linesJudged, int linesNotJudged, int unknownValueLines)
            implements Serializable {}

    /** Lines that know the same fields. */
    private static final class Alike implements Serializable {

        private static final long serialVersionUID = 1L;

        private final PurchaseTotals sums = new PurchaseTotals();
        private int lines;
        private int unknownValueLines;

        void add(Money value) {
            lines++;
            if (value.known()) {
                sums.add(value.amount());
            } else {
                unknownValueLines++;
            }
        }

        void count(int unvalued) {
            lines += unvalued;
            unknownValueLines += unvalued;
        }

        void add(Alike other) {
            sums.add(other.sums);
            lines += other.lines;
            unknownValueLines += other.unknownValueLines;
        }
    }

    private final String currency;
    private final Map<FieldSet, Alike> groups = new HashMap<>();

    FieldCoverage(String currency) {
        this.currency = currency;
    }

    void add(Line line) {
        boolean valued = line.value().known();
        FieldSet told = line.values().told();
        groups.computeIfAbsent(valued ? told.with(Field.VALUE) : told.without(Field.VALUE), absent -> new Alike())
                .add(line.value());
    }

    void merge(FieldCoverage other) {
        other.groups.forEach((told, group) ->
                groups.computeIfAbsent(told, absent -> new Alike()).add(group));
    }

    /** Counts the lines of one in another currency, whose values are no values here. */
    void mergeCounts(FieldCoverage other) {
        other.groups.forEach((told, group) -> groups.computeIfAbsent(told.without(Field.VALUE), absent -> new Alike())
                .count(group.lines));
    }

    /** All lines. */
    public int lines() {
        return judged(List.of()).linesJudged();
    }

    /** Net of all known values; unknown if there are lines and none knows its value. */
    public Money value() {
        Judged all = judged(List.of());
        return all.linesJudged() > 0 && all.unknownValueLines() == all.linesJudged()
                ? Money.UNKNOWN
                : all.valueJudged();
    }

    /** All fields that any line knows. */
    public FieldSet known() {
        return groups.keySet().stream().reduce(FieldSet.NONE, FieldSet::and);
    }

    /**
     * Splits the lines into those that know enough and those that do not.
     *
     * @param needs one set for each need: any of its fields will do
     */
    public Judged judged(List<FieldSet> needs) {
        Alike judged = new Alike();
        Alike not = new Alike();
        groups.forEach((told, group) -> (meets(told, needs) ? judged : not).add(group));
        return new Judged(
                Money.of(judged.sums.net(), currency),
                Money.of(not.sums.net(), currency),
                judged.lines,
                not.lines,
                judged.unknownValueLines + not.unknownValueLines);
    }

    void writeTo(StoreWriter out) throws IOException {
        out.list("coverage", new TreeMap<>(groups).entrySet(), group -> {
            Alike alike = group.getValue();
            out.names(
                    "known",
                    Arrays.stream(Field.values()).filter(group.getKey()::has).toList());
            out.number("lines", alike.lines);
            out.number("lines of unknown value", alike.unknownValueLines);
            out.amounts("purchases and credits", alike.sums.apart());
        });
    }

    void readFrom(StoreReader in) throws IOException {
        in.list("coverage", () -> {
            Alike alike = new Alike();
            FieldSet told = FieldSet.of(in.names("known", Field.class));
            alike.lines = in.number("lines");
            alike.unknownValueLines = in.number("lines of unknown value");
            in.amounts("purchases and credits").forEach(alike.sums::add);
            return groups.put(told, alike);
        });
    }

    private static boolean meets(FieldSet told, List<FieldSet> needs) {
        return needs.stream().allMatch(told::meets);
    }
}
