package chokepoint.report.wording;

import chokepoint.finding.Outcome;
import chokepoint.finding.Severity;
import chokepoint.words.Texts;
import java.util.Arrays;

/** The mark of a severity or an outcome: a shape and a word, so that no reader depends on a colour. */
public enum SeverityMark {
    LOW("●", 0xE3ECF7, 0xCCFFFF),
    MEDIUM("■", 0xFCEBC8, 0xFFFF99),
    HIGH("▲", 0xF9D9D4, 0xFFCC99);

    private final String shape;
    private final int tint;
    private final int paletteTint;

    SeverityMark(String shape, int tint, int paletteTint) {
        this.shape = shape;
        this.tint = tint;
        this.paletteTint = paletteTint;
    }

    public static SeverityMark of(Severity severity) {
        return switch (severity) {
            case MARK, LOW -> LOW;
            case MEDIUM -> MEDIUM;
            case HIGH -> HIGH;
        };
    }

    /** {@code ▲ high}. */
    public static String worded(Severity severity, Texts texts) {
        return of(severity).shape + " " + texts.spoken(severity);
    }

    /** {@code ✓ clear}. */
    public static String worded(Outcome outcome, Texts texts) {
        return shape(outcome) + " " + texts.spoken(outcome);
    }

    public static String shape(Outcome outcome) {
        return switch (outcome) {
            case FINDINGS -> "◆";
            case UNDECIDED -> "?";
            case CLEAR -> "✓";
            case NOT_EVALUABLE -> "–";
        };
    }

    public String shape() {
        return shape;
    }

    /** A light fill, as 0xRRGGBB. */
    public int tint() {
        return tint;
    }

    /** The colour to look for in the small palette of an xls, where the nearest to each tint would be the same. */
    public static int inPalette(int colour) {
        return Arrays.stream(values())
                .filter(sign -> sign.tint == colour)
                .mapToInt(sign -> sign.paletteTint)
                .findFirst()
                .orElse(colour);
    }
}
