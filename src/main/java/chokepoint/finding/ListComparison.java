package chokepoint.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The differences between two states of a list.
 *
 * @param same how many lines say the same in both
 * @param differences in the order of the later list, deleted lines where they stood
 * @param notices what was not compared, and why
 */
public record ListComparison(
        Side earlier, Side later, int same, List<LineDifference> differences, List<String> notices) {

    public ListComparison {
        differences = List.copyOf(differences);
        notices = List.copyOf(notices);
    }

    /** One of the two lists. */
    public record Side(String file, String sha256, int lines) {}

    /** What became of a line. */
    public enum Kind {
        /** One of its cells says something else. */
        CHANGED,
        INSERTED,
        /** It was inserted, and says the same as another line. */
        REPEATED,
        DELETED,
        /** It stands elsewhere among the other lines. */
        MOVED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One difference of one line.
     *
     * @param before where it stood; none of an inserted line
     * @param now where it stands; none of a deleted line
     * @param line what it is known by, in words: {@code order PO-7, line 2}
     * @param column what the cell means or how it is headed; empty unless it changed
     * @param was as the earlier list has it; what a deleted line said
     * @param is as the later list has it; what an inserted line says
     * @param amendment number of the amendment under which it changed; empty if the line names none, or none that is new
     */
    public record LineDifference(
            Kind kind,
            Optional<ListCell> before,
            Optional<ListCell> now,
            String line,
            String column,
            String was,
            String is,
            String amendment) {}

    public int count(Kind kind) {
        return (int) differences.stream()
                .filter(difference -> difference.kind() == kind)
                .count();
    }

    public boolean equal() {
        return differences.isEmpty() && notices.isEmpty();
    }

    /** {@code 19 changed, 1 inserted}; {@code nothing} if there is no difference. */
    public String counted() {
        List<String> counted = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (count(kind) > 0) {
                counted.add(count(kind) + " " + kind);
            }
        }
        return counted.isEmpty() ? "nothing" : String.join(", ", counted);
    }
}
