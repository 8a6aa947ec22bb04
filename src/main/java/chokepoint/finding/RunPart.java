package chokepoint.finding;

import java.util.Locale;

/** What a run is made of, and what came of it. */
public enum RunPart {
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
