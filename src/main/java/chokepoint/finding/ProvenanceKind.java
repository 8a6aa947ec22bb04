package chokepoint.finding;

import java.util.Locale;

/** A kind of input or output of a run. */
public enum ProvenanceKind {
    /** The program, in its version. */
    PROGRAM,
    INPUT,
    /** What the run was asked for, so far as it shows in its result. */
    OPTION,
    POLICY,
    RULE,
    LIST,
    /** Texts in another language. */
    WORDS,
    /** The findings file. */
    FINDINGS,
    /** By whom and when the run was made, if that is to be known. */
    SIGNATURE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
