package chokepoint.reading.rows;

import chokepoint.finding.control.Reason;
import chokepoint.reading.cells.NumberText;
import chokepoint.reading.columns.PlannedColumn;
import chokepoint.reading.header.Header;
import chokepoint.reading.header.HeaderFinder;
import chokepoint.reading.rows.TotalLabels.Label;
import chokepoint.reading.text.ListWeight;
import chokepoint.trade.values.Field;
import chokepoint.workbook.CellKind;
import chokepoint.workbook.Row;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells lines from all else that stands in the rows of a table: totals, titles, headers on every page, the next table. */
public final class RowClassifier {

    /** What a row is. */
    public enum Kind {
        LINE(Optional.empty()),
        TOTAL(Optional.of(Reason.TOTAL)),
        /** A tax or another percentage of a sum. */
        SHARE(Optional.of(Reason.TAX)),
        /** Part of the row above, which counts it already. */
        PART(Optional.of(Reason.PART)),
        /** An average, a median, a count: a figure about the lines above. */
        STATISTIC(Optional.of(Reason.STATISTIC)),
        REPEATED_HEADER(Optional.of(Reason.REPEATED_HEADER)),
        /** One text alone: the title of a section, or a footnote. */
        TITLE(Optional.of(Reason.NOTE)),
        /** Cells only in columns that mean nothing. */
        ELSEWHERE(Optional.of(Reason.NO_MAPPED_CELL)),
        NEXT_TABLE(Optional.of(Reason.OTHER_TABLE));

        private final Optional<Reason> reason;

        Kind(Optional<Reason> reason) {
            this.reason = reason;
        }

        /** Why such a row is left out; empty of a line. */
        public Optional<Reason> reason() {
            return reason;
        }
    }

    private static final int LONGEST_LABEL = 80;
    private static final int FEW_COLUMNS = 3;
    private static final Set<Field> IDENTIFYING = EnumSet.of(
            Field.LINE,
            Field.ORDER,
            Field.CONTRACT,
            Field.DESCRIPTION,
            Field.PART,
            Field.HS,
            Field.SERIAL,
            Field.VENDOR,
            Field.VENDOR_ID,
            Field.MANUFACTURER,
            Field.INVOICE,
            Field.DATE,
            Field.ORDERED,
            Field.AWARDED,
            Field.SHIPPED,
            Field.DELIVERED,
            Field.PAID,
            Field.DECLARATION,
            Field.BUYER,
            Field.COUNTRY_OF_ORIGIN,
            Field.VENDOR_COUNTRY,
            Field.SEGMENT,
            Field.STATUS,
            Field.CERTIFICATE);

    private final SheetPlan plan;
    private final int[] mapped;
    private final int[] identifying;
    private final TotalLabels labels = new TotalLabels();
    private int lastRow;
    /** Whether nothing but a title stands between the last row and a gap. */
    private boolean titleBelowGap;

    public RowClassifier(SheetPlan plan) {
        this.plan = plan;
        this.mapped = plan.columns().stream().mapToInt(PlannedColumn::index).toArray();
        this.identifying = identifying(plan).stream()
                .mapToInt(PlannedColumn::index)
                .distinct()
                .toArray();
        this.lastRow = plan.header().dataFrom() - 1;
    }

    /** The columns that tell what was bought from whom. */
    public static List<PlannedColumn> identifying(SheetPlan plan) {
        return plan.columns().stream()
                .filter(column -> IDENTIFYING.contains(column.field()))
                .toList();
    }

    public Kind kind(Row row) {
        boolean titled = titleBelowGap;
        boolean gap = row.number() > lastRow + 1 || titled;
        lastRow = row.number();
        titleBelowGap = false;
        int first = firstText(row);
        if (first >= 0 && isTotal(row, first)) {
            return Kind.TOTAL;
        }
        if (first >= 0 && isStatistic(row, first)) {
            return Kind.STATISTIC;
        }
        if (titled && isSmaller(row) && isOtherHeader(row)) {
            return Kind.NEXT_TABLE;
        }
        if (first >= 0 && isHeaderAgain(row, first)) {
            return Kind.REPEATED_HEADER;
        }
        if (gap && isOtherHeader(row)) {
            return Kind.NEXT_TABLE;
        }
        int filled = filled(row);
        if (filled == 1
                && first >= 0
                && plan.columns().size() >= FEW_COLUMNS
                && onlyCell(row)
                && !isMoney(row, first)) {
            titleBelowGap = gap;
            return Kind.TITLE;
        }
        return filled == 0 ? Kind.ELSEWHERE : Kind.LINE;
    }

