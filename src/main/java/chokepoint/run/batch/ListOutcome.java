package chokepoint.run.batch;

import chokepoint.finding.OpenFindings;
import chokepoint.finding.VerdictWord;
import chokepoint.finding.VerdictWords;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The outcome of one list, as it is kept in memory and in the journal.
 *
 * @param name of the list, its path below the folder given
 * @param problem why it was not checked; empty if it was
 * @param lines how many were read
 * @param verdict what is said of it
 * @param findings how many there are
 * @param open how many of them are open
 * @param text what is told of it on a terminal
 * @param outputs hashes of the files written, by their path below the folder of outputs
 */
public record ListOutcome(
        String name,
        Ending ending,
        String problem,
        int lines,
        VerdictWords verdict,
        int findings,
        OpenFindings open,
        String text,
        SortedMap<String, String> outputs) {

    /** How the work on a list ended. */
    public enum Ending {
        CHECKED,
        /** It cannot be read, or nothing can be judged on it; so it will be the next time. */
        DECLINED,
        /** Memory or disk did not suffice; another time they may. */
        FAILED,
        /** Nobody began with it, since nothing could have been written. */
        UNTRIED,
        /** A mistake in the program. */
        BROKEN;

        /** Whether doing the same again would end in the same way. */
        public boolean lasting() {
            return this == CHECKED || this == DECLINED;
        }
    }

    public ListOutcome {
        outputs = Collections.unmodifiableSortedMap(new TreeMap<>(outputs));
    }

    /** Of a list that was not checked. */
    public static ListOutcome not(String name, Ending ending, String problem) {
        return new ListOutcome(
                name, ending, problem, 0, VerdictWords.NOT_JUDGED, 0, OpenFindings.NONE, "", new TreeMap<>());
    }

    /** The same without what was told already. */
    public ListOutcome withoutText() {
        return new ListOutcome(name, ending, problem, lines, verdict, findings, open, "", outputs);
    }

    public boolean checked() {
        return ending == Ending.CHECKED;
    }

    /** Whether nothing was judged, whatever was read and written. */
    public boolean unjudged() {
        return verdict.word() == VerdictWord.NOT_JUDGED;
    }

    private static String counted(int number, String one) {
        return number + " " + (number == 1 ? one : one + "s");
    }

    /** {@code a.xlsx: 812 lines, 3 findings}; without findings the word that is said of the list. */
    public String line() {
        String found =
                findings > 0 ? counted(findings, "finding") : verdict.word().toString();
        return checked() ? name + ": " + counted(lines, "line") + ", " + found : problem;
    }
}
