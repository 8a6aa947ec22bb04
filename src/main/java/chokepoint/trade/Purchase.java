package chokepoint.trade;

import chokepoint.trade.values.Family;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.FieldSet;
import chokepoint.trade.values.LineSet;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Party;
import chokepoint.trade.values.Segment;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A line that rules have flagged, from which cases are made.
 *
 * @param line the line
 * @param flags one per rule that flags it, sorted by rule
 */
public record Purchase(Line line, List<Flag> flags) implements Subject {

    /**
     * One sign on a purchase.
     *
     * @param rule id of the rule
     * @param says what the rule says, in a sentence
     * @param decides the fields whose values made it fire
     * @param strong whether it asks for an explanation by itself
     */
    public record Flag(String rule, String says, Family family, Set<Field> decides, boolean strong)
            implements Serializable {

        public Flag {
            decides = Set.copyOf(decides);
        }

        /** Two flags are independent if their families differ and no field decides both. */
        boolean independentOf(Flag other) {
            return family != other.family && !FieldSet.of(decides).meets(FieldSet.of(other.decides));
        }
    }

    public Purchase {
        flags = List.copyOf(flags);
    }

    /** Whether an independent pair of flags is of these families. */
    public boolean agree(Family one, Family other) {
        return flags.stream()
                .filter(flag -> flag.family == one)
                .anyMatch(flag ->
                        flags.stream().anyMatch(second -> second.family == other && flag.independentOf(second)));
    }

    /** The families of its strong flags that confirm each other: of other families, and resting on different facts. */
    public List<Family> familiesOfStrongSigns() {
        return families(agreeing(true));
    }

    /** The same of all flags, however weak. */
    public List<Family> familiesOfSigns() {
        return families(agreeing(false));
    }

    private static List<Family> families(List<Flag> flags) {
        return flags.stream().map(Flag::family).distinct().sorted().toList();
    }

    /** The flags that confirm each other: the strong ones, or if these do not, all that do. */
    public List<Flag> confirmed() {
        List<Flag> strong = agreeing(true);
        return strong.isEmpty() ? agreeing(false) : strong;
    }

    /** What these say, numbered: "(1) …; (2) …". */
    public String signs() {
        List<String> says = confirmed().stream().map(Flag::says).distinct().toList();
        return IntStream.range(0, says.size())
                .mapToObj(at -> "(" + (at + 1) + ") " + says.get(at))
                .collect(Collectors.joining("; "));
    }

    private List<Flag> agreeing(boolean strong) {
        List<Flag> some = flags.stream().filter(flag -> flag.strong || !strong).toList();
        return some.stream()
                .filter(flag -> some.stream().anyMatch(flag::independentOf))
                .toList();
    }

    public boolean listed() {
        return line.listed();
    }

    public Party vendor() {
        return line.vendor();
    }

    public String order() {
        return line.order();
    }

    @Override
    public Segment segment() {
        return line.segment();
    }

    @Override
    public String period() {
        return line.period();
    }

    @Override
    public LineSet lines() {
        return line.lines();
    }

    @Override
    public Money value() {
        return line.value();
    }

    @Override
    public List<Field> shownIn() {
        return line.shownIn();
    }

    @Override
    public List<String> key() {
        return line.key();
    }
}
