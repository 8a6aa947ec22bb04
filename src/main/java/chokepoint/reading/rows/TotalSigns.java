package chokepoint.reading.rows;

import chokepoint.reading.columns.PlannedColumn;
import chokepoint.reading.text.ListWeight;
import chokepoint.trade.values.Field;
import chokepoint.workbook.CellKind;
import chokepoint.workbook.Row;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The signs of a total beside its sum: it leaves blank what lines fill, and has one label at most. */
final class TotalSigns {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\p{Nd}+");

    private static final Pattern COUNT = Pattern.compile("\\p{Nd}{1,7}");

    private final int[] columns;
    private final boolean[] texts;
    private final GroupSums groups;
    private final int[] filled;
    private final int[] barer;
    private int lines;

    TotalSigns(List<PlannedColumn> identifying, GroupSums groups) {
        this.columns = identifying.stream()
                .mapToInt(PlannedColumn::index)
                .distinct()
                .sorted()
                .toArray();
        this.groups = groups;
        this.filled = new int[columns.length];
        this.barer = new int[columns.length + 1];
        this.texts = new boolean[columns.length];
        for (int at = 0; at < columns.length; at++) {
            int column = columns[at];
            texts[at] = identifying.stream()
                    .filter(one -> one.index() == column)
                    .noneMatch(one -> one.field() == Field.LINE || one.field().kind() == Field.Kind.DAY);
        }
    }

    /**
     * What a row shows.
     *
     * @param label the one text that is new in it; empty if it has none
     * @param bare how many columns that lines fill are empty in it
     * @param empty the same, where lines are often as bare as well
     * @param unnamed whether no identifying column says anything new
     * @param lonely whether it is an amount and nothing else, below lines that tell more
     * @param alone whether the list has no such columns beside that of the label
     */
    record Signs(String label, int bare, int empty, boolean unnamed, boolean lonely, boolean alone) {

        /** Whether the signs make a total of a sum over so many lines. */
        boolean tell(int lines, BigDecimal sum, boolean quantityToo) {
            int seen = bare + (quantityToo ? 1 : 0);
            if (lines < ListWeight.TOTAL_LINES.value()) {
                return false;
            }
            if (seen > 1 || (seen > 0 && (label.isEmpty() || counts(lines)))) {
                return true;
            }
            int digits = sum.stripTrailingZeros().precision();
            if (seen > 0) {
                return lines >= ListWeight.TOTAL_LINES_ONE_SIGN.value() && digits > 1;
            }
            return alone
                    && lines > ListWeight.TOTAL_LINES.value()
                    && (counts(lines) || (lines >= ListWeight.TOTAL_LINES_NO_SIGN.value() && digits > 2));
        }

        private boolean counts(int lines) {
            Matcher number = WHOLE_NUMBER.matcher(label);
            return number.find()
                    && number.group().length() < 9
                    && Integer.parseInt(number.group()) == lines
                    && !number.find();
        }
    }

    void add(Row row) {
        int bare = 0;
        for (int at = 0; at < columns.length; at++) {
            if (row.kind(columns[at]) != CellKind.EMPTY) {
                filled[at]++;
            } else if (usual(at)) {
                bare++;
            }
        }
        lines++;
        barer[bare]++;
    }

    /** Whether a row leaves blank what lines fill. */
    boolean isBare(Row row) {
        for (int at = 0; at < columns.length; at++) {
            if (row.kind(columns[at]) == CellKind.EMPTY && usual(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean usual(int at) {
        return filled[at] > 0 && filled[at] >= lines * ListWeight.USUALLY_FILLED.value();
    }

    /** The signs of a row; empty if it is a line for sure, with all that lines have or more than one text of its own. */
    Optional<Signs> of(Row row) {
        int bare = 0;
        int own = 0;
        int others = 0;
        for (int at = 0; at < columns.length; at++) {
            others += usual(at) ? 1 : 0;
            if (row.kind(columns[at]) == CellKind.EMPTY) {
                bare += usual(at) ? 1 : 0;
            } else if (!groups.repeats(row, columns[at]) && !isCount(row, columns[at])) {
                own++;
                if (row.kind(columns[at]) != CellKind.TEXT || !mayBeLabel(row.text(columns[at]), texts[at])) {
                    return Optional.empty();
                }
            }
        }
        boolean alone = others <= 1;
        if (own > 1 || (bare == 0 && !alone)) {
            return Optional.empty();
        }
        int telling = asBareBefore(bare) ? 0 : bare;
        boolean lonely = telling > 1 && lines >= ListWeight.TOTAL_LINES_NO_SIGN.value() && cells(row) == 1;
        return Optional.of(new Signs(label(row), telling, bare, own == 0, lonely, alone));
    }

    private static int cells(Row row) {
        int cells = 0;
        for (int column = 0; column < row.width(); column++) {
            cells += row.kind(column) == CellKind.EMPTY ? 0 : 1;
        }
        return cells;
    }

    /** A count of the lines, as pivots have below names. */
    private boolean isCount(Row row, int column) {
        if (row.kind(column) == CellKind.NUMBER) {
            return row.scale(column) == 0 && row.unscaled(column) > 1 && row.unscaled(column) <= lines;
        }
        String text = row.kind(column) == CellKind.TEXT ? row.text(column) : "";
        return COUNT.matcher(text).matches() && Integer.parseInt(text) > 1 && Integer.parseInt(text) <= lines;
    }

    /** Where lines are often as bare, being bare is no sign. */
    private boolean asBareBefore(int bare) {
        int before = 0;
        for (int at = Math.max(1, bare); at < barer.length; at++) {
            before += barer[at];
        }
        return before > lines * ListWeight.SELDOM_BARE.value();
    }

    /** The first text of a row that does not repeat the line above. */
    String label(Row row) {
        for (int column = 0; column < row.width(); column++) {
            if (row.kind(column) == CellKind.TEXT && !groups.repeats(row, column) && hasLetter(row.text(column))) {
                return row.text(column).strip();
            }
        }
        return "";
    }

    /** A sign alone, as programs print before sums; under a column of days or numbers of lines, only words without any figure. */
    private static boolean mayBeLabel(String text, boolean underTexts) {
        boolean sign = text.codePoints().noneMatch(Character::isLetterOrDigit);
        return sign || hasLetter(text) && (underTexts || text.codePoints().noneMatch(Character::isDigit));
    }

    private static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }
}
