package chokepoint.rulebook.text;

import chokepoint.mistake.Mistake;
import java.util.Comparator;

/**
 * What is wrong with a rule, and where.
 *
 * @param file path of the file as given
 * @param line 1-based; 0 if it concerns the file as a whole
 * @param column 1-based; 0 if it concerns the line as a whole
 * @param message a plain sentence: what stood there, what was expected
 */
public record RuleProblem(String file, int line, int column, String message) implements Comparable<RuleProblem> {

    private static final Comparator<RuleProblem> ORDER = Comparator.comparing(RuleProblem::file)
            .thenComparingInt(RuleProblem::line)
            .thenComparingInt(RuleProblem::column)
            .thenComparing(RuleProblem::message);

    @Override
    public int compareTo(RuleProblem other) {
        return ORDER.compare(this, other);
    }

    Mistake asMistake() {
        return new Mistake(file, line, column, message);
    }

    @Override
    public String toString() {
        return asMistake().toString();
    }
}
