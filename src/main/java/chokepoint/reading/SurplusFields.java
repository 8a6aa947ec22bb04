package chokepoint.reading;

import chokepoint.reading.columns.FirstFew;
import chokepoint.reading.rows.SheetPlan;
import chokepoint.reading.text.CsvShape;
import chokepoint.reading.text.FieldJoins;
import chokepoint.reading.text.FieldShape;
import chokepoint.trade.values.Field;
import chokepoint.workbook.CellKind;
import chokepoint.workbook.ColumnName;
import chokepoint.workbook.Row;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Mends rows of a csv that have more fields than the header, as by a comma of thousands without quotes: what only one way of
 * joining neighbouring fields tells is taken, and what is not told stays unknown.
 */
final class SurplusFields {

    private static final Set<Field.Kind> MEASURES = EnumSet.of(Field.Kind.MONEY, Field.Kind.NUMBER, Field.Kind.SHARE);

    private final SheetPlan plan;
    private final Row mended = new Row(false);
    private final FirstFew rows = FirstFew.rows();
    private int unknown;
    private String taken = "";
    private boolean leftOpen;

    SurplusFields(SheetPlan plan) {
        this.plan = plan;
    }

    /** The row itself, or what is to be read instead of it. */
    Row mended(Row row) {
        taken = "";
        leftOpen = false;
        if (plan.csv().isEmpty() || row.fields() <= plan.csv().get().fields()) {
            return row;
        }
        CsvShape shape = plan.csv().get();
        List<String> fields = fields(row);
        boolean alone = FieldJoins.standAlone(shape, fields, row.delimiter());
        boolean beyond = row.width() > shape.fields();
        if (alone && !beyond) {
            return row;
        }
        List<List<String>> ways = FieldJoins.of(shape, fields, row.delimiter());
        if (ways.isEmpty() && !beyond) {
            return row;
        }
        if (ways.isEmpty() && alone) {
            taken = "what stands beyond the header is not read";
            return row;
        }
        return ways.isEmpty() ? withoutMeasures(row, shape) : agreed(row, shape, ways);
    }

    private static List<String> fields(Row row) {
        List<String> fields = new ArrayList<>(row.fields());
        for (int column = 0; column < row.fields(); column++) {
            fields.add(row.text(column));
        }
        return fields;
    }

    private Row agreed(Row row, CsvShape shape, List<List<String>> ways) {
        List<String> joined = new ArrayList<>();
        List<String> open = new ArrayList<>();
        mended.start(row.number(), row.hidden());
        for (int column = 0; column < shape.fields(); column++) {
            int at = column;
            String text = ways.get(0).get(column);
            boolean agreed = ways.stream().allMatch(way -> way.get(at).equals(text));
            if (agreed && !text.isEmpty()) {
                mended.put(column, CellKind.TEXT, text);
            }
            if (!agreed) {
                open.add(ColumnName.of(column));
            } else if (text.indexOf(row.delimiter()) >= 0
                    && !text.equals(row.text(column).strip())) {
                joined.add(ColumnName.of(column) + " '" + text + "'");
            }
        }
        leftOpen = !open.isEmpty();
        unknown += leftOpen ? 1 : 0;
        taken = (joined.isEmpty() ? "" : "joined as " + String.join(", ", joined))
                + (joined.isEmpty() || open.isEmpty() ? "" : "; ")
                + (open.isEmpty()
                        ? ""
                        : String.join(", ", open) + " taken as unknown, as several ways to join them fit");
        return mended;
    }

    private Row withoutMeasures(Row row, CsvShape shape) {
        mended.start(row.number(), row.hidden());
        for (int column = 0; column < shape.fields(); column++) {
            boolean measure = shape.shapes().get(column) == FieldShape.NUMBER
                    || shape.meanings()
                            .get(column)
                            .filter(field -> MEASURES.contains(field.kind()))
                            .isPresent();
            if (!measure && row.kind(column) != CellKind.EMPTY) {
                mended.put(column, CellKind.TEXT, row.text(column));
            }
        }
        leftOpen = true;
        unknown++;
        taken = "amounts and numbers taken as unknown, as no way to join the fields fits the columns";
        return mended;
    }

    /** Whether something of the row that was mended last is taken as unknown. */
    boolean leftOpen() {
        return leftOpen;
    }

    /** Tells of the row that was mended last. */
    void tell(Row row, ReadingProblems problems) {
        if (taken.isEmpty()) {
            return;
        }
        rows.add(row.number());
        int column =
                Math.max(0, plan.csv().map(shape -> shape.column(Field.VALUE)).orElse(0));
        problems.add(
                row.number(),
                ColumnName.of(column),
                "row",
                String.join(String.valueOf(row.delimiter()), fields(row)),
                "has " + row.fields() + " fields where the header has "
                        + plan.csv().orElseThrow().fields(),
                taken);
    }

    List<String> notices() {
        if (rows.isEmpty()) {
            return List.of();
        }
        return List.of(rows.count() + (rows.count() == 1 ? " row has" : " rows have")
                + " more fields than the header, as if a delimiter stood in a field without quotes: " + rows + "; "
                + (rows.count() - unknown) + " could be mended, " + unknown
                + " could not: their fields that cannot be told apart are taken as unknown; put fields that hold the delimiter"
                + " in quotes");
    }
}
