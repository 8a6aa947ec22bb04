package chokepoint.check.problems;

import chokepoint.finding.Finding;
import chokepoint.finding.FindingKind;
import chokepoint.finding.ProblemKind;
import chokepoint.finding.Severity;
import chokepoint.tally.LineValues;
import chokepoint.trade.values.LineSet;
import chokepoint.trade.values.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A problem in the making: findings that are gathered, and what they are about. */
final class Draft {

    /** Kinds come in their order, and within them the severest first; of those that goods only pass somewhere, and slight shares, come last. */
    record Rank(ProblemKind kind, Severity severity, boolean last) implements Comparable<Rank> {

        private static final Comparator<Rank> ORDER = Comparator.comparing(Rank::kind)
                .thenComparing(Rank::severity, Comparator.reverseOrder())
                .thenComparing(Rank::last);

        @Override
        public int compareTo(Rank other) {
            return ORDER.compare(this, other);
        }
    }

    private static final Comparator<Raised> WEIGHTIEST_FIRST = Comparator.comparing(
                    (Raised member) -> !member.prohibited())
            .thenComparing(member -> member.finding().severity(), Comparator.reverseOrder())
            .thenComparing(member -> !member.ofCase());

    private final List<About> abouts = new ArrayList<>();
    private final List<Raised> members = new ArrayList<>();

    Draft(About about) {
        abouts.add(about);
    }

    void add(Raised member) {
        members.add(member);
    }

    void remove(Raised member) {
        members.remove(member);
    }

    /** Takes over all of another one, which is about the same on another rung, or about something else of its kind. */
    void addAll(Draft other) {
        abouts.addAll(other.abouts);
        members.addAll(other.members);
    }

    /** Puts the weightiest first: a prohibition, then by severity. */
    void sort() {
        members.sort(WEIGHTIEST_FIRST);
    }

    void replace(Function<Raised, Raised> change) {
        members.replaceAll(change::apply);
    }

    List<Raised> members() {
        return members;
    }

    boolean isEmpty() {
        return members.isEmpty();
    }

    /** What it is about, first of all. */
    About about() {
        return abouts.get(0);
    }

    List<About> abouts() {
        return abouts;
    }

    /** Those that nobody has decided on; all if none is left. */
    private Stream<Raised> weighing() {
        boolean decided = !open();
        return members.stream().filter(member -> decided || member.finding().open());
    }

    /** Whether all that it says are shares that rest on too little to mean dependence. */
    boolean slight() {
        return !members.isEmpty() && members.stream().allMatch(Raised::slight);
    }

    boolean open() {
        return members.stream().anyMatch(member -> member.finding().open());
    }

    Severity severity() {
        return severity(weighing());
    }

    ProblemKind kind() {
        return kind(weighing());
    }

    /** The place in the order of rank, but for money: it does not ask what is decided, so that a decision moves no id. */
    Rank rank() {
        return new Rank(kind(members.stream()), severity(members.stream()), about().onTheWay() || slight());
    }

    private static Severity severity(Stream<Raised> some) {
        return some.map(member -> member.finding().severity())
                .max(Comparator.naturalOrder())
                .orElse(Severity.LOW);
    }

    private static ProblemKind kind(Stream<Raised> some) {
        return some.map(Draft::kind).min(Comparator.naturalOrder()).orElse(ProblemKind.FLAG);
    }

    /** A limit that is passed by a rule of low severity is a hint. */
    private static ProblemKind kind(Raised member) {
        Finding finding = member.finding();
        if (member.prohibited()) {
            return ProblemKind.PROHIBITION;
        }
        if (finding.kind() == FindingKind.CASE) {
            return ProblemKind.CASE;
        }
        return finding.kind() == FindingKind.BREACH && finding.severity().atLeast(Severity.MEDIUM)
                ? ProblemKind.BREACH
                : ProblemKind.FLAG;
    }

    /** Whether all its findings are of one rule. */
    boolean ofOneRule() {
        return members.stream()
                        .map(member -> member.finding().rule())
                        .distinct()
                        .count()
                == 1;
    }

    /**
     * Those whose money is at stake: the severest of the kind that gives it its name, for hints and signs of other kinds beside them lend a
     * problem no weight. An index rests on all of its segment, so it counts only where nothing else does.
     */
    private List<Raised> worth() {
        List<Raised> own =
                members.stream().filter(member -> !member.ofAllHolders()).toList();
        List<Raised> counted = own.isEmpty() ? members : own;
        Raised first = counted.stream().min(WEIGHTIEST_FIRST).orElseThrow();
        return counted.stream()
                .filter(member -> member.finding().severity() == first.finding().severity() && member.ofKindOf(first))
                .toList();
    }

    /** The lines of holders that are over a limit. */
    LineSet heldLines() {
        return lines(members.stream().filter(member -> member.exposure().isPresent()));
    }

    private static LineSet lines(Stream<Raised> some) {
        LineSet.Builder lines = LineSet.builder();
        some.forEach(member -> lines.addAll(member.lines()));
        return lines.build();
    }

    /** What its lines are worth, each counted once; no less than any of its findings says. */
    Money valueAtStake(LineValues values) {
        List<Raised> worth = worth();
        Money largest = worth.stream()
                .map(member -> member.finding().valueAtStake())
                .filter(Money::known)
                .max(Comparator.comparing(Money::amount))
                .orElse(Money.UNKNOWN);
        if (worth.size() == 1) {
            return largest;
        }
        Money once = values.of(lines(worth.stream()));
        return once.known() && (!largest.known() || once.moreThan(largest)) ? once : largest;
    }
}
