package chokepoint.rulebook;

import chokepoint.rulebook.text.RuleFile;
import chokepoint.rulebook.text.RuleProblems;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads a translation file: a csv named for its language with the columns {@code rule}, {@code key} and {@code text}. */
final class TranslationReader {

    private static final List<String> COLUMNS = List.of("rule", "key", "text");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    private final RuleFile file;
    private final RuleProblems problems;
    private final Map<Translation.Key, Long> seen = new HashMap<>();

    TranslationReader(RuleFile file, RuleProblems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The texts that are not blank: a row without one is work that is left. */
    List<Translation> read() {
        if (!LANGUAGE.matcher(file.stem()).matches()) {
            problems.add(0, 0, "is named for no language; name it by a code of ISO 639, such as 'ru.csv'");
        }
        List<Translation> texts = new ArrayList<>();
        for (NamedCsvRecord row : rows()) {
            Translation.Key key = new Translation.Key(cell(row, "rule"), cell(row, "key"));
            int line = (int) row.getStartingLineNumber();
            Long first = seen.putIfAbsent(key, row.getStartingLineNumber());
            if (first != null) {
                problems.add(line, 1, "'" + key.rule() + " " + key.name() + "' stands in line " + first + " already");
            }
            if (!cell(row, "text").isEmpty()) {
                texts.add(new Translation(key, cell(row, "text"), file.path(), line));
            }
        }
        return texts;
    }

    private List<NamedCsvRecord> rows() {
        try {
            List<NamedCsvRecord> rows =
                    CsvReader.builder().ofNamedCsvRecord(file.text()).stream().toList();
            if (!rows.isEmpty() && !rows.get(0).getHeader().containsAll(COLUMNS)) {
                problems.add(1, 1, "is no list of words; its header needs the columns 'rule', 'key' and 'text'");
                return List.of();
            }
            return rows;
        } catch (RuntimeException e) {
            problems.add(1, 1, "cannot be read as csv: " + e.getMessage());
            return List.of();
        }
    }

    private static String cell(NamedCsvRecord row, String column) {
        return row.findField(column).orElse("").strip();
    }
}
