package chokepoint.report;

import chokepoint.finding.Outcome;
import chokepoint.finding.Severity;

/** How severities and outcomes show: a shape and a word, so that no reader depends on a colour. */
enum Sign {
    LOW("●", 0xE3ECF7),
    MEDIUM("■", 0xFCEBC8),
    HIGH("▲", 0xF9D9D4);

    private final String shape;
    private final int tint;

    Sign(String shape, int tint) {
        this.shape = shape;
        this.tint = tint;
    }

    static Sign of(Severity severity) {
        return switch (severity) {
            case LOW -> LOW;
            case MEDIUM -> MEDIUM;
            case HIGH -> HIGH;
        };
    }

    /** {@code ▲ high}. */
    static String worded(Severity severity) {
        return of(severity).shape + " " + severity;
    }

    /** {@code ✓ clear}. */
    static String worded(Outcome outcome) {
        String shape =
                switch (outcome) {
                    case FINDINGS -> "◆";
                    case UNDECIDED -> "?";
                    case CLEAR -> "✓";
                    case NOT_EVALUABLE -> "–";
                };
        return shape + " " + outcome;
    }

    String shape() {
        return shape;
    }

    /** A light fill, as 0xRRGGBB. */
    int tint() {
        return tint;
    }
}
