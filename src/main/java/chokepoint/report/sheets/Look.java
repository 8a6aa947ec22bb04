package chokepoint.report.sheets;

import chokepoint.finding.Outcome;
import chokepoint.finding.Severity;
import chokepoint.report.wording.SeverityMark;

/** The style of a cell of an added sheet, independent of any file format. */
public enum Look {
    TITLE(new LookProperties().strong().size(16).ink(LookProperties.ACCENT)),
    VERDICT(new LookProperties().wrapped().size(12)),
    CAVEAT(new LookProperties().wrapped().ink(LookProperties.GREY)),
    HEADING(new LookProperties().strong().size(12).ink(LookProperties.ACCENT).ruled(LookProperties.ACCENT)),
    HEADER(LookProperties.header().left()),
    HEADER_RIGHT(LookProperties.header().right()),

    TEXT(LookProperties.body().left()),
    WRAPPED(LookProperties.body().left().wrapped()),
    MUTED(LookProperties.body().left().wrapped().ink(LookProperties.GREY)),
    STRONG(LookProperties.body().left().strong()),
    LINK(LookProperties.body().left().ink(LookProperties.ACCENT)),
    DATE(LookProperties.body().left().format("yyyy-mm-dd")),
    WHOLE_FACT(LookProperties.body().left().format("#,##0")),
    AMOUNT_FACT(LookProperties.body().left().format("#,##0.00")),

    WHOLE(LookProperties.body().right().format("#,##0")),
    AMOUNT(LookProperties.body().right().format("#,##0.00")),
    PERCENT(LookProperties.body().right().format("0.0%")),
    INDEX(LookProperties.body().right().format("0.000")),
    TENTHS(LookProperties.body().right().format("0.0")),
    SCORE(LookProperties.body().right().format("0.00")),
    UNKNOWN(LookProperties.body().right().ink(LookProperties.GREY)),

    HIGH(LookProperties.body().left().wrapped().fill(SeverityMark.HIGH.tint())),
    MEDIUM(LookProperties.body().left().wrapped().fill(SeverityMark.MEDIUM.tint())),
    LOW(LookProperties.body().left().wrapped().fill(SeverityMark.LOW.tint())),
    INPUT(LookProperties.body().left().wrapped().fill(LookProperties.PAPER)),
    INPUT_DATE(LookProperties.body().left().fill(LookProperties.PAPER).format("yyyy-mm-dd")),

    /** Of a list that had no looks of its own. */
    PLAIN(new LookProperties()),
    COLUMN(new LookProperties().strong().ruled(LookProperties.ACCENT)),
    /** Of the ids beside a list. */
    MARK(new LookProperties().left().ink(LookProperties.ACCENT));

    private final LookProperties shape;

    Look(LookProperties shape) {
        this.shape = shape;
    }

    static Look of(Severity severity) {
        return switch (severity) {
            case MARK, LOW -> LOW;
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

    public LookProperties shape() {
        return shape;
    }
}
