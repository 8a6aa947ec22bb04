package chokepoint.reading.columns;

import chokepoint.reading.cells.ReadingCache;
import chokepoint.reading.header.Header;
import chokepoint.reading.header.HeaderBlock;
import chokepoint.reading.header.HeaderWords;
import chokepoint.reading.header.Lexicon;
import chokepoint.reading.header.SampleRow;
import chokepoint.trade.values.Direction;
import chokepoint.workbook.ColumnName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads off a column of customs regimes, procedures or flows whether lines are imports or exports: {@code IM4 4000}, {@code EX1},
 * {@code 3171}, {@code RE-EXPORT}. The first digit of a procedure says what is asked for: 1 to 3 that goods leave, 4 to 7 that they enter.
 */
final class DeclaredRegime {

    /** A list is of one direction if nine of ten lines are. */
    private static final int OF_TEN = 9;

    private static final int ENOUGH = 10;
    private static final Pattern DECLARATION = Pattern.compile("(IM|EX)\\s?-?\\d?(?:[\\s/-]+(\\d{4}).*)?");
    private static final Pattern TYPED = Pattern.compile("(?:IM|EX)\\s?\\d.*");
    private static final Pattern PROCEDURE = Pattern.compile("[1-7]\\d{3}(?:[\\s/-].*)?|[1-7]\\d");
    private static final Pattern RE_EXPORT = Pattern.compile("(?:EX3.*|3[12]\\d{2}.*|3\\d)");

    /** What a column says, and of how many lines each. */
    private static final class Counts {
        private final Map<String, Integer> texts = new TreeMap<>();
        private int imports;
        private int exports;
        private int again;
        private int others;

        private int lines() {
            return imports + exports + others;
        }

        private Direction direction() {
            boolean told = lines() >= ENOUGH;
            if (told && imports * 10 >= lines() * OF_TEN) {
                return Direction.IMPORT;
            }
            return told && exports * 10 >= lines() * OF_TEN ? Direction.EXPORT : Direction.UNKNOWN;
        }
    }

    private final HeaderBlock header;
    private final List<SampleRow> data;
    private final List<String> notices;

    private DeclaredRegime(HeaderBlock header, List<SampleRow> data, List<String> notices) {
        this.header = header;
        this.data = data;
        this.notices = notices;
    }

    /**
     * The direction of a sheet; unknown if no column says, or lines of both stand in it.
     *
     * @param notices takes what was read off which column
     */
    static Direction of(HeaderBlock header, List<SampleRow> data, List<String> notices) {
        return new DeclaredRegime(header, data, notices).direction();
    }

    private Direction direction() {
        for (int column = 0; column < header.headers().size(); column++) {
            Optional<Counts> counts = counts(column, Named.of(header.header(column)));
            if (counts.isPresent()) {
                notices.add(told(column, counts.get()));
                return counts.get().direction();
            }
        }
        return Direction.UNKNOWN;
    }

    /** What a header lets its texts be: letters of flows, codes of customs, words, or only what is plain by itself. */
    private enum Named {
        FLOW,
        REGIME,
        PROCEDURE,
        NOTHING;

        private static Named of(Header name) {
            if (Lexicon.is("flow", name.key())) {
                return FLOW;
            }
            if (says("regime", name)) {
                return REGIME;
            }
            return says("procedure", name) ? PROCEDURE : NOTHING;
        }

        private static boolean says(String kind, Header name) {
            return name.words().stream().map(HeaderWords::plain).anyMatch(word -> Lexicon.is(kind, word));
        }
    }

    /** Empty if most texts are no regimes. A type of declaration is plain by itself; bare codes and words need a header that names them. */
    private Optional<Counts> counts(int column, Named named) {
        Counts counts = new Counts();
        for (SampleRow row : data) {
            String text = row.text(column).strip();
            if (text.isEmpty() || ReadingCache.placeholder(text)) {
                continue;
            }
            count(text.toUpperCase(Locale.ROOT), named, counts);
            if (counts.others > ENOUGH && counts.others > counts.imports + counts.exports) {
                return Optional.empty();
            }
        }
        return counts.imports + counts.exports > counts.others ? Optional.of(counts) : Optional.empty();
    }

    private static void count(String text, Named named, Counts counts) {
        Direction direction = read(text, named);
        counts.imports += direction == Direction.IMPORT ? 1 : 0;
        counts.exports += direction == Direction.EXPORT ? 1 : 0;
        counts.others += direction == Direction.UNKNOWN ? 1 : 0;
        if (direction != Direction.UNKNOWN) {
            counts.texts.merge(text, 1, Integer::sum);
        }
        boolean again =
                direction == Direction.EXPORT && (RE_EXPORT.matcher(text).matches() || leavesAgain(text));
        counts.again += again ? 1 : 0;
    }

    private static Direction read(String text, Named named) {
        if (named == Named.NOTHING && !TYPED.matcher(text).matches()) {
            return Direction.UNKNOWN;
        }
        Matcher declaration = DECLARATION.matcher(text);
        if (declaration.matches()) {
            return declaration.group(1).equals("IM") ? Direction.IMPORT : Direction.EXPORT;
        }
        if (named == Named.REGIME && PROCEDURE.matcher(text).matches()) {
            return text.charAt(0) <= '3' ? Direction.EXPORT : Direction.IMPORT;
        }
        if (text.length() == 1 && named != Named.FLOW) {
            return Direction.UNKNOWN;
        }
        if (leavesAgain(text) || says("export", text)) {
            return says("import", text) ? Direction.UNKNOWN : Direction.EXPORT;
        }
        return says("import", text) ? Direction.IMPORT : Direction.UNKNOWN;
    }

    private static boolean leavesAgain(String text) {
        return Lexicon.of("re-export").stream().anyMatch(HeaderWords.plain(text)::contains);
    }

    private static boolean says(String kind, String text) {
        return HeaderWords.of(text).stream().anyMatch(word -> Lexicon.is(kind, word));
    }

    private String told(int column, Counts counts) {
        List<String> most = new ArrayList<>(counts.texts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(3)
                .map(entry -> "'" + entry.getKey() + "' " + entry.getValue())
                .toList());
        String direction =
                switch (counts.direction()) {
                    case IMPORT -> "the list is taken for one of imports";
                    case EXPORT -> "the list is taken for one of exports";
                    case UNKNOWN -> "which says nothing of the list as a whole";
                };
        List<String> kinds = new ArrayList<>();
        if (counts.imports > 0) {
            kinds.add("of " + counts.imports + " lines that they are imports");
        }
        if (counts.exports > 0) {
            kinds.add("of " + counts.exports + " lines that they are exports"
                    + (counts.again > 0 ? ", " + counts.again + " of them of goods from abroad" : ""));
        }
        return String.format(
                Locale.ROOT,
                "column %s '%s' says %s (%s): %s",
                ColumnName.of(column),
                header.header(column).text(),
                String.join(", and ", kinds),
                String.join(", ", most),
                direction);
    }
}