    /** In a csv an amount is a text as well. */
    private boolean isMoney(Row row, int column) {
        return plan.columns().stream()
                        .anyMatch(one -> one.index() == column && one.field().kind() == Field.Kind.MONEY)
                && NumberText.parse(row.text(column)).isPresent();
    }

    private static int firstText(Row row) {
        for (int column = 0; column < row.width(); column++) {
            if (row.kind(column) == CellKind.TEXT) {
                return column;
            }
        }
        return -1;
    }

    private int filled(Row row) {
        int filled = 0;
        for (int column : mapped) {
            filled += row.kind(column) == CellKind.EMPTY ? 0 : 1;
        }
        return filled;
    }

    private static boolean onlyCell(Row row) {
        int filled = 0;
        for (int column = 0; column < row.width(); column++) {
            filled += row.kind(column) == CellKind.EMPTY ? 0 : 1;
        }
        return filled == 1;
    }

    // Totals

    /** A word for a total stands in a label, and nothing says what was bought from whom. */
    private boolean isTotal(Row row, int first) {
        for (int column = first; column < row.width(); column++) {
            if (row.kind(column) == CellKind.TEXT) {
                Label label = labels.of(row, column);
                if (label != Label.NONE && identifyingBeside(row, column) == 0) {
                    return label == Label.WHOLE || identifyingOthers(column) > 0;
                }
                if (label != Label.NONE || column > first + 2) {
                    return false;
                }
            }
        }
        return false;
    }

    /** The word alone, where a line would say more of itself. */
    private boolean isStatistic(Row row, int label) {
        return labels.isStatistic(row.text(label))
                && identifyingBeside(row, label) == 0
                && identifyingOthers(label) > 0;
    }

    private int identifyingBeside(Row row, int label) {
        int count = 0;
        for (int column : identifying) {
            boolean counts = column != label && row.kind(column) != CellKind.EMPTY && !isTotalCount(row, column);
            count += counts ? 1 : 0;
        }
        return count;
    }

    /** Under a column of texts a total has a number at most: how many there are. */
    private static boolean isTotalCount(Row row, int column) {
        return row.kind(column) == CellKind.TEXT && row.text(column).isBlank();
    }

    private int identifyingOthers(int label) {
        int count = 0;
        for (int column : identifying) {
            count += column == label ? 0 : 1;
        }
        return count;
    }

    // Headers among the rows

    private boolean isHeaderAgain(Row row, int first) {
        if (!same(row, first)) {
            return false;
        }
        int same = 0;
        int filled = 0;
        for (int column = 0; column < row.width(); column++) {
            if (row.kind(column) != CellKind.EMPTY) {
                filled++;
                same += same(row, column) ? 1 : 0;
            }
        }
        return same >= 2 && same * 3 >= filled * 2;
    }

    private boolean same(Row row, int column) {
        String header = plan.header().header(column).text();
        if (header.isEmpty() || row.kind(column) != CellKind.TEXT) {
            return false;
        }
        String text = row.text(column).strip();
        return text.equals(header)
                || (text.length() > 2 && text.length() < header.length() && header.endsWith(" " + text));
    }

    /** Whether a row has no more than half the cells of the header, as that of a summary below. */
    private boolean isSmaller(Row row) {
        long cells = IntStream.range(0, row.width())
                .filter(column -> row.kind(column) != CellKind.EMPTY)
                .count();
        long headers = plan.header().headers().stream()
                .filter(header -> !header.text().isEmpty())
                .count();
        return cells * 2 <= headers;
    }

    private boolean isOtherHeader(Row row) {
        List<Header> headers = new ArrayList<>();
        for (int column = 0; column < row.width(); column++) {
            String text = row.text(column);
            boolean data = row.kind(column) != CellKind.EMPTY
                    && (row.kind(column) != CellKind.TEXT || text.chars().anyMatch(Character::isDigit));
            if (data || text.length() > LONGEST_LABEL) {
                return false;
            }
            headers.add(Header.of(text));
        }
        return headers.size() >= FEW_COLUMNS && HeaderFinder.likeness(headers) >= ListWeight.NEXT_TABLE.value();
    }
}
