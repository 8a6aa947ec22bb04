package chokepoint.reading.header;

import chokepoint.trade.values.Field;
import chokepoint.workbook.CellRange;
import chokepoint.workbook.SheetShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the headers of columns of one row, or of several that stand above each other.
 *
 * @param rows the first of a sheet
 * @param shape which of its cells are merged
 */
record HeaderRows(List<SampleRow> rows, SheetShape shape) {

    private static final Pattern LABEL = Pattern.compile("[:\uff1a]\\s*$");

    /** Rows follow each other, hold no data, and complete each other: what one leaves blank the other fills. */
    boolean belongTogether(int top, int height) {
        SampleRow upper = rows.get(top + height - 2);
        SampleRow lower = rows.get(top + height - 1);
        if (lower.number() != upper.number() + 1
                || HeaderFinder.dataCells(lower) > 0
                || HeaderFinder.dataCells(upper) > 0
                || isLabelled(upper)
                || upper.isTitleOver(lower)) {
            return false;
        }
        int width = Math.max(upper.width(), lower.width());
        int gaps = 0;
        int both = 0;
        for (int column = 0; column < width; column++) {
            boolean above = !upper.text(column).isEmpty();
            boolean below = !lower.text(column).isEmpty();
            gaps += above == below ? 0 : 1;
            both += above && below ? 1 : 0;
        }
        return gaps > 0 && both > 0 || gaps > 1;
    }

    List<Header> headers(int top, int height) {
        int width = 0;
        for (int row = top; row < top + height; row++) {
            width = Math.max(width, rows.get(row).width());
        }
        List<Header> headers = new ArrayList<>();
        List<String[]> spread = new ArrayList<>();
        for (int row = top; row < top + height - 1; row++) {
            spread.add(spread(rows.get(row), rows.get(top + height - 1), width));
        }
        for (int column = 0; column < width; column++) {
            StringBuilder joined = new StringBuilder();
            String last = "";
            for (int row = top; row < top + height; row++) {
                String text = row < top + height - 1
                        ? spread.get(row - top)[column]
                        : rows.get(row).text(column);
                if (!text.isEmpty() && !text.equals(last)) {
                    joined.append(joined.isEmpty() ? "" : " ").append(text);
                    last = text;
                }
            }
            headers.add(Header.of(joined.toString()));
        }
        if (height > 1) {
            SampleRow lowest = rows.get(top + height - 1);
            Map<String, Long> times = IntStream.range(0, lowest.width())
                    .mapToObj(lowest::text)
                    .collect(Collectors.groupingBy(text -> text, Collectors.counting()));
            for (int column = 0; column < width; column++) {
                String text = lowest.text(column);
                Header joined = headers.get(column);
                boolean alone = times.getOrDefault(text, 0L) == 1;
                headers.set(
                        column,
                        GroupedHeaders.of(spread.get(height - 2)[column], text, joined)
                                .orElseGet(() -> withoutNeedlessGroup(joined, text, alone)));
            }
        }
        return headers;
    }

    /** "Currency:" with what it is in the next cell: a row above the table, no part of its header. */
    private static boolean isLabelled(SampleRow row) {
        return IntStream.range(0, row.width() - 1)
                .anyMatch(column -> LABEL.matcher(row.text(column)).find()
                        && !row.text(column + 1).isEmpty());
    }

    /** A header that says enough by itself is not blurred by the heading of its group: "Amount" above "Net amount, USD", unless by "Plan". */
    private static Header withoutNeedlessGroup(Header joined, String text, boolean alone) {
        Header own = Header.of(text);
        boolean same = own.currency().equals(joined.currency()) && own.factor() == joined.factor();
        boolean ambiguous = !AmbiguousHeaders.of(own).isEmpty();
        boolean expected = joined.words().stream().anyMatch(word -> Lexicon.is("expected", word));
        boolean needless = same && alone && !ambiguous && !expected && !tellsRole(joined, own);
        return needless && HeaderFinder.likeness(own) > HeaderFinder.likeness(joined) ? own : joined;
    }

    /** Whose it is, where and when stands in the heading: the "Name" of a supplier is no name of goods. */
    private static boolean tellsRole(Header joined, Header own) {
        Optional<Field> meant = NameMatch.field(joined);
        boolean role = meant.filter(field -> field.kind() == Field.Kind.PARTY
                        || field.kind() == Field.Kind.COUNTRY
                        || field.kind() == Field.Kind.DAY)
                .isPresent();
        return role && !NameMatch.field(own).equals(meant);
    }

    /** The text of each cell, or of the merged cell it is part of; without merges, of the group heading to its left. */
    private String[] spread(SampleRow row, SampleRow last, int width) {
        NavigableMap<Integer, CellRange> merges = new TreeMap<>();
        shape.merges().stream()
                .filter(merge -> merge.firstRow() == row.number())
                .forEach(merge -> merges.putIfAbsent(merge.firstColumn(), merge));
        String[] texts = new String[width];
        String heading = "";
        for (int column = 0; column < width; column++) {
            String own = row.text(column);
            if (!own.isEmpty()) {
                texts[column] = own;
                heading = last.text(column).isEmpty() ? "" : own;
            } else if (shape.mergesKnown()) {
                texts[column] = merged(row, column, merges.floorEntry(column));
            } else {
                texts[column] = last.text(column).isEmpty() ? "" : heading;
            }
        }
        return texts;
    }

    private static String merged(SampleRow row, int column, Map.@Nullable Entry<Integer, CellRange> before) {
        return before != null && column <= before.getValue().lastColumn() ? row.text(before.getKey()) : "";
    }
}
