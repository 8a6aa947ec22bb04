package chokepoint.reading.rows;

import chokepoint.reading.header.HeaderWords;
import chokepoint.reading.header.Lexicon;
import chokepoint.workbook.CellKind;
import chokepoint.workbook.Row;
import chokepoint.workbook.SharedStringCache;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether a text is the label of a total, remembered: labels and vendors come again and again. */
final class TotalLabels {

    /** How much a text looks like the label of a total. */
    enum Label {
        NONE,
        /** Begins or ends with a word for a total: the name of a vendor may, too. */
        WITHIN,
        WHOLE
    }

    private static final int REMEMBERED = 1 << 16;
    private static final int LONGEST = 80;
    private static final Pattern MARGIN = Pattern.compile("^[^\\p{L}\\p{N}]+|[\\s:.=*,;)\\]-]+$");
    private static final Pattern SPACED = Pattern.compile("\\p{L}( +\\p{L})+");
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}-]+");
    private static final Pattern QUOTES = Pattern.compile("[\"\u05f4]");
    private static final Set<String> WORDS = words();
    /** Short forms and what is to be paid: as a part of a name they tell nothing. */
    private static final Set<String> ALONE = Lexicon.of("total alone");

    private static final Set<String> HAN = new HashSet<>();

    static {
        WORDS.stream()
                .filter(word -> word.codePoints().anyMatch(Character::isIdeographic))
                .forEach(HAN::add);
    }

    private final Map<String, Label> known = new HashMap<>();
    private final SharedStringCache<Label> shared = new SharedStringCache<>();

    private static Set<String> words() {
        Set<String> words = new HashSet<>(Lexicon.of("total"));
        words.addAll(Lexicon.of("subtotal"));
        return words;
    }

    /** What the text in a cell is. */
    Label of(Row row, int column) {
        int index = row.sharedText(column);
        if (index < 0) {
            return of(row.text(column));
        }
        Label label = shared.get(index);
        return label != null ? label : shared.put(index, of(row.text(column)));
    }

    /** Whether the first text of a row is a word for a total and nothing else. */
    boolean name(Row row) {
        for (int column = 0; column < row.width(); column++) {
            if (row.kind(column) == CellKind.TEXT
                    && row.text(column).codePoints().anyMatch(Character::isLetter)) {
                return of(row, column) == Label.WHOLE;
            }
        }
        return false;
    }

    /** Whether a text is the label of an average or another figure about lines, which adds up none. */
    boolean isStatistic(String text) {
        return text.length() <= LONGEST
                && Lexicon.is(
                        "statistic", MARGIN.matcher(HeaderWords.plain(text)).replaceAll(""));
    }

    private Label of(String text) {
        if (text.length() > LONGEST) {
            return Label.NONE;
        }
        Label label = known.get(text);
        if (label == null) {
            if (known.size() >= REMEMBERED) {
                known.clear();
            }
            label = understand(text);
            known.put(text, label);
        }
        return label;
    }

    /** Words whose letters stand apart to fill the cell are read as words: {@code 합 계}, {@code T O T A L}. */
    private static String spacedOut(String plain) {
        return SPACED.matcher(plain).matches() ? plain.replace(" ", "") : plain;
    }

    private static Label understand(String text) {
        String whole = QUOTES.matcher(HeaderWords.plain(text)).replaceAll("");
        String plain = spacedOut(MARGIN.matcher(whole).replaceAll(""));
        if (WORDS.contains(plain) || ALONE.contains(plain) || ALONE.contains(whole)) {
            return Label.WHOLE;
        }
        if (HAN.stream().anyMatch(word -> plain.startsWith(word) || plain.endsWith(word))) {
            return Label.WITHIN;
        }
        String[] words = APART.split(plain);
        String two = words.length > 1 ? words[0] + " " + words[1] : "";
        boolean within = words.length > 1
                && (WORDS.contains(words[0]) || WORDS.contains(two) || WORDS.contains(words[words.length - 1]));
        return within ? Label.WITHIN : Label.NONE;
    }
}
