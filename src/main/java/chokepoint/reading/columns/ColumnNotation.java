package chokepoint.reading.columns;

import chokepoint.reading.cells.DateText;
import chokepoint.reading.cells.DayOrder;
import chokepoint.reading.cells.DecimalMark;
import chokepoint.reading.cells.NumberText;
import chokepoint.reading.header.SampleRow;
import chokepoint.workbook.CellKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** In what way the numbers and dates of a column are written: what its first values say, counted. */
final class ColumnNotation {

    private final Map<NumberText.Says, Integer> marks = new EnumMap<>(NumberText.Says.class);
    private final Map<DayOrder, Integer> orders = new EnumMap<>(DayOrder.class);
    private int undecidedDates;
    private String undecidedNumber = "";
    private String undecidedDate = "";

    static ColumnNotation ofNumbers(List<SampleRow> rows, int column) {
        ColumnNotation ways = new ColumnNotation();
        rows.stream()
                .filter(row -> row.kind(column) == CellKind.TEXT)
                .forEach(row -> NumberText.parse(row.text(column)).ifPresent(ways::count));
        return ways;
    }

    static ColumnNotation ofDates(List<SampleRow> rows, int column) {
        return ofDates(rows, column, text -> text);
    }

    /** @param common gives the dates the years of the common era */
    static ColumnNotation ofDates(List<SampleRow> rows, int column, UnaryOperator<String> common) {
        ColumnNotation ways = new ColumnNotation();
        rows.stream()
                .filter(row -> row.kind(column) == CellKind.TEXT)
                .map(row -> common.apply(row.text(column)))
                .forEach(text -> DateText.parse(text).ifPresent(date -> ways.count(date, text)));
        return ways;
    }

    private void count(NumberText number) {
        NumberText.Says says = number.says();
        marks.merge(says, 1, Integer::sum);
        if (says == NumberText.Says.EITHER && undecidedNumber.isEmpty()) {
            undecidedNumber = number.digits();
        }
    }

    private void count(DateText date, String text) {
        if (date.order().isPresent()) {
            boolean telling = date.first() != date.second() && text.matches("\\d{1,2}[-/. ].*\\d");
            if (telling) {
                orders.merge(date.order().get(), 1, Integer::sum);
            }
        } else {
            undecidedDates++;
            undecidedDate = undecidedDate.isEmpty() ? text : undecidedDate;
        }
    }

    /** The mark that most of the telling numbers have; empty if none tells. */
    Optional<DecimalMark> mark() {
        int point = marks.getOrDefault(NumberText.Says.POINT, 0);
        int comma = marks.getOrDefault(NumberText.Says.COMMA, 0);
        if (point == comma) {
            return Optional.empty();
        }
        return Optional.of(point > comma ? DecimalMark.POINT : DecimalMark.COMMA);
    }

    /** The order that most of the telling dates have; empty if none tells. */
    Optional<DayOrder> order() {
        int day = orders.getOrDefault(DayOrder.DAY_FIRST, 0);
        int month = orders.getOrDefault(DayOrder.MONTH_FIRST, 0);
        if (day == month) {
            return Optional.empty();
        }
        return Optional.of(day > month ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST);
    }

    /** A number that may be a thousand or one and a bit; empty if all tell. */
    String undecidedNumber() {
        return undecidedNumber;
    }

    /** A date whose day and month may be either; empty if all tell. */
    String undecidedDate() {
        return undecidedDate;
    }

    int undecidedDates() {
        return undecidedDates;
    }

    boolean bothMarks() {
        return marks.containsKey(NumberText.Says.POINT) && marks.containsKey(NumberText.Says.COMMA);
    }

    boolean bothOrders() {
        return orders.size() > 1;
    }
}
