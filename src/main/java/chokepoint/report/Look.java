package chokepoint.report;

import chokepoint.finding.Outcome;
import chokepoint.finding.Severity;

/** How a cell of an added sheet looks, free of any file format. */
enum Look {
    TEXT(new Shape().top().ruled(Shape.LINE)),
    WRAPPED(new Shape().top().wrapped().ruled(Shape.LINE)),
    MUTED(new Shape().top().wrapped().ink(Shape.GREY).ruled(Shape.LINE)),
    STRONG(new Shape().top().strong().ruled(Shape.LINE)),
    TITLE(new Shape().strong().size(16).ink(Shape.ACCENT)),
    VERDICT(new Shape().top().wrapped().size(12)),
    HEADING(new Shape().strong().size(12).ink(Shape.ACCENT).ruled(Shape.ACCENT)),
    HEADER(new Shape().strong().wrapped().ink(Shape.ACCENT).fill(Shape.PALE).ruled(Shape.ACCENT)),
    HEADER_RIGHT(new Shape()
            .strong()
            .wrapped()
            .right()
            .ink(Shape.ACCENT)
            .fill(Shape.PALE)
            .ruled(Shape.ACCENT)),
    /** Of a list that had no looks of its own. */
    PLAIN(new Shape()),
    COLUMN(new Shape().strong().ruled(Shape.ACCENT)),
    MARK(new Shape().top().ink(Shape.ACCENT)),
    LINK(new Shape().top().ink(Shape.ACCENT).ruled(Shape.LINE)),
    WHOLE(new Shape().top().right().format("#,##0").ruled(Shape.LINE)),
    AMOUNT(new Shape().top().right().format("#,##0.00").ruled(Shape.LINE)),
    PERCENT(new Shape().top().right().format("0.0%").ruled(Shape.LINE)),
    INDEX(new Shape().top().right().format("0.000").ruled(Shape.LINE)),
    TENTHS(new Shape().top().right().format("0.0").ruled(Shape.LINE)),
    SCORE(new Shape().top().right().format("0.00").ruled(Shape.LINE)),
    DATE(new Shape().top().format("yyyy-mm-dd").ruled(Shape.LINE)),
    HIGH(new Shape().top().wrapped().fill(Sign.HIGH.tint()).ruled(Shape.LINE)),
    MEDIUM(new Shape().top().wrapped().fill(Sign.MEDIUM.tint()).ruled(Shape.LINE)),
    LOW(new Shape().top().wrapped().fill(Sign.LOW.tint()).ruled(Shape.LINE)),
    INPUT(new Shape().top().wrapped().fill(Shape.PAPER).ruled(Shape.LINE)),
    INPUT_DATE(new Shape().top().fill(Shape.PAPER).format("yyyy-mm-dd").ruled(Shape.LINE));

    private final Shape shape;

    Look(Shape shape) {
        this.shape = shape;
    }

    static Look of(Severity severity) {
        return switch (severity) {
            case LOW -> LOW;
            case MEDIUM -> MEDIUM;
            case HIGH -> HIGH;
        };
    }

    static Look of(Outcome outcome) {
        return switch (outcome) {
            case FINDINGS -> STRONG;
            case UNDECIDED, CLEAR -> TEXT;
            case NOT_EVALUABLE -> MUTED;
        };
    }

    Shape shape() {
        return shape;
    }
}
