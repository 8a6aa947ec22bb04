package chokepoint.finding.control;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a list says twice, held against each other.
 *
 * @param sheet its sheet; empty for a csv, and for what concerns several
 * @param about the columns, sheets or files compared
 * @param compared how often both are told
 * @param hold how often they agree
 * @param rows where they do not
 * @param stated there, what the list states, by currency
 * @param made there, what other cells make it, by currency; nothing of what repeats something
 * @param apart how far the two are apart in all those rows, whichever is more, by currency
 */
public record ArithmeticCheck(
        Kind kind,
        String sheet,
        String about,
        long compared,
        long hold,
        RowRanges rows,
        SortedMap<String, BigDecimal> stated,
        SortedMap<String, BigDecimal> made,
        SortedMap<String, BigDecimal> apart)
        implements Serializable {

    /** What is compared, in the order of reports. */
    public enum Kind {
        /** A few amounts that carry much of the sum and lie far above all others. */
        DOUBTFUL_AMOUNTS,
        QUANTITY_TIMES_UNIT_PRICE,
        NET_AND_TAX,
        /** Amounts in two currencies, and a column of rates. */
        STATED_RATES,
        /** Amounts in two currencies, and the rates of the policy. */
        POLICY_RATES,
        TOTAL_ROWS,
        GRAND_TOTAL,
        REPEATED_LINES,
        /** Lines that say the same in all that is read, and differ in something else. */
        POSSIBLE_REPEATS,
        REPEATED_SHEETS,
        REPEATED_FILES,
        /** Lines of a sheet, or of a list, that stand in another as well. */
        SHARED_LINES,
        /** Contracts beside the orders that are placed under them. */
        CALL_OFFS,
        /** The value of a contract in each of its rows. */
        CONTRACT_VALUES;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    public ArithmeticCheck {
        stated = Collections.unmodifiableSortedMap(new TreeMap<>(stated));
        made = Collections.unmodifiableSortedMap(new TreeMap<>(made));
        apart = Collections.unmodifiableSortedMap(new TreeMap<>(apart));
    }

    /** Something that stands twice, and is worth so much. */
    public static ArithmeticCheck repeats(
            Kind kind,
            String sheet,
            String about,
            long compared,
            long repeated,
            RowRanges rows,
            SortedMap<String, BigDecimal> worth) {
        return new ArithmeticCheck(
                kind, sheet, about, compared, compared - repeated, rows, worth, new TreeMap<>(), new TreeMap<>());
    }

    /** Something that stands twice, is worth so much, and is counted once. */
    public static ArithmeticCheck countedOnce(
            Kind kind, String sheet, String about, long compared, SortedMap<String, BigDecimal> worth) {
        return repeats(kind, sheet, about, compared, 0, RowRanges.NONE, worth);
    }

    /** With amounts that say no currency in this one. */
    public ArithmeticCheck inCurrency(String currency) {
        return new ArithmeticCheck(
                kind,
                sheet,
                about,
                compared,
                hold,
                rows,
                named(stated, currency),
                named(made, currency),
                named(apart, currency));
    }

    private static SortedMap<String, BigDecimal> named(SortedMap<String, BigDecimal> amounts, String currency) {
        SortedMap<String, BigDecimal> named = new TreeMap<>();
        amounts.forEach((stated, amount) -> named.merge(stated.isEmpty() ? currency : stated, amount, BigDecimal::add));
        return named;
    }

    /** As one of several lists, its rows not named. */
    ArithmeticCheck of(String file) {
        String place = sheet.isEmpty() ? file : file + ": " + sheet;
        return new ArithmeticCheck(kind, place, about, compared, hold, RowRanges.NONE, stated, made, apart);
    }

    public long failed() {
        return compared - hold;
    }

    public boolean holds() {
        return failed() == 0;
    }
}
