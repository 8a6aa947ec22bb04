package chokepoint.reading.columns;

import chokepoint.finding.MappedColumn;
import chokepoint.reading.header.BillWords;
import chokepoint.reading.header.ColumnWeight;
import chokepoint.reading.header.SampleRow;
import chokepoint.reading.text.ListWeight;
import chokepoint.trade.values.Field;
import chokepoint.workbook.ColumnName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What to take for a date, a vendor or a segment where no column is called so. */
public final class FieldInference {

    /** The dates that may stand for that of a line, the likeliest first. */
    public static final List<Field> DATES =
            List.of(Field.ORDERED, Field.AWARDED, Field.INVOICE_DATE, Field.DELIVERED, Field.SHIPPED, Field.PAID);

    private static final int LEAST_ROWS = 4;

    private FieldInference() {}

    public static List<InferredField> of(List<MappedColumn> read, List<SampleRow> data, List<String> notices) {
        List<InferredField> derived = new ArrayList<>();
        if (!has(read, Field.DATE)) {
            date(read, derived, notices);
        }
        if (!has(read, Field.VENDOR)) {
            vendor(read, derived, notices);
        }
        if (!has(read, Field.SEGMENT)) {
            segment(read, data, derived, notices);
        }
        houseBill(read, derived);
        return derived;
    }

    /** A house bill is of one sender; of a bill that does not say which kind it is, nothing of that sort is known. */
    private static void houseBill(List<MappedColumn> read, List<InferredField> derived) {
        read.stream()
                .filter(column -> column.field() == Field.BILL_OF_LADING && BillWords.isHouse(column.header()))
                .findFirst()
                .ifPresent(column -> derived.add(new InferredField(
                        as(Field.HOUSE_BILL, column, column.confidence()), List.of(Field.BILL_OF_LADING), true)));
    }

    private static boolean has(List<MappedColumn> read, Field field) {
        return read.stream().anyMatch(column -> column.field() == field);
    }

    private static void date(List<MappedColumn> read, List<InferredField> derived, List<String> notices) {
        for (Field field : DATES) {
            for (MappedColumn column : read) {
                if (column.field() == field) {
                    notices.add(String.format(
                            Locale.ROOT,
                            "no column is the date of a line as such; column %s '%s' (%s) is taken",
                            column.column(),
                            column.header(),
                            field));
                    double confidence = Math.min(ListWeight.DATE_BY_ANOTHER.value(), column.confidence());
                    derived.add(
                            new InferredField(as(Field.DATE, column, confidence, anotherYear(column)), DATES, true));
                    return;
                }
            }
        }
    }

    /** Who sends the goods has sold them, as far as the papers of customs tell; a number tells vendors apart, if nothing names them. */
    private static void vendor(List<MappedColumn> read, List<InferredField> derived, List<String> notices) {
        boolean sender = party(
                Field.VENDOR,
                Field.CONSIGNOR,
                "no column names the vendor; column %s '%s', who sends the goods, is taken",
                read,
                derived,
                notices);
        if (!sender) {
            party(
                    Field.VENDOR,
                    Field.VENDOR_ID,
                    "no column names the vendor; column %s '%s' tells vendors apart by number and is taken",
                    read,
                    derived,
                    notices);
        }
    }

    private static boolean party(
            Field wanted,
            Field there,
            String notice,
            List<MappedColumn> read,
            List<InferredField> derived,
            List<String> notices) {
        Optional<MappedColumn> found =
                read.stream().filter(column -> column.field() == there).findFirst();
        found.ifPresent(column -> {
            notices.add(String.format(Locale.ROOT, notice, column.column(), column.header()));
            double confidence = Math.min(ListWeight.PARTY_BY_ANOTHER.value(), column.confidence());
            derived.add(new InferredField(as(wanted, column, confidence), List.of(there), true));
        });
        return found.isPresent();
    }

    /** Descriptions of which each stands on ten lines and more are kinds of goods; others would be segments of a line or two. */
    private static void segment(
            List<MappedColumn> read, List<SampleRow> data, List<InferredField> derived, List<String> notices) {
        for (MappedColumn column : read) {
            if (column.field() == Field.DESCRIPTION) {
                boolean filled = repeats(data, ColumnName.index(column.column()));
                notices.add(String.format(
                        Locale.ROOT,
                        "no column is a category; column %s '%s' is the nearest to one"
                                + (filled
                                        ? " and is taken"
                                        : "" + ", but its texts hardly repeat, so lines get no segment from it"),
                        column.column(),
                        column.header()));
                derived.add(new InferredField(
                        as(Field.SEGMENT, column, ListWeight.SEGMENT_BY_DESCRIPTION.value()),
                        List.of(Field.DESCRIPTION),
                        filled));
                return;
            }
        }
    }

    private static boolean repeats(List<SampleRow> data, int column) {
        Set<String> different = new HashSet<>();
        int filled = 0;
        for (SampleRow row : data) {
            String text = row.text(column);
            if (!text.isEmpty()) {
                filled++;
                different.add(text);
            }
        }
        return filled >= LEAST_ROWS && different.size() <= filled * ListWeight.REPEATING.value();
    }

    /** A planned day is as good for the period of a purchase as any other; one of another year is not. */
    private static boolean anotherYear(MappedColumn column) {
        return column.doubted() && column.confidence() != ColumnWeight.SCHEDULED.value();
    }

    private static MappedColumn as(Field field, MappedColumn column, double confidence) {
        return as(field, column, confidence, column.doubted());
    }

    private static MappedColumn as(Field field, MappedColumn column, double confidence, boolean doubted) {
        return new MappedColumn(
                field,
                column.column(),
                column.header(),
                confidence,
                "taken from '" + column.field() + "'",
                doubted,
                List.of());
    }
}
