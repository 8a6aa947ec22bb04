package chokepoint.run.output;

import chokepoint.finding.MappedColumn;
import chokepoint.finding.UnjudgeableList;
import chokepoint.finding.UnjudgeableList.SheetSeen;
import chokepoint.names.Printable;
import chokepoint.trade.values.Field;
import chokepoint.words.Texts;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A {@code mapping.yml} for a user to complete: what is known of the columns, and as comments what is not. */
final class MappingDraft {

    private static final int CLIPPED = 120;
    private static final int COLUMNS = 200;

    private final UnjudgeableList seen;
    private final Texts texts;
    private final StringBuilder text = new StringBuilder();

    private MappingDraft(UnjudgeableList seen, Texts texts) {
        this.seen = seen;
        this.texts = texts;
    }

    /** The text of the file, each line ended by a line feed. */
    static String of(String file, UnjudgeableList seen, Texts texts) {
        MappingDraft draft = new MappingDraft(seen, texts);
        draft.comment("", texts.text("unread.draft.what", file));
        draft.comment("", texts.text("unread.draft.how"));
        draft.comment(
                "",
                texts.text("unread.draft.fields") + " "
                        + Arrays.stream(Field.values()).map(Field::label).collect(Collectors.joining(", ")));
        draft.sheets();
        return draft.text.toString();
    }

    private void sheets() {
        List<SheetSeen> sheets = seen.sheets();
        if (sheets.size() == 1) {
            sheet(sheets.get(0), "", "");
            return;
        }
        line("sheets:");
        sheets.forEach(sheet -> sheet(sheet, "  - sheet: " + quoted(sheet.name()), "    "));
    }

    private void sheet(SheetSeen sheet, String first, String indent) {
        if (!first.isEmpty()) {
            line(first);
        }
        if (!sheet.notRead().isEmpty()) {
            comment(indent, texts.text("unread.draft.not", sheet.notRead()));
        }
        if (sheet.headerRow() > 0) {
            line(indent + "header row: " + sheet.headerRow());
        } else {
            comment(indent, texts.text("unread.draft.row"));
        }
        sheet.firstRows().stream()
                .filter(row -> sheet.headerRow() == 0)
                .forEach(row -> comment(indent + "  ", row.number() + ": " + String.join(" | ", row.cells())));
        line(indent + "columns:");
        sheet.columns().stream().limit(COLUMNS).forEach(column -> mapped(column, indent));
        wanted(sheet, indent + "  ");
        if (!sheet.unused().isEmpty()) {
            comment(indent + "  ", texts.text("unread.draft.unused"));
            sheet.unused().stream().limit(COLUMNS).forEach(column -> unused(column, indent + "  "));
        }
    }

    private void mapped(MappedColumn column, String indent) {
        line(indent + "  " + column.field().label() + ": " + quoted(column.column()) + "    # "
                + oneLine("'" + column.header() + "', " + Math.round(100 * column.confidence()) + " %, "
                        + column.reason()));
    }

    private void wanted(SheetSeen sheet, String indent) {
        List<Field> fields = seen.wanted().stream()
                .flatMap(wanted -> wanted.fields().stream())
                .filter(field -> sheet.columns().stream().noneMatch(column -> column.field() == field))
                .toList();
        if (!fields.isEmpty()) {
            comment(indent, texts.text("unread.draft.wanted"));
            fields.forEach(field -> line(indent + "# " + field.label() + ": \"\""));
        }
    }

    /** {@code D Remarks} becomes {@code # FIELD: "D"    # 'Remarks'}. */
    private void unused(String column, String indent) {
        int space = column.indexOf(' ');
        line(indent + "# FIELD: " + quoted(column.substring(0, space)) + "    # "
                + oneLine("'" + column.substring(space + 1) + "'"));
    }

    private void comment(String indent, String comment) {
        line(indent + "# " + oneLine(comment));
    }

    private void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }

    /** YAML ends a comment at more than one kind of line end. */
    private static String oneLine(String comment) {
        String flat = comment.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ");
        return Printable.text(comment.startsWith("'") ? Printable.clipped(flat, CLIPPED) : flat);
    }

    /** A text of JSON is one of YAML. */
    private static String quoted(String name) {
        return "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(name)) + "\"";
    }
}
