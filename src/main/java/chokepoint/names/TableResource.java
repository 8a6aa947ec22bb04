package chokepoint.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the csv tables of this package: a header row, then rows; lines that begin with {@code #} are comments. */
public final class TableResource {

    private TableResource() {}

    /** The rows below the header, each filled up with empty cells to the header's width. */
    public static List<List<String>> rows(String file) {
        List<List<String>> all = lines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(TableResource::cells)
                .toList();
        int width = all.get(0).size();
        return all.stream().skip(1).map(row -> filled(row, width)).toList();
    }

    /** What stands below the header as it is, each line ended: for large tables that are searched, not read. */
    public static String body(String file) {
        String text = text(file);
        int from = 0;
        while (text.charAt(from) == '#') {
            from = text.indexOf('\n', from) + 1;
        }
        return text.substring(text.indexOf('\n', from) + 1);
    }

    private static String text(String file) {
        try (InputStream in = TableResource.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the table '" + file + "' is missing beside " + TableResource.class);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(String file) {
        return text(file).lines().toList();
    }

    /** A cell in quotes may hold commas, and quotes written twice. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                boolean twice = quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
                cell.append(twice ? "\"" : "");
                i += twice ? 1 : 0;
                quoted = twice || !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private static List<String> filled(List<String> row, int width) {
        String[] cells = row.toArray(new String[Math.max(width, row.size())]);
        Arrays.fill(cells, row.size(), cells.length, "");
        return List.of(cells);
    }
}
