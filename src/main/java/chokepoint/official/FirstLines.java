package chokepoint.official;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The first lines of a file, to tell which kind it is. */
record FirstLines(List<String> lines) {

    private static final int LETTERS = 1 << 16;
    private static final int LINES = 25;

    FirstLines {
        lines = List.copyOf(lines);
    }

    static FirstLines of(Reader text) throws IOException {
        char[] first = new char[LETTERS];
        int read = 0;
        try (BufferedReader in = new BufferedReader(text)) {
            for (int more = in.read(first); more > 0; more = in.read(first, read, LETTERS - read)) {
                read += more;
            }
        }
        return new FirstLines(new String(first, 0, read)
                .lines()
                .limit(LINES)
                .map(String::strip)
                .toList());
    }

    /** Whether one of the lines is a header with all of these columns. */
    boolean hasHeader(char separator, String... columns) {
        List<String> wanted = List.of(columns);
        return lines.stream()
                .map(line -> cells(line, separator))
                .anyMatch(cells -> wanted.stream().allMatch(cells::contains));
    }

    private static Set<String> cells(String line, char separator) {
        Set<String> cells = new HashSet<>();
        Arrays.stream(line.split("[" + separator + "]"))
                .forEach(cell -> cells.add(TableHeader.folded(cell.replace("\"", ""))));
        return cells;
    }

    boolean anyContains(String text) {
        return lines.stream().anyMatch(line -> line.contains(text));
    }

    /** The first line that is not blank; empty if there is none. */
    String first() {
        return lines.stream().filter(line -> !line.isEmpty()).findFirst().orElse("");
    }
}
