package chokepoint.check;

import chokepoint.check.enrich.MasterTable;
import chokepoint.check.enrich.MasterTable.Kind;
import chokepoint.finding.MappedColumn;
import chokepoint.policy.mapping.Mapping;
import chokepoint.policy.mapping.Mapping.SheetMapping;
import chokepoint.reading.OpenedList;
import chokepoint.reading.Reading;
import chokepoint.reading.ReadingOptions;
import chokepoint.reading.UnreadableList;
import chokepoint.reading.columns.SheetProfile;
import chokepoint.reading.columns.UnclearColumn;
import chokepoint.trade.values.Field;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads files of master data, and the sheets of vendors that stand beside a list in its workbook. */
public final class MasterReader {

    private static final List<Field> OF_VENDORS = List.of(Field.VENDOR, Field.VENDOR_ID);

    private MasterReader() {}

    /**
     * The tables of a file, one for each sheet that tells of vendors or parts.
     *
     * @param key header of the column by which rows are found; empty for the usual ones
     * @throws UnreadableList if it cannot be read to its end
     */
    public static List<MasterTable> read(Path file, String key, ReadingOptions options) throws IOException {
        String name = String.valueOf(file.getFileName());
        ReadingOptions plain = options.with(Mapping.NONE).withKeepColumns(key.isEmpty() ? Set.of() : Set.of(key));
        Mapping meant;
        try (OpenedList first = Reading.open(file, name, plain)) {
            meant = meant(first);
        }
        try (OpenedList list = Reading.open(file, name, plain.with(meant))) {
            return tables(list, name, key);
        }
    }

    private static List<MasterTable> tables(OpenedList list, String name, String key) throws UnreadableList {
        Map<String, MasterTable> tables = new HashMap<>();
        List<MasterTable> inOrder = new ArrayList<>();
        for (SheetProfile sheet : list.profile().sheets()) {
            kind(sheet).ifPresent(kind -> {
                MasterTable table = new MasterTable(named(name, sheet.name()), kind, key);
                tables.put(sheet.name(), table);
                inOrder.add(table);
            });
        }
        list.read(chunk -> chunk.forEach(row -> {
            MasterTable table = tables.get(row.id().sheet());
            if (table != null) {
                table.add(row);
            }
        }));
        return inOrder.stream().filter(table -> !table.empty()).toList();
    }

    private static String named(String file, String sheet) {
        return file.isEmpty() || sheet.isEmpty() ? file + sheet : file + ", " + sheet;
    }

    /** What a sheet tells of; nothing if it names neither vendors nor parts. */
    private static Optional<Kind> kind(SheetProfile sheet) {
        List<Field> fields = sheet.isList()
                ? sheet.columns().stream().map(MappedColumn::field).toList()
                : List.of();
        if (fields.contains(Field.PART)) {
            return Optional.of(Kind.PARTS);
        }
        return fields.stream().anyMatch(OF_VENDORS::contains) ? Optional.of(Kind.VENDORS) : Optional.empty();
    }

    /**
     * In master data a bare "Name" or "Country" is that of what the row is about. Columns that are sure stay as they are; doubted ones
     * are left out.
     */
    private static Mapping meant(OpenedList list) {
        List<SheetMapping> sheets = new ArrayList<>();
        for (SheetProfile sheet : list.profile().sheets()) {
            Map<Field, String> columns = sure(sheet);
            boolean parts = columns.containsKey(Field.PART);
            for (UnclearColumn column : sheet.questions()) {
                (parts
                                ? List.of(Field.DESCRIPTION, Field.COUNTRY_OF_ORIGIN)
                                : List.of(Field.VENDOR, Field.VENDOR_COUNTRY))
                        .stream()
                                .filter(field -> column.fields().contains(field) && !columns.containsKey(field))
                                .findFirst()
                                .ifPresent(field -> columns.put(field, column.column()));
            }
            if (sheet.isList() && !columns.isEmpty()) {
                sheets.add(new SheetMapping(sheet.name(), SheetMapping.FIND_HEADER, columns, Set.of()));
            }
        }
        return new Mapping(sheets);
    }

    /** Of two fields that a column may mean the one that it means more surely. */
    private static Map<Field, String> sure(SheetProfile sheet) {
        Map<Field, String> columns = new EnumMap<>(Field.class);
        sheet.columns().stream()
                .filter(column -> !column.doubted())
                .sorted(Comparator.comparing(MappedColumn::confidence).reversed())
                .filter(column -> !columns.containsValue(column.column()))
                .forEach(column -> columns.put(column.field(), column.column()));
        return columns;
    }

    /** The sheets of a list that say who its vendors are. */
    static List<MasterTable> beside(OpenedList list) throws UnreadableList {
        Map<String, MasterTable> tables = new HashMap<>();
        list.readVendorSheets(chunk -> chunk.forEach(row -> tables.computeIfAbsent(
                        row.id().sheet(), sheet -> new MasterTable(named("", sheet), Kind.VENDORS, ""))
                .add(row)));
        return tables.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }
}
