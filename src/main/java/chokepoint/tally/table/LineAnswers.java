package chokepoint.tally.table;

import chokepoint.trade.Line;
import chokepoint.trade.values.Answer;
import chokepoint.trade.values.Foreign;
import chokepoint.trade.values.Scope;
import java.io.Serializable;
import java.util.function.Function;

/** Answers whether a line is a credit, has an equivalent made at home, and has foreign holders, packed into one number per line. */
final class LineAnswers implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Scope[] SCOPES = Scope.values();
    private static final Foreign[] FOREIGN = Foreign.values();
    private static final Answer[] EQUIVALENTS = Answer.values();

    /** Foreign holders take two bits for each rung from the lowest bit on. */
    private static final int TWO_BITS = 3;

    private static final int EQUIVALENT = 28;
    static final int CREDIT = 1 << 30;

    private final Ints answers = new Ints();

    static int of(Line line) {
        return of(line.credit(), line.homeEquivalent(), line::foreign);
    }

    static int of(boolean credit, Answer equivalent, Function<Scope, Foreign> foreign) {
        int answers = credit ? CREDIT : 0;
        answers |= equivalent.ordinal() << EQUIVALENT;
        for (Scope scope : SCOPES) {
            answers |= foreign.apply(scope).ordinal() << (2 * scope.ordinal());
        }
        return answers;
    }

    void add(int packed) {
        answers.add(packed);
    }

    void addAll(LineAnswers other) {
        answers.addAll(other.answers);
    }

    int packed(int line) {
        return answers.get(line);
    }

    boolean credit(int line) {
        return (answers.get(line) & CREDIT) != 0;
    }

    Answer homeEquivalent(int line) {
        return EQUIVALENTS[answers.get(line) >> EQUIVALENT & TWO_BITS];
    }

    Foreign foreign(int line, Scope scope) {
        return FOREIGN[answers.get(line) >> (2 * scope.ordinal()) & TWO_BITS];
    }

    /** A known answer outweighs an unknown one; two known answers that differ are none. */
    Foreign foreign(int[] lines, Scope scope) {
        boolean yes = false;
        boolean no = false;
        for (int line : lines) {
            Foreign answer = foreign(line, scope);
            yes |= answer == Foreign.YES;
            no |= answer == Foreign.NO;
        }
        if (yes == no) {
            return Foreign.UNKNOWN;
        }
        return yes ? Foreign.YES : Foreign.NO;
    }
}
