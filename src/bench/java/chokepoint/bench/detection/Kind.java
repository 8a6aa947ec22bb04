package chokepoint.bench.detection;

/** How an indicator is planted. */
enum Kind {
    /** Plainly there: a check must raise it. */
    CLEAR,
    /** Just inside of what may be tolerated: nothing may be raised. */
    BORDERLINE,
    /** Looks the same and is in order: nothing may be raised. */
    DECOY;

    <T> T pick(T clear, T borderline, T decoy) {
        return switch (this) {
            case CLEAR -> clear;
            case BORDERLINE -> borderline;
            case DECOY -> decoy;
        };
    }
}
