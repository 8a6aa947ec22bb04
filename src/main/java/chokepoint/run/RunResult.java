package chokepoint.run;

/** The result of a run, from best to worst. */
public enum RunResult {
    /** Nothing at or above the threshold. */
    CLEAR,
    /** Findings at or above the threshold. */
    FINDINGS,
    /** Some list could not be read or judged, or a file that may hold one was skipped. */
    INCOMPLETE,
    /** A mistake in the program. */
    BROKEN;

    public RunResult orWorse(RunResult other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
