package chokepoint.reading.control;

import chokepoint.workbook.CellKind;
import chokepoint.workbook.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The columns of a list that hold long numbers of one form, such as phone numbers and numbers of orders, by their first lines. */
final class NumberedColumns {

    private static final int FIRST_LINES = 2_000;
    private static final int COLUMNS = 100;
    private static final int SHORTEST = 7;
    private static final int LONGEST = 15;
    private static final int LEAST = 5;
    private static final int PREFIX = 3;
    private static final int MOST_PREFIXES = 50;
    private static final Pattern BETWEEN =
            Pattern.compile("[\\s()+/\\-\u2010-\u2015]|\\.(?=\\d+\\.)|(?<=\\.\\d{2,4})\\.");
    private static final String BLANKS_AND_SIGNS = " \t\n\u000b\f\r()+/-.";
    private static final Pattern DIGITS = Pattern.compile("0*(\\d{7,15})");

    private final IntPredicate amounts;
    private final List<Numbers> columns = new ArrayList<>();
    private int lines;

    /** What a column holds. */
    private static final class Numbers {
        private int filled;
        private int same;
        private final int[] lengths = new int[LONGEST + 1];
        private final Set<String> prefixes = new HashSet<>();

        void add(String digits, boolean sameAsAmount) {
            filled++;
            same += sameAsAmount ? 1 : 0;
            if (!digits.isEmpty()) {
                lengths[digits.length()]++;
                if (prefixes.size() <= MOST_PREFIXES) {
                    prefixes.add(digits.substring(0, PREFIX));
                }
            }
        }

        /** Whether half of its cells are as long, and the amount itself stands there once at most. */
        boolean hasForm(String digits) {
            return filled >= LEAST && same * LEAST < filled && lengths[digits.length()] * 2 >= filled;
        }

        boolean startsLike(String digits) {
            return prefixes.size() <= MOST_PREFIXES && prefixes.contains(digits.substring(0, PREFIX));
        }
    }

    /** @param amounts columns that hold amounts or quantities, from 0 */
    NumberedColumns(IntPredicate amounts) {
        this.amounts = amounts;
    }

    void add(Row row, BigDecimal amount) {
        if (lines++ >= FIRST_LINES) {
            return;
        }
        String own = digits(amount);
        for (int column = 0; column < Math.min(row.width(), COLUMNS); column++) {
            if (columns.size() <= column) {
                columns.add(new Numbers());
            }
            if (!amounts.test(column) && row.kind(column) != CellKind.EMPTY) {
                String digits = digits(row, column);
                columns.get(column).add(digits, !own.isEmpty() && own.equals(digits));
            }
        }
    }

    /** The long numbers of a row, by column, empty where none stands. */
    List<String> numbers(Row row) {
        List<String> numbers = new ArrayList<>();
        for (int column = 0; column < Math.min(row.width(), COLUMNS); column++) {
            numbers.add(amounts.test(column) ? "" : digits(row, column));
        }
        return numbers;
    }

    /** The column whose numbers an amount looks like: the same number in its own row, or one that begins as others do. */
    Optional<Integer> like(BigDecimal amount, List<String> ofRow) {
        String digits = digits(amount);
        if (digits.isEmpty()) {
            return Optional.empty();
        }
        for (int column = 0; column < columns.size(); column++) {
            Numbers numbers = columns.get(column);
            boolean itself = column < ofRow.size() && ofRow.get(column).equals(digits);
            if (numbers.hasForm(digits) && (itself || numbers.startsLike(digits))) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    private static String digits(BigDecimal amount) {
        BigDecimal plain = amount.abs().stripTrailingZeros();
        if (plain.scale() > 0) {
            return "";
        }
        String digits = plain.toBigInteger().toString();
        return digits.length() < SHORTEST || digits.length() > LONGEST ? "" : digits;
    }

    private static String digits(Row row, int column) {
        if (row.kind(column) != CellKind.TEXT && row.kind(column) != CellKind.NUMBER) {
            return "";
        }
        String text = row.text(column);
        if (text.length() < SHORTEST || text.length() > 2 * LONGEST || !mayBeDigits(text)) {
            return "";
        }
        Matcher digits = DIGITS.matcher(BETWEEN.matcher(text).replaceAll(""));
        return digits.matches() ? digits.group(1) : "";
    }

    /** Most texts have another sign, or fewer digits. */
    private static boolean mayBeDigits(String text) {
        int digits = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean digit = c >= '0' && c <= '9';
            boolean between = BLANKS_AND_SIGNS.indexOf(c) >= 0 || c >= '\u2010' && c <= '\u2015';
            if (!digit && !between) {
                return false;
            }
            digits += digit ? 1 : 0;
        }
        return digits >= SHORTEST;
    }
}
