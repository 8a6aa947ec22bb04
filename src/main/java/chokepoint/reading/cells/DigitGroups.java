package chokepoint.reading.cells;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The digits of a number and the marks that part them, and whether these can be thousands, a fraction, either or neither:
 * {@code 7,900,00} has groups that fit nothing.
 *
 * @param groups the runs of digits; the first is empty in {@code .5}, the last in {@code 5.}
 * @param marks what stands between them: a point, a comma, {@code ' '} for blanks, {@code '\''} for apostrophes
 * @param loose whether a blank stands beside another mark, as in {@code 1, 5}
 * @param whole whether dashes follow, which stand for no cents
 */
record DigitGroups(List<String> groups, String marks, boolean loose, boolean whole) {

    private static final int GROUP = 3;
    private static final int INDIAN_GROUP = 2;

    DigitGroups {
        groups = List.copyOf(groups);
    }

    /** @param number digits, points, commas, and {@code ' '} and {@code '\''} for other marks of groups */
    static DigitGroups of(String number, boolean dashes) {
        StringBuilder tight = new StringBuilder(number.length());
        boolean loose = false;
        for (int at = 0; at < number.length(); at++) {
            char c = number.charAt(at);
            char before = tight.isEmpty() ? '0' : tight.charAt(tight.length() - 1);
            boolean blankBehindMark = c == ' ' && !isDigit(before);
            boolean markBehindBlank = before == ' ' && !isDigit(c) && c != ' ';
            if (markBehindBlank) {
                tight.setLength(tight.length() - 1);
            }
            if (!blankBehindMark) {
                tight.append(c);
            }
            loose |= markBehindBlank || (blankBehindMark && before != ' ');
        }
        return of(tight, loose, dashes);
    }

    private static DigitGroups of(CharSequence number, boolean loose, boolean dashes) {
        List<String> groups = new ArrayList<>(GROUP);
        StringBuilder marks = new StringBuilder(GROUP);
        int start = 0;
        for (int at = 0; at < number.length(); at++) {
            if (!isDigit(number.charAt(at))) {
                groups.add(number.subSequence(start, at).toString());
                marks.append(number.charAt(at));
                start = at + 1;
            }
        }
        groups.add(number.subSequence(start, number.length()).toString());
        return new DigitGroups(groups, marks.toString(), loose, dashes);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isPointOrComma(char mark) {
        return mark == '.' || mark == ',';
    }

    /** What the groups say about the decimal mark of their column. */
    NumberText.Says says() {
        boolean thousands = canBeWhole();
        boolean fraction = canHaveFraction();
        if (thousands && fraction) {
            return NumberText.Says.EITHER;
        }
        if (fraction) {
            boolean onlyEnd = marks.length() == 1 && groups.get(1).isEmpty();
            return onlyEnd ? NumberText.Says.NOTHING : pointOrComma(lastMark());
        }
        int point = marks.indexOf(".");
        int comma = marks.indexOf(",");
        if (!thousands || (point < 0 && comma < 0)) {
            return NumberText.Says.NOTHING;
        }
        return point >= 0 ? NumberText.Says.COMMA : NumberText.Says.POINT;
    }

    private static NumberText.Says pointOrComma(char mark) {
        return mark == '.' ? NumberText.Says.POINT : NumberText.Says.COMMA;
    }

    /** The number without its marks of groups and with a decimal point; empty if its groups fit nothing. */
    Optional<String> plain(DecimalMark ofColumn) {
        boolean thousands = canBeWhole();
        boolean fraction = canHaveFraction();
        if (fraction && (!thousands || lastMark() == (ofColumn == DecimalMark.POINT ? '.' : ','))) {
            String end = groups.get(groups.size() - 1);
            String start = String.join("", groups.subList(0, groups.size() - 1));
            return Optional.of((start.isEmpty() ? "0" : start) + (end.isEmpty() ? "" : "." + end));
        }
        return thousands ? Optional.of(String.join("", groups)) : Optional.empty();
    }

    private char lastMark() {
        return marks.charAt(marks.length() - 1);
    }

    private boolean canBeWhole() {
        if (marks.isEmpty()) {
            return true;
        }
        if (whole) {
            return groups.size() > 2 && !canHaveFraction() && fit(groups.size() - 1);
        }
        boolean sure = !loose || groups.size() > 2;
        boolean startsWithZero = groups.size() == 2 && groups.get(0).startsWith("0");
        return sure && !startsWithZero && fit(groups.size());
    }

    private boolean canHaveFraction() {
        int last = marks.length() - 1;
        if (last < 0 || !isPointOrComma(lastMark()) || marks.indexOf(String.valueOf(lastMark())) != last) {
            return false;
        }
        boolean something =
                !groups.get(last).isEmpty() || (last == 0 && !groups.get(1).isEmpty());
        boolean sure = !loose || last > 0; // "1, 5" may be two numbers
        return something && sure && (last == 0 || fit(groups.size() - 1));
    }

    /** Whether the first groups are of three digits, or of two and at the end of three as in India. */
    private boolean fit(int parts) {
        String between = marks.substring(0, parts - 1);
        String first = groups.get(0);
        int length = first.length();
        while (length > GROUP && first.charAt(first.length() - length) == '0') {
            length--;
        }
        boolean lastFits = groups.get(parts - 1).length() == GROUP;
        if (first.equals("0") || length < 1 || length > GROUP || !lastFits || !alike(between)) {
            return false;
        }
        List<String> middle = groups.subList(1, parts - 1);
        boolean threes = middle.stream().allMatch(group -> group.length() == GROUP);
        boolean twos = middle.stream().allMatch(group -> group.length() == INDIAN_GROUP);
        return threes || (twos && length <= INDIAN_GROUP && between.chars().allMatch(mark -> mark == ','));
    }

    /** One mark for all groups; only millions may have an apostrophe before other marks: {@code 1'234,567.89}. */
    private static boolean alike(String between) {
        String rest = between.startsWith("'") ? between.substring(1) : between;
        return between.chars().distinct().count() == 1
                || (rest.chars().distinct().count() == 1 && isPointOrComma(rest.charAt(0)));
    }
}
