package chokepoint.reading.header;

import chokepoint.names.PrecomputedTable;
import chokepoint.names.Sha256;
import chokepoint.reading.cells.ResourceTable;
import chokepoint.reading.header.Synonyms.Synonym;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The headers of {@code synonyms/*.csv} with their words. They are parted into words once, by the build, which leaves them beside the
 * classes: thousands of headers in dozens of languages would cost each start more than reading a list does.
 */
public final class KnownHeaders {

    private static final List<String> FILES = List.of(
            "codes", "en", "de", "fr", "es", "pt", "it", "pl", "ru", "uk", "zh", "tr", "nl", "cs", "ro", "sv", "et",
            "ja", "ko", "bg", "sr", "hu", "fi", "el", "ar", "da", "no", "hr", "sk", "sl", "lt", "lv", "vi", "id", "th",
            "he", "fa", "kk", "ka", "hi", "ms");

    private static final PrecomputedTable KEPT = new PrecomputedTable(KnownHeaders.class, "known-headers");
    private static final char GAP = '\t';
    private static final int COLUMNS = 4;

    private KnownHeaders() {}

    /** Run by the build; the folder of classes is the only argument. */
    public static void main(String[] arguments) throws IOException {
        KEPT.keep(Path.of(arguments[0]), stamp(), () -> write(make()));
    }

    private static String stamp() {
        StringBuilder tables = new StringBuilder();
        Stream.concat(Stream.of("words.csv", "letters.csv"), FILES.stream().map(KnownHeaders::table))
                .flatMap(name -> ResourceTable.read(name).stream())
                .forEach(row -> tables.append(String.join(",", row)).append('\n'));
        return String.join(
                " ",
                Sha256.of(KnownHeaders.class),
                Sha256.of(HeaderWords.class),
                Sha256.of(SameLetters.class),
                Sha256.of(Lexicon.class),
                Sha256.of(ResourceTable.class),
                Sha256.of(tables.toString()));
    }

    private static String table(String language) {
        return "synonyms/" + language + ".csv";
    }

    /** The names of the files that are read, one a language. */
    static List<String> files() {
        return FILES;
    }

    /** All known headers: language by language, the usual ones first. */
    static List<Synonym> all() {
        return KEPT.lines().map(KnownHeaders::read).orElseGet(KnownHeaders::make);
    }

    static List<Synonym> make() {
        List<Synonym> synonyms = new ArrayList<>();
        for (String file : FILES) {
            Map<String, Integer> ranks = new HashMap<>();
            for (String[] row : ResourceTable.read(table(file))) {
                List<String> words = HeaderWords.of(row[2]);
                int rank = ranks.merge(row[0], 1, Integer::sum) - 1;
                if (!words.isEmpty()) {
                    synonyms.add(synonym(new ColumnMeaning(row[0]), row[2], words, rank, row.length > 3 ? row[3] : ""));
                }
            }
        }
        return List.copyOf(synonyms);
    }

    private static Synonym synonym(ColumnMeaning meaning, String text, List<String> words, int rank, String strength) {
        return new Synonym(
                meaning,
                text,
                words,
                Synonyms.letters(words),
                rank,
                strength.contains("weak"),
                strength.contains("whole"));
    }

    private static String strength(Synonym synonym) {
        return (synonym.weak() ? "weak" : "") + (synonym.whole() ? "whole" : "");
    }

    /** One header a line: what it means, its rank, how strong it is, its text, and its words. */
    private static String write(List<Synonym> synonyms) {
        StringBuilder lines = new StringBuilder();
        for (Synonym synonym : synonyms) {
            lines.append(synonym.meaning().label()).append(GAP).append(synonym.rank());
            lines.append(GAP).append(strength(synonym)).append(GAP).append(synonym.text());
            synonym.words().forEach(word -> lines.append(GAP).append(word));
            lines.append('\n');
        }
        return lines.toString();
    }

    private static List<Synonym> read(String text) {
        List<Synonym> synonyms = new ArrayList<>();
        Map<String, ColumnMeaning> meanings = new HashMap<>();
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            List<String> cells = cells(text, from, end);
            List<String> words = List.copyOf(cells.subList(COLUMNS, cells.size()));
            synonyms.add(synonym(
                    meanings.computeIfAbsent(cells.get(0), ColumnMeaning::new),
                    cells.get(3),
                    words,
                    Integer.parseInt(cells.get(1)),
                    cells.get(2)));
            from = end + 1;
        }
        return synonyms;
    }

    private static List<String> cells(String text, int from, int end) {
        List<String> cells = new ArrayList<>(COLUMNS + 2);
        int start = from;
        for (int gap = text.indexOf(GAP, start); gap >= 0 && gap < end; gap = text.indexOf(GAP, start)) {
            cells.add(text.substring(start, gap));
            start = gap + 1;
        }
        cells.add(text.substring(start, end));
        return cells;
    }
}
