package chokepoint.bench;

import chokepoint.trade.values.Field;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which columns of a list are right for a field, as somebody has written down in {@code MANIFEST_fields.csv} beside the lists: file,
 * sheet, header_row, field (several parted by a bar if any may carry it), columns (letters parted by blanks).
 */
public record ColumnTruth(String file, String sheet, int headerRow, List<Field> fields, List<String> columns) {

    public static final String FILE = "MANIFEST_fields.csv";

    /** The truths below a folder. */
    public static List<Path> find(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.getFileName().toString().equals(FILE))
                    .sorted()
                    .toList();
        }
    }

    /** The truth of each list, by its file beside the csv. */
    public static Map<Path, List<ColumnTruth>> read(Path truth) throws IOException {
        Map<Path, List<ColumnTruth>> byFile = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(truth)) {
            for (NamedCsvRecord row : csv) {
                ColumnTruth one = new ColumnTruth(
                        row.getField("file"),
                        row.getField("sheet"),
                        Integer.parseInt(row.getField("header_row")),
                        Arrays.stream(row.getField("field").split("\\|"))
                                .map(label -> Field.labelled(label).orElseThrow())
                                .toList(),
                        List.of(row.getField("columns").split(" ")));
                byFile.computeIfAbsent(truth.resolveSibling(one.file()), file -> new ArrayList<>())
                        .add(one);
            }
        }
        return byFile;
    }
}
