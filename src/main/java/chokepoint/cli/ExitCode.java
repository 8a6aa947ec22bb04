package chokepoint.cli;

import chokepoint.run.RunResult;

/** The exit codes of the process, on which scripts rely. An interrupted process ends with 130. */
enum ExitCode {
    /** Nothing at or above the threshold. */
    CLEAR(0),
    /** Findings at or above the threshold. */
    FINDINGS(1),
    /** Wrong arguments, policy or rules; nothing was checked. */
    USAGE(2),
    /** Some input could not be read or judged, or a file that may hold a list was skipped; wins over 0 and 1. */
    UNREADABLE(3),
    /** A mistake in the program. */
    BUG(4);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    static ExitCode of(RunResult result) {
        return switch (result) {
            case CLEAR -> CLEAR;
            case FINDINGS -> FINDINGS;
            case INCOMPLETE -> UNREADABLE;
            case BROKEN -> BUG;
        };
    }
}
