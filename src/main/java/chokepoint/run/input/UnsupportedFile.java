package chokepoint.run.input;

import chokepoint.finding.UncheckedFile.Kind;
import chokepoint.run.failure.IoMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Classifies a file whose format is not read by whether it may hold a list: by its ending where that is enough, else by its first
 * bytes. If in doubt it does, so that unchecked purchases are never mistaken for checked ones.
 */
final class UnsupportedFile {

    /**
     * What a file is.
     *
     * @param reason as it follows "it is"
     */
    record Look(Kind kind, String reason) {}

    private static final int BEGINNING = 1 << 16;
    private static final int LINES = 20;

    private static final Set<String> KNOWN_ENDINGS =
            Set.of("md", "png", "jpg", "jpeg", "gif", "svg", "webp", "ico", "bmp", "tif", "tiff");
    private static final Pattern KNOWN_NAMES = Pattern.compile(
            "(?i)policy\\.ya?ml|(.*\\.)?mapping\\.ya?ml|readme(\\..*)?|licen[cs]e(\\..*)?|thumbs\\.db|desktop\\.ini|\\.ds_store");
    private static final Set<String> KNOWN_FOLDERS = Set.of(".git", ".hg", ".svn", ".idea", ".vscode", ".chokepoint");

    private static final Map<String, String> MAY_BY_ENDING = Map.ofEntries(
            Map.entry("ods", "an OpenDocument spreadsheet, which is not read"),
            Map.entry("fods", "an OpenDocument spreadsheet, which is not read"),
            Map.entry("numbers", "a Numbers spreadsheet, which is not read"),
            Map.entry("xltx", "a template of a workbook, which is not read"),
            Map.entry("xltm", "a template of a workbook, which is not read"),
            Map.entry("pdf", "a PDF, which is not read"),
            Map.entry("doc", "a text document, whose tables are not read"),
            Map.entry("docx", "a text document, whose tables are not read"),
            Map.entry("odt", "a text document, whose tables are not read"),
            Map.entry("rtf", "a text document, whose tables are not read"),
            Map.entry("zip", "an archive, which is not unpacked"),
            Map.entry("7z", "an archive, which is not unpacked"),
            Map.entry("rar", "an archive, which is not unpacked"),
            Map.entry("gz", "a compressed file, which is not unpacked"),
            Map.entry("bz2", "a compressed file, which is not unpacked"),
            Map.entry("xz", "a compressed file, which is not unpacked"),
            Map.entry("zst", "a compressed file, which is not unpacked"),
            Map.entry("tar", "an archive, which is not unpacked"),
            Map.entry("tgz", "an archive, which is not unpacked"),
            Map.entry("parquet", "a table in Parquet, which is not read"),
            Map.entry("avro", "a table in Avro, which is not read"),
            Map.entry("orc", "a table in ORC, which is not read"),
            Map.entry("feather", "a table in Arrow, which is not read"),
            Map.entry("arrow", "a table in Arrow, which is not read"),
            Map.entry("dbf", "a dBASE table, which is not read"),
            Map.entry("mdb", "a database, which is not read"),
            Map.entry("accdb", "a database, which is not read"),
            Map.entry("sqlite", "a database, which is not read"),
            Map.entry("db", "a database, which is not read"),
            Map.entry("sql", "a dump of a database, which is not read"),
            Map.entry("slk", "a SYLK table, which is not read"),
            Map.entry("dif", "a DIF table, which is not read"),
            Map.entry("sav", "a table of SPSS, which is not read"),
            Map.entry("dta", "a table of Stata, which is not read"),
            Map.entry("rds", "a table of R, which is not read"),
            Map.entry("eml", "an e-mail, whose attachments are not read"),
            Map.entry("msg", "an e-mail, whose attachments are not read"));

    private static final Map<String, String> MAY_BY_BEGINNING = Map.of(
            "%PDF", "a PDF, which is not read",
            "PK\003\004", "a workbook or an archive under another ending",
            "\u00D0\u00CF\021\u00E0", "an old workbook or document under another ending",
            "\037\u008B", "a compressed file, which is not unpacked",
            "SQLite format 3", "a database, which is not read",
            "PAR1", "a table in Parquet, which is not read");

    private static final Set<String> PROGRAMS =
            Set.of("jar", "exe", "dll", "so", "class", "msi", "sh", "bat", "cmd", "ps1", "py", "js");
    private static final Set<String> SETTINGS = Set.of("yml", "yaml", "properties", "ini", "toml", "css", "drl");

