package chokepoint.report.json;

import chokepoint.finding.Audit;
import chokepoint.finding.Finding;
import chokepoint.finding.ListCell;
import chokepoint.finding.MappedColumn;
import chokepoint.finding.Problem;
import chokepoint.finding.SheetRead;
import chokepoint.names.Printable;
import chokepoint.trade.values.Field;
import chokepoint.workbook.ColumnName;
import chokepoint.workbook.Row;
import chokepoint.workbook.RowSink;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * The texts of the rows that problems rest on: of each row the cells that say what was bought from whom, and those that findings mark. Of a
 * list whose natural persons are hidden there are none.
 */
public final class RowTexts {

    /** Hands on the rows of a sheet until the sink has enough. */
    @FunctionalInterface
    public interface Rows {
        void of(String sheet, RowSink sink) throws IOException;
    }

    private static final List<Field> ALWAYS = List.of(
            Field.ORDER,
            Field.DATE,
            Field.VENDOR,
            Field.MANUFACTURER,
            Field.DESCRIPTION,
            Field.COUNTRY_OF_ORIGIN,
            Field.VALUE,
            Field.CURRENCY);

    private static final int ROWS = 6_000;
    private static final int COLUMNS = 14;
    private static final int LONG = 120;

    /** Reading a list once more takes time; what lies further down stands in the workbook. */
    private static final int LAST_ROW = 200_000;

    private final List<ShownSheet> sheets;

    private RowTexts(List<ShownSheet> sheets) {
        this.sheets = sheets;
    }

    /** The rows of a sheet that are shown, and their texts by number. */
    private record ShownSheet(
            int number, SheetRead read, List<String> columns, NavigableMap<Integer, List<String>> rows) {

        String header(String column) {
            return read.columns().stream()
                    .filter(mapped -> mapped.column().equals(column))
                    .map(MappedColumn::header)
                    .findFirst()
                    .orElse("");
        }

        boolean take(Row row) {
            if (rows.containsKey(row.number())) {
                rows.put(
                        row.number(),
                        columns.stream()
                                .map(column -> Printable.clipped(row.text(ColumnName.index(column)), LONG))
                                .toList());
            }
            return row.number() < rows.lastKey();
        }
    }

    /** None: the page names the rows by their numbers. */
    public static RowTexts none() {
        return new RowTexts(List.of());
    }

    /** Reads the rows that the problems of an audit show. */
    public static RowTexts of(Audit audit, Rows rows) throws IOException {
        if (audit.masked()) {
            return none();
        }
        Map<String, NavigableMap<Integer, List<String>>> wanted = new TreeMap<>();
        Map<String, Set<String>> marked = new HashMap<>();
        want(audit, wanted, marked);
        List<ShownSheet> sheets = new ArrayList<>();
        for (SheetRead sheet : audit.list().sheets()) {
            NavigableMap<Integer, List<String>> numbers = wanted.getOrDefault(sheet.name(), new TreeMap<>());
            if (!numbers.isEmpty()) {
                ShownSheet shown = new ShownSheet(
                        sheets.size(), sheet, columns(sheet, marked.getOrDefault(sheet.name(), Set.of())), numbers);
                rows.of(sheet.name(), shown::take);
                numbers.values().removeIf(List::isEmpty);
                sheets.add(shown);
            }
        }
        return new RowTexts(sheets);
    }

    private static void want(
            Audit audit, Map<String, NavigableMap<Integer, List<String>>> wanted, Map<String, Set<String>> marked) {
        Map<String, Finding> findings = ProblemData.byId(audit);
        int count = 0;
        for (Problem problem :
                audit.problems().stream().limit(ProblemData.PROBLEMS).toList()) {
            for (Finding finding : ProblemData.told(problem, findings)) {
                for (ListCell cell : ProblemData.told(finding)) {
                    NavigableMap<Integer, List<String>> sheet =
                            wanted.computeIfAbsent(cell.sheet(), absent -> new TreeMap<>());
                    if (cell.row() <= LAST_ROW && (sheet.containsKey(cell.row()) || count < ROWS)) {
                        count += sheet.putIfAbsent(cell.row(), List.of()) == null ? 1 : 0;
                        marked.computeIfAbsent(cell.sheet(), absent -> new LinkedHashSet<>())
                                .add(cell.column());
                    }
                }
            }
        }
    }

    private static List<String> columns(SheetRead sheet, Set<String> marked) {
        Set<String> columns = new LinkedHashSet<>();
        ALWAYS.forEach(field -> sheet.column(field).map(MappedColumn::column).ifPresent(columns::add));
        columns.addAll(marked);
        columns.remove("");
        return columns.stream()
                .limit(COLUMNS)
                .sorted(Comparator.comparingInt(ColumnName::index))
                .toList();
    }

    /** By which a row is known among those of all sheets. */
    static String key(String sheet, int row) {
        return row + " " + sheet;
    }

    /** Writes sheets and rows; tells where each row stands among them. */
    Map<String, Integer> write(JsonGenerator json) throws IOException {
        Json.objects(json, "sheets", sheets, sheet -> {
            json.writeStringField("name", sheet.read.name());
            Json.texts(json, "columns", sheet.columns);
            Json.texts(
                    json, "headers", sheet.columns.stream().map(sheet::header).toList());
        });
        Map<String, Integer> places = new HashMap<>();
        json.writeArrayFieldStart("rows");
        for (ShownSheet sheet : sheets) {
            for (Map.Entry<Integer, List<String>> row : sheet.rows.entrySet()) {
                places.put(key(sheet.read.name(), row.getKey()), places.size());
                json.writeStartArray();
                json.writeNumber(sheet.number);
                json.writeNumber(row.getKey());
                for (String text : row.getValue()) {
                    json.writeString(text);
                }
                json.writeEndArray();
            }
        }
        json.writeEndArray();
        return places;
    }
}
