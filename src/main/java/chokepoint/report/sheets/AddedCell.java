package chokepoint.report.sheets;

import chokepoint.finding.Outcome;
import chokepoint.finding.Severity;
import chokepoint.names.Printable;
import chokepoint.report.wording.SeverityMark;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Share;
import chokepoint.words.Texts;
import chokepoint.workbook.parts.NewSheet;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One cell of an added sheet.
 *
 * @param span how many columns it covers, itself included
 */
public record AddedCell(NewSheet.Value content, Look look, Optional<LinkTarget> link, int span) {

    static final AddedCell EMPTY = text("", Look.TEXT);

    public static AddedCell text(String text, Look look) {
        return of(new NewSheet.TextValue(Printable.text(text)), look);
    }

    public static AddedCell text(String text) {
        return text(text, Look.TEXT);
    }

    public static AddedCell wrapped(String text) {
        return text(text, Look.WRAPPED);
    }

    /** What stands above a column of texts. */
    public static AddedCell head(String text) {
        return text(text, Look.HEADER);
    }

    /** What stands above a column of figures. */
    static AddedCell figuresHead(String text) {
        return text(text, Look.HEADER_RIGHT);
    }

    static AddedCell link(String text, LinkTarget target) {
        return new AddedCell(new NewSheet.TextValue(Printable.text(text)), Look.LINK, Optional.of(target), 1);
    }

    static AddedCell severity(Severity severity, Texts texts) {
        return text(SeverityMark.worded(severity, texts), Look.of(severity));
    }

    static AddedCell outcome(Outcome outcome, Texts texts) {
        return text(SeverityMark.worded(outcome, texts), Look.of(outcome));
    }

    static AddedCell whole(long number) {
        return of(new NewSheet.NumberValue(BigDecimal.valueOf(number)), Look.WHOLE);
    }

    static AddedCell figure(BigDecimal value, Look look) {
        return of(new NewSheet.NumberValue(value), look);
    }

    static AddedCell percent(Share share) {
        return figure(share.fraction(), Look.PERCENT);
    }

    /** The amount as a number; a word if it is unknown. */
    static AddedCell amount(Money money, Texts texts) {
        return money.known() ? figure(money.amount(), Look.AMOUNT) : text(texts.spoken(money), Look.UNKNOWN);
    }

    /** The day as a date; empty if it is unknown. */
    static AddedCell date(Day day, Look look) {
        return day.asDate().map(date -> of(new NewSheet.DateValue(date), look)).orElse(text("", look));
    }

    /** Whether it holds a text that would be taken for a formula once somebody edits it. */
    public boolean formulaAlike() {
        return content instanceof NewSheet.TextValue text && formulaAlike(text.text());
    }

    public static boolean formulaAlike(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }

    public AddedCell over(int columns) {
        return new AddedCell(content, look, link, columns);
    }

    private static AddedCell of(NewSheet.Value content, Look look) {
        return new AddedCell(content, look, Optional.empty(), 1);
    }
}