    private static final Pattern OURS = Pattern.compile(
            "\"name\"\\s*:\\s*\"[Cc]hokepoint\"|· Chokepoint</title>|^\\s*\\{\\s*\"outcomes\"\\s*:\\s*\\{\\s*\"[A-Z]{3}-\\d{3}\"");
    private static final Pattern ROWS_OF_JSON = Pattern.compile("\\[\\s*[{\\[]|}\\s*\\R\\s*\\{");
    private static final Pattern DELIMITER = Pattern.compile("[\t;|,]");

    private UnsupportedFile() {}

    /** Whether a hidden folder is one that holds no lists. */
    static boolean knownFolder(Path folder) {
        return KNOWN_FOLDERS.contains(folder.getFileName().toString());
    }

    /** What a file is; empty if it is one that is known to hold no list and need not be told of. */
    static Optional<Look> at(Path file) {
        String name = file.getFileName().toString();
        String ending = ending(name);
        if (KNOWN_ENDINGS.contains(ending) || KNOWN_NAMES.matcher(name).matches()) {
            return Optional.empty();
        }
        if (name.startsWith(".") || name.startsWith("~$")) {
            return Optional.of(new Look(Kind.NO_LIST, "a hidden file"));
        }
        if (MAY_BY_ENDING.containsKey(ending)) {
            return Optional.of(new Look(Kind.MAY_BE_LIST, MAY_BY_ENDING.get(ending)));
        }
        if (PROGRAMS.contains(ending)) {
            return Optional.of(new Look(Kind.NO_LIST, "a program"));
        }
        return SETTINGS.contains(ending)
                ? Optional.of(new Look(Kind.NO_LIST, "a file of settings"))
                : byBeginning(file, ending);
    }

    private static Optional<Look> byBeginning(Path file, String ending) {
        if (!Files.isRegularFile(file)) {
            return Optional.of(new Look(Kind.MAY_BE_LIST, "no file that can be read"));
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] read = bytes.readNBytes(BEGINNING);
            String beginning = new String(read, StandardCharsets.ISO_8859_1);
            return OURS.matcher(new String(read, StandardCharsets.UTF_8)).find()
                    ? Optional.empty()
                    : Optional.of(look(beginning, ending));
        } catch (IOException e) {
            return Optional.of(new Look(Kind.MAY_BE_LIST, "a file that cannot be read (" + IoMessage.of(e) + ")"));
        }
    }

    private static Look look(String beginning, String ending) {
        if (beginning.isBlank()) {
            return new Look(Kind.NO_LIST, "an empty file");
        }
        Optional<String> known = MAY_BY_BEGINNING.entrySet().stream()
                .filter(entry -> beginning.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        if (known.isPresent()) {
            return new Look(Kind.MAY_BE_LIST, known.get());
        }
        String text = text(beginning);
        if (text.startsWith("<")) {
            return new Look(Kind.MAY_BE_LIST, "XML or HTML, which is not read");
        }
        if (text.startsWith("{") || text.startsWith("[")) {
            return ROWS_OF_JSON.matcher(text).find() || beginning.length() == BEGINNING
                    ? new Look(Kind.MAY_BE_LIST, "JSON with rows, which is not read")
                    : new Look(Kind.NO_LIST, "JSON without rows");
        }
        if (text.indexOf('\0') >= 0) {
            return new Look(Kind.NO_LIST, "a file of no format that is known here");
        }
        return hasRows(text)
                ? new Look(Kind.MAY_BE_LIST, "text with rows; name it .csv if it is a list")
                : new Look(
                        Kind.NO_LIST,
                        ending.equals("txt") ? "text without rows" : "text without rows, '" + ending + "'");
    }

    /** Without a byte order mark, nor the zeros that UTF-16 has beside each letter of a list's own alphabet. */
    private static String text(String beginning) {
        boolean wide = beginning.startsWith("\u00FF\u00FE") || beginning.startsWith("\u00FE\u00FF");
        String unmarked = beginning.replaceFirst("^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "");
        return (wide ? unmarked.replace("\0", "") : unmarked).stripLeading();
    }

    /** Whether two lines that follow each other have the same number of the same delimiter. */
    private static boolean hasRows(String text) {
        List<String> lines =
                text.lines().filter(line -> !line.isBlank()).limit(LINES).toList();
        List<String> delimiters =
                lines.stream().map(UnsupportedFile::delimiters).toList();
        return IntStream.range(1, delimiters.size())
                .anyMatch(i -> !delimiters.get(i).isEmpty() && delimiters.get(i).equals(delimiters.get(i - 1)));
    }

    private static String delimiters(String line) {
        return DELIMITER
                .matcher(line)
                .results()
                .map(MatchResult::group)
                .sorted()
                .collect(Collectors.joining());
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
