package chokepoint.report.sheets;

import chokepoint.finding.Outcome;
import chokepoint.finding.Severity;
import chokepoint.report.told.Sign;

/** How a cell of an added sheet looks, free of any file format. */
public enum Look {
    TITLE(new Shape().strong().size(16).ink(Shape.ACCENT)),
    VERDICT(new Shape().wrapped().size(12)),
    CAVEAT(new Shape().wrapped().ink(Shape.GREY)),
    HEADING(new Shape().strong().size(12).ink(Shape.ACCENT).ruled(Shape.ACCENT)),
    HEADER(Shape.header().left()),
    HEADER_RIGHT(Shape.header().right()),

    TEXT(Shape.body().left()),
    WRAPPED(Shape.body().left().wrapped()),
    MUTED(Shape.body().left().wrapped().ink(Shape.GREY)),
    STRONG(Shape.body().left().strong()),
    LINK(Shape.body().left().ink(Shape.ACCENT)),
    DATE(Shape.body().left().format("yyyy-mm-dd")),
    WHOLE_FACT(Shape.body().left().format("#,##0")),
    AMOUNT_FACT(Shape.body().left().format("#,##0.00")),

    WHOLE(Shape.body().right().format("#,##0")),
    AMOUNT(Shape.body().right().format("#,##0.00")),
    PERCENT(Shape.body().right().format("0.0%")),
    INDEX(Shape.body().right().format("0.000")),
    TENTHS(Shape.body().right().format("0.0")),
    SCORE(Shape.body().right().format("0.00")),
    UNKNOWN(Shape.body().right().ink(Shape.GREY)),

    HIGH(Shape.body().left().wrapped().fill(Sign.HIGH.tint())),
    MEDIUM(Shape.body().left().wrapped().fill(Sign.MEDIUM.tint())),
    LOW(Shape.body().left().wrapped().fill(Sign.LOW.tint())),
    INPUT(Shape.body().left().wrapped().fill(Shape.PAPER)),
    INPUT_DATE(Shape.body().left().fill(Shape.PAPER).format("yyyy-mm-dd")),

    /** Of a list that had no looks of its own. */
    PLAIN(new Shape()),
    COLUMN(new Shape().strong().ruled(Shape.ACCENT)),
    /** Of the ids beside a list. */
    MARK(new Shape().left().ink(Shape.ACCENT));

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

    public Shape shape() {
        return shape;
    }
}
