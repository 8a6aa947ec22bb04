package chokepoint.check.compare;

import chokepoint.finding.ListRead;
import chokepoint.finding.MappedColumn;
import chokepoint.finding.SheetRead;
import chokepoint.reading.ListProfile;
import chokepoint.reading.OpenedList;
import chokepoint.reading.Reading;
import chokepoint.reading.ReadingOptions;
import chokepoint.reading.UnreadableList;
import chokepoint.trade.Line;
import chokepoint.trade.values.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The lines of one list, and its columns. Only what stands in a column of its own is told, not what was concluded from it: of one cell
 * that changes, one change is to come.
 *
 * @param columns letters by sheet and by what the column means or how it is headed
 */
record ComparedLines(ListRead list, List<ComparedLine> rows, Map<String, SortedMap<String, String>> columns) {

    /** @throws UnreadableList if the list cannot be read to its end */
    static ComparedLines of(Path file, ReadingOptions options) throws UnreadableList {
        String name = String.valueOf(file.getFileName());
        Map<String, SortedMap<String, String>> further;
        try (OpenedList list = Reading.open(file, name, options)) {
            further = unmapped(list.profile());
        }
        Set<String> headers = new TreeSet<>();
        further.values().forEach(columns -> headers.addAll(columns.keySet()));
        try (OpenedList list = Reading.open(file, name, options.withKeepColumns(headers))) {
            List<Line> lines = new ArrayList<>();
            ListRead read = list.read(lines::addAll);
            return of(read, lines, further);
        }
    }

    private static ComparedLines of(ListRead read, List<Line> lines, Map<String, SortedMap<String, String>> further) {
        Map<String, SortedMap<String, String>> columns = new HashMap<>();
        for (SheetRead sheet : read.sheets()) {
            SortedMap<String, String> all = new TreeMap<>(further.getOrDefault(sheet.name(), new TreeMap<>()));
            all.putAll(mapped(sheet));
            columns.put(sheet.name(), all);
        }
        List<ComparedLine> rows = new ArrayList<>();
        for (Line line : lines) {
            rows.add(new ComparedLine(
                    rows.size(),
                    line.id(),
                    told(line, columns.getOrDefault(line.id().sheet(), new TreeMap<>()))));
        }
        return new ComparedLines(read, rows, columns);
    }

    /** One column may be taken for several fields; the first tells what it says. */
    private static SortedMap<String, String> mapped(SheetRead sheet) {
        Map<String, Field> byLetter = sheet.columns().stream()
                .collect(Collectors.toMap(
                        MappedColumn::column, MappedColumn::field, ComparedLines::first, TreeMap::new));
        SortedMap<String, String> mapped = new TreeMap<>();
        byLetter.forEach((letter, field) -> mapped.put(field.label(), letter));
        return mapped;
    }

    private static Field first(Field one, Field other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Map<String, SortedMap<String, String>> unmapped(ListProfile profile) {
        Map<String, SortedMap<String, String>> unmapped = new HashMap<>();
        profile.sheets().forEach(sheet -> {
            SortedMap<String, String> columns = new TreeMap<>();
            for (String told : sheet.unmapped()) {
                int space = told.indexOf(' ');
                if (space > 0 && space < told.length() - 1) {
                    columns.putIfAbsent(told.substring(space + 1), told.substring(0, space));
                }
            }
            unmapped.put(sheet.name(), columns);
        });
        return unmapped;
    }

    private static SortedMap<String, String> told(Line line, SortedMap<String, String> columns) {
        SortedMap<String, String> told = new TreeMap<>();
        for (String column : columns.keySet()) {
            String text = Field.labelled(column)
                    .filter(field -> line.values().has(field))
                    .map(field -> NormalizedValue.of(line.values(), field))
                    .orElseGet(() -> line.column(column).strip());
            if (!text.isEmpty()) {
                told.put(column, text);
            }
        }
        return told;
    }

    /** Everything that a line of this list can say. */
    Set<String> headings() {
        Set<String> headings = new TreeSet<>();
        columns.values().forEach(ofSheet -> headings.addAll(ofSheet.keySet()));
        return headings;
    }

    /** The letters of a column on a line's sheet; empty if it has none. */
    String letters(ComparedLine row, String column) {
        return columns.getOrDefault(row.id().sheet(), new TreeMap<>()).getOrDefault(column, "");
    }
}
