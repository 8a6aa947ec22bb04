package chokepoint.report.earlier;

import chokepoint.report.earlier.EarlierTable.Headings;
import chokepoint.words.Texts;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The sheet of findings of a checked workbook without the columns that auditors write. */
public final class FindingTable {

    private static final int DEEPEST_HEADER = 1;
    private static final int MOST_TOLD = 10;

    private static final Set<String> OF_AUDITORS = Set.of(
            DecisionColumn.DISPOSITION.key(),
            DecisionColumn.REASON.key(),
            DecisionColumn.REVIEWER.key(),
            DecisionColumn.UNTIL.key());

    private FindingTable() {}

    /**
     * Where the table is not as it was written, a sentence for each row, the first of them only.
     *
     * @param is the workbook as it is now
     * @param was the workbook as it was written
     * @throws IOException with a sentence, if either has no such table
     */
    public static List<String> altered(Path is, Path was, Collection<Texts> languages) throws IOException {
        DecisionWords words = new DecisionWords(languages);
        List<EarlierEntry> now = entries(is, words);
        List<EarlierEntry> written = entries(was, words);
        List<String> altered = new ArrayList<>();
        for (int i = 0; i < Math.min(now.size(), written.size()) && altered.size() < MOST_TOLD; i++) {
            altered.addAll(altered(now.get(i), written.get(i)));
        }
        if (now.size() != written.size()) {
            altered.add(String.format(
                    Locale.ROOT,
                    "the sheet of findings has %d rows; it was written with %d",
                    now.size(),
                    written.size()));
        }
        return altered;
    }

    private static List<String> altered(EarlierEntry is, EarlierEntry was) {
        Set<String> headings = new TreeSet<>(was.told().keySet());
        headings.addAll(is.told().keySet());
        headings.removeAll(OF_AUDITORS);
        return headings.stream()
                .filter(heading -> !same(is.text(heading), was.text(heading)))
                .map(heading -> String.format(
                        Locale.ROOT,
                        "%s: '%s' says '%s'; it was written with '%s'",
                        is.where(),
                        heading,
                        is.text(heading),
                        was.text(heading)))
                .toList();
    }

    private static boolean same(String is, String was) {
        return is.strip().equals(was.strip()) || sameNumber(is, was);
    }

    /** Programs write the same number in several ways. */
    private static boolean sameNumber(String is, String was) {
        try {
            return new BigDecimal(is.strip()).compareTo(new BigDecimal(was.strip())) == 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static List<EarlierEntry> entries(Path file, DecisionWords words) throws IOException {
        Set<String> wanted = Set.of(DecisionColumn.FINGERPRINT.key(), DecisionColumn.DISPOSITION.key());
        return TableFile.find(file, new Headings(words::column, wanted, DEEPEST_HEADER))
                .orElseThrow(() -> new IOException("'" + file + "' has no sheet of findings any more"));
    }
}
