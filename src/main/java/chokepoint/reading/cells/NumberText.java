package chokepoint.reading.cells;

import chokepoint.names.Digits;
import chokepoint.names.VisibleText;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number written as text, in any of the ways in which people write numbers.
 *
 * @param digits digits and marks only, without sign, for example {@code 1.234,50}
 * @param noCents whether dashes stand behind its last mark, as in {@code 5.-}, which is five francs and not minus five
 * @param negative by a minus before or behind, or by brackets
 * @param percent whether a percent sign stands beside it
 * @param currency ISO code of a currency beside it; empty if there is none
 * @param exponent power of ten, as in {@code 8.5E+09}
 */
public record NumberText(
        String digits, boolean noCents, boolean negative, boolean percent, String currency, int exponent) {

    private static final Pattern DASHES = Pattern.compile("[-\u2013\u2014]+");

    private static final int LONGEST = 60;
    private static final int LONGEST_EXPONENT = 3;
    private static final int GROUP = 3;

    /** What the number says about the decimal mark of its column. */
    public enum Says {
        POINT,
        COMMA,
        /** {@code 1,234} and {@code 1.234} may be a thousand or one and a bit. */
        EITHER,
        NOTHING
    }

    /** Reads a text that is one number and nothing else but a sign, a percent sign, a currency; empty otherwise. */
    public static Optional<NumberText> parse(String text) {
        String line = Digits.latin(VisibleText.of(text));
        if (line.isEmpty() || line.length() > LONGEST) {
            return Optional.empty();
        }
        int first = firstDigit(line);
        if (first < 0) {
            return Optional.empty();
        }
        int from = first;
        boolean leadingMark = from > 0 && isPointOrComma(line.charAt(from - 1));
        boolean markOfNothing = leadingMark && from > 1 && Character.isLetter(line.charAt(from - 2));
        from -= leadingMark && !markOfNothing ? 1 : 0;
        int end = endOfNumber(line, from);
        int to = end < line.length() && isPointOrComma(line.charAt(end)) ? end + 1 : end;
        boolean noCents = to > end && DASHES.matcher(line.substring(to)).lookingAt();
        int exponentEnd = exponentEnd(line, to);
        int exponent = exponentEnd > to
                ? Integer.parseInt(line.substring(to + 1, exponentEnd).replace("+", ""))
                : 0;
        String before = line.substring(0, from);
        String after = line.substring(exponentEnd);
        String rest = noCents ? DASHES.matcher(after).replaceFirst("") : after;
        return surrounded(clean(line.substring(from, to)), noCents, before, rest, exponent);
    }

    private static Optional<NumberText> surrounded(
            String digits, boolean noCents, String before, String after, int exponent) {
        boolean brackets = before.strip().startsWith("(") && after.strip().endsWith(")");
        String left = before.replace('(', ' ').strip();
        String right = after.replace(')', ' ').strip();
        boolean minus = false;
        if (!left.isEmpty() && isMinus(left.charAt(0))) {
            minus = true;
            left = left.substring(1).strip();
        } else if (!left.isEmpty() && isMinus(left.charAt(left.length() - 1))) {
            minus = true;
            left = left.substring(0, left.length() - 1).strip();
        } else if (!right.isEmpty() && isMinus(right.charAt(0))) {
            minus = true;
            right = right.substring(1).strip();
        } else if (left.startsWith("+")) {
            left = left.substring(1).strip();
        }
        boolean percent = left.equals("%") || right.equals("%");
        Optional<String> currency = percent ? Optional.of("") : currency(left, right);
        boolean negative = brackets || minus;
        return currency.map(code -> new NumberText(digits, noCents, negative, percent, code, exponent));
    }

    private static Optional<String> currency(String left, String right) {
        if (left.isEmpty() && right.isEmpty()) {
            return Optional.of("");
        }
        Optional<String> ofLeft = ReadingCache.moneySign(left);
        Optional<String> ofRight = ReadingCache.moneySign(right);
        if (left.isEmpty() || right.isEmpty()) {
            return ofLeft.or(() -> ofRight);
        }
        // "$1,317.92 CAD": the code says which dollar it is
        return ofLeft.isPresent() && ofRight.isPresent() ? (isCode(left) ? ofLeft : ofRight) : Optional.empty();
    }

    private static boolean isCode(String text) {
        return text.length() == GROUP && text.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    private static int firstDigit(String line) {
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c >= '0' && c <= '9') {
                return at;
            }
        }
        return -1;
    }

    /** Blanks and apostrophes belong to the number only between digits. */
    private static int endOfNumber(String line, int from) {
        int end = from;
        for (int at = from; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c >= '0' && c <= '9') {
                end = at + 1;
            } else if (!isPointOrComma(c) && !isGroupMark(c)) {
                break;
            }
        }
        return end;
    }

    private static int exponentEnd(String line, int from) {
        if (from >= line.length() || (line.charAt(from) != 'E' && line.charAt(from) != 'e')) {
            return from;
        }
        int at = from + 1;
        if (at < line.length() && (line.charAt(at) == '+' || line.charAt(at) == '-')) {
            at++;
        }
        int digits = at;
        while (at < line.length() && Character.isDigit(line.charAt(at)) && at - digits < LONGEST_EXPONENT) {
            at++;
        }
        return at > digits ? at : from;
    }

    private static boolean isPointOrComma(char c) {
        return c == '.' || c == ',';
    }

    private static boolean isGroupMark(char c) {
        return Character.isSpaceChar(c) || c == '\'' || c == '\u2019' || c == '`';
    }

    /** Japanese books write a triangle for a minus. */
    private static boolean isMinus(char c) {
        return c == '-' || c == '\u2212' || c == '\u2013' || c == '\u2014' || c == '\u25b3' || c == '\u25b2';
    }

    private static String clean(String number) {
        StringBuilder digits = new StringBuilder(number.length());
        for (int at = 0; at < number.length(); at++) {
            char c = number.charAt(at);
            digits.append(!isGroupMark(c) ? c : Character.isSpaceChar(c) ? ' ' : '\'');
        }
        return digits.toString();
    }

    /** What it says about the decimal mark of its column. */
    public Says says() {
        return groups().says();
    }

    /** The number, by the decimal mark of its column where it does not tell itself; empty if its groups make no number. */
    public Optional<BigDecimal> value(DecimalMark ofColumn) {
        return groups().plain(ofColumn)
                .map(plain -> new BigDecimal(plain).scaleByPowerOfTen(exponent))
                .map(value -> negative ? value.negate() : value);
    }

    private DigitGroups groups() {
        return DigitGroups.of(digits, noCents);
    }

    /** {@code 1.234.5}: several marks that part no groups, so it is no number but a version, a date or an account. */
    public boolean isNumber() {
        return value(DecimalMark.POINT).isPresent() || value(DecimalMark.COMMA).isPresent();
    }
}
