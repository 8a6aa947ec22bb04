package chokepoint.finding.control;

import java.util.Locale;

/** Why a row is no line, or why an amount is in no sum. Its words are the texts {@code kinds.Reason.<name>}. */
public enum Reason {
    ABOVE_HEADER,
    HEADER,
    /** It names, numbers or explains the columns once more, or is an example. */
    UNDER_HEADER,
    TOTAL,
    /** A tax or another share of a sum. */
    TAX,
    /** Of the row above, which counts it already. */
    PART,
    REPEATED_HEADER,
    /** One text alone: the title of a section, or a footnote. */
    NOTE,
    /** Cells only in columns that mean nothing. */
    NO_MAPPED_CELL,
    /** An average, a median, a count: a figure about the lines above. */
    STATISTIC,
    /** It belongs to a further table of the sheet, or stands behind its header. */
    OTHER_TABLE,
    /** It says more about the line of another sheet. */
    JOINED,
    /** Its sheet is not read. */
    NO_LIST,
    /** It is the same as an earlier one. */
    REPEATED_ROW,
    /** Another sheet holds the same lines. */
    REPEATED_SHEET,
    /** Another list holds the same lines. */
    REPEATED_LIST,
    /** The line has no value, and none can be worked out. */
    NO_VALUE,
    /** Something stands where the value should, and it is no amount. */
    UNREADABLE_VALUE,
    /** A sign that several currencies share. */
    UNCLEAR_CURRENCY,
    NO_CURRENCY,
    NO_RATE,
    /** The orders under the contract count. */
    CALLED_OFF,
    /** An earlier row of the contract counts it. */
    REPEATED_VALUE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
