package chokepoint.reading;

import chokepoint.reading.cells.DecimalMark;
import chokepoint.reading.header.Header;
import chokepoint.reading.header.HeaderBlock;
import chokepoint.reading.header.SampleRow;
import chokepoint.reading.rows.SheetPlan;
import chokepoint.reading.text.FieldShape;
import chokepoint.trade.values.Field;
import chokepoint.workbook.ColumnName;
import chokepoint.workbook.ListFile;
import chokepoint.workbook.RowSource;
import chokepoint.workbook.Sheet;
import chokepoint.workbook.read.RowSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The header of another file of the folder, for a list without one that has the same columns in number and kind of values. */
record SiblingHeader(String file, List<Header> headers) {

    private static final int SIBLINGS = 20;
    private static final int ROWS = 200;
    private static final int LEAST_COLUMNS = 3;
    private static final double FITTING = 0.9;

    /** The header for rows that stand in a file without one; empty if no neighbour of its kind has the same columns. */
    static Optional<SiblingHeader> of(Path list, List<SampleRow> rows, ReadingOptions options) {
        int width = rows.stream().mapToInt(row -> row.texts().length).max().orElse(0);
        if (width < LEAST_COLUMNS) {
            return Optional.empty();
        }
        for (Path sibling : siblings(list)) {
            try {
                Optional<SiblingHeader> header = headerOf(sibling, rows, width, options);
                if (header.isPresent()) {
                    return header;
                }
            } catch (IOException | RuntimeException e) {
                continue; // what cannot be read lends no header; it is told when it is checked itself
            }
        }
        return Optional.empty();
    }

    private static List<Path> siblings(Path list) {
        Path folder = list.toAbsolutePath().getParent();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().equals(list.getFileName()))
                    .filter(file -> ending(file).equals(ending(list)))
                    .sorted()
                    .limit(SIBLINGS)
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static Optional<SiblingHeader> headerOf(Path file, List<SampleRow> rows, int width, ReadingOptions options)
            throws IOException {
        try (ListFile opened = ListFile.open(file);
                RowSource source =
                        RowSources.open(opened, options.givenCharset(), options.givenDelimiter(), options.bounds())) {
            for (Sheet sheet : source.sheets()) {
                SheetPlan plan = Planner.plan(source, sheet, ReadingOptions.DEFAULT, DecimalMark.POINT);
                List<Header> headers = plan.header().headers();
                boolean whole = headers.size() == width && headers.stream().noneMatch(Header::isEmpty);
                if (plan.isList() && whole && fits(plan, sample(source, plan), rows)) {
                    return Optional.of(new SiblingHeader(file.getFileName().toString(), headers));
                }
            }
        }
        return Optional.empty();
    }

    private static List<SampleRow> sample(RowSource source, SheetPlan plan) throws IOException {
        List<SampleRow> rows = new ArrayList<>();
        source.read(plan.sheet(), row -> {
            if (row.number() >= plan.header().dataFrom()) {
                rows.add(SampleRow.of(row));
            }
            return rows.size() < ROWS;
        });
        return rows;
    }

    /** Whether nine of ten values of each column are of the kind that the sibling has there. */
    private static boolean fits(SheetPlan plan, List<SampleRow> known, List<SampleRow> rows) {
        for (int column = 0; column < plan.header().headers().size(); column++) {
            int at = column;
            String letters = ColumnName.of(column);
            Optional<Field> meaning = plan.profile().columns().stream()
                    .filter(read -> read.column().equals(letters))
                    .map(read -> read.field())
                    .findFirst();
            FieldShape shape = FieldShape.of(
                    meaning, known.stream().map(row -> row.text(at)).toList());
            List<String> values = rows.stream()
                    .limit(ROWS)
                    .map(row -> row.text(at))
                    .filter(text -> !text.isEmpty())
                    .toList();
            if (values.stream().filter(shape::fits).count() < FITTING * values.size()) {
                return false;
            }
        }
        return true;
    }

    /** The header above the first row of the list. */
    HeaderBlock block() {
        return new HeaderBlock(0, 0, 1, headers);
    }

    String notice() {
        return "the list has no header; its columns are those of '" + file
                + "' in the same folder, in number and in kind of values, and are read by the headers there;"
                + " if they mean something else, say 'header: none' in mapping.yml and map columns by their letters";
    }
}
