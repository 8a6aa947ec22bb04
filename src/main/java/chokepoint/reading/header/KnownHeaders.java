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
    static final char GAP = '\t';
    static final char BETWEEN_WORDS = ' ';
    private static final String WEAK = "weak";
    /** Longer than the other: a cell of its length says it. */
    private static final String WHOLE = "whole";

    private static final int COLUMNS = 6;
    private static final int TEXT = 4;

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
                Sha256.of(RunTogether.class),
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

    /** All known headers, one a line: language by language, the usual ones first. */
    static String lines() {
        return KEPT.lines().orElseGet(() -> write(make()));
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
                meaning, text, words, Synonyms.letters(words), rank, strength.contains(WEAK), strength.contains(WHOLE));
    }

    private static String strength(Synonym synonym) {
        return (synonym.weak() ? WEAK : "") + (synonym.whole() ? WHOLE : "");
    }

    /** One header a line: what it means, its rank, how strong it is, how it is written together, its text, and its words. */
    static String write(List<Synonym> synonyms) {
        StringBuilder lines = new StringBuilder();
        for (Synonym synonym : synonyms) {
            lines.append(synonym.meaning().label()).append(GAP).append(synonym.rank());
            lines.append(GAP).append(strength(synonym)).append(GAP);
            lines.append(RunTogether.joined(synonym.text()))
                    .append(GAP)
                    .append(synonym.text())
                    .append(GAP);
            lines.append(String.join(String.valueOf(BETWEEN_WORDS), synonym.words()))
                    .append('\n');
        }
        return lines.toString();
    }

    /** What stands on a line. */
    static Synonym read(char[] lines, int start, int end) {
        String[] cells = new String(lines, start, end - start).split(String.valueOf(GAP), COLUMNS);
        return synonym(
                new ColumnMeaning(cells[0]),
                cells[TEXT],
                List.of(cells[TEXT + 1].split(String.valueOf(BETWEEN_WORDS))),
                Integer.parseInt(cells[1]),
                cells[2]);
    }

    /** Where the words of the line that ends here begin. */
    static int key(char[] lines, int end) {
        int at = end;
        while (lines[at - 1] != GAP) {
            at--;
        }
        return at;
    }

    static boolean isWhole(char[] lines, int start) {
        int at = nextCell(lines, nextCell(lines, start));
        return cellEnd(lines, at) - at >= WHOLE.length();
    }

    /** Where that begins which a line's header is when it is written together. */
    static int joined(char[] lines, int start) {
        return nextCell(lines, nextCell(lines, nextCell(lines, start)));
    }

    private static int nextCell(char[] lines, int start) {
        return cellEnd(lines, start) + 1;
    }

    static int cellEnd(char[] lines, int start) {
        int at = start;
        while (lines[at] != GAP) {
            at++;
        }
        return at;
    }
}
