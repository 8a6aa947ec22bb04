package chokepoint.reading.rows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.IntSummaryStatistics;
import java.util.List;

/**
 * A row that adds up others, wherever it stands, or is part of another.
 *
 * @param label what names it
 * @param covers in words which rows it adds up, or belongs to
 * @param lines how many it adds up; 0 if it adds up none
 * @param sum of those
 */
public record Aggregate(
        int row, RowClassifier.Kind kind, String label, BigDecimal amount, String covers, int lines, BigDecimal sum) {

    /** A row that adds up others to the digit. */
    static Aggregate total(ScannedRow row, String label, int lines, String covers) {
        return new Aggregate(row.number(), RowClassifier.Kind.TOTAL, label, row.amount(), covers, lines, row.amount());
    }

    static Aggregate part(ScannedRow row, String of) {
        return new Aggregate(row.number(), RowClassifier.Kind.PART, row.label(), row.amount(), of, 0, BigDecimal.ZERO);
    }

    String told() {
        return "row " + row + (label.isEmpty() ? "" : " '" + label + "'") + " (" + plain(amount) + ") " + covers;
    }

    static String stated(int row, BigDecimal amount) {
        return "row " + row + " (" + plain(amount) + ") ";
    }

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0
                ? number.setScale(0, RoundingMode.UNNECESSARY).toPlainString()
                : number.toPlainString();
    }

    /** "the 3 lines of rows 3 to 7", in whatever order they come. */
    static String lines(List<ScannedRow> rows) {
        IntSummaryStatistics numbers =
                rows.stream().mapToInt(ScannedRow::number).summaryStatistics();
        return lines(rows.size(), numbers.getMin(), numbers.getMax());
    }

    /** "the 3 lines of rows 3 to 7". */
    static String lines(int count, int first, int last) {
        String lines = count == 1 ? "the line" : "the " + count + " lines";
        return first == last ? lines + " of row " + first : lines + " of rows " + first + " to " + last;
    }
}
