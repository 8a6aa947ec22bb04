package chokepoint.reading.header;

import chokepoint.names.Digits;
import chokepoint.names.places.AbbreviatedPlaces;
import chokepoint.names.places.Routes;
import chokepoint.reading.cells.ReadingCache;
import chokepoint.workbook.CellKind;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What the first values of a column look like, as shares of those that say anything. */
public final class ColumnFacts {

    private static final int ROWS = 400;
    private static final int ROUTES_TRIED = 30;
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int LONG_TEXT = 25;
    private static final int LEAST_NUMBERED = 4;
    /** Numbers of three digits on average may number papers. */
    private static final double LEAST_COUNTED = 2.5;

    private static final int LEAST_ANSWERS = 2;
    private static final int MOST_ANSWERS = 3;
    private static final int SEQUENCE_END = 2_000;

    private int filled;
    private int numbers;
    private int wholeNumbers;
    private int registers;
    private int cents;
    private int days;
    private double countries = -1;
    private int hs;
    private int codes;
    private int digits;
    private int letters;
    private int currencies;
    private int incoterms;
    private int years;
    private int serials;
    private int small;
    private int rising;
    private int falling;
    private long length;
    private long words;
    private final Map<String, Integer> seen = new LinkedHashMap<>();
    private final Map<String, TextTraits> texts = new HashMap<>();
    private final Map<String, TextTraits> others = new HashMap<>();
    private double last = Double.NEGATIVE_INFINITY;

    private ColumnFacts() {}

    public static ColumnFacts of(List<SampleRow> rows, int column) {
        ColumnFacts facts = new ColumnFacts();
        int step = Math.max(1, rows.size() / ROWS);
        for (int row = 0; row < rows.size(); row += step) {
            facts.add(rows.get(row).kind(column), Digits.latin(rows.get(row).text(column)));
        }
        return facts;
    }

    private void add(CellKind kind, String text) {
        if (text.isEmpty() || kind == CellKind.ERROR || ReadingCache.placeholder(text)) {
            return;
        }
        filled++;
        seen.merge(text, 1, Integer::sum);
        length += text.length();
        if (kind == CellKind.DAY) {
            day(text);
            return;
        }
        Map<String, TextTraits> known = kind == CellKind.TEXT ? texts : others;
        TextTraits traits = known.computeIfAbsent(text, any -> TextTraits.of(kind, text));
        words += traits.words();
        letters += traits.letters() ? 1 : 0;
        digits += traits.digits() ? 1 : 0;
        if (traits.number()) {
            number(traits);
        }
        days += traits.day() ? 1 : 0;
        years += traits.year() ? 1 : 0;
        serials += traits.serial() ? 1 : 0;
        hs += traits.hs() ? 1 : 0;
        codes += traits.code() ? 1 : 0;
        currencies += traits.currency() ? 1 : 0;
        incoterms += traits.incoterm() ? 1 : 0;
    }

    private void day(String text) {
        days++;
        words += BLANKS.split(text).length;
        letters += text.chars().anyMatch(Character::isLetter) ? 1 : 0;
        digits += text.chars().anyMatch(Character::isDigit) ? 1 : 0;
    }

    private void number(TextTraits traits) {
        numbers++;
        registers += traits.register() ? 1 : 0;
        cents += traits.cents() ? 1 : 0;
        wholeNumbers += traits.whole() ? 1 : 0;
        small += traits.value() >= 0 && traits.value() <= SEQUENCE_END ? 1 : 0;
        rising += traits.value() > last ? 1 : 0;
        falling += traits.value() < last ? 1 : 0;
        last = traits.value();
    }

    private double share(int count) {
        return filled == 0 ? 0 : (double) count / filled;
    }

    public int filled() {
        return filled;
    }

    public double numbers() {
        return share(numbers);
    }

    /** Whether all are yes, no and the like, and both, or one of them again and again. */
    public boolean answers() {
        return filled >= LEAST_ANSWERS
                && seen.size() <= MOST_ANSWERS
                && seen.keySet().stream()
                        .map(HeaderWords::plain)
                        .allMatch(text -> Lexicon.is("yes", text) || Lexicon.is("no", text));
    }

    /** Numbers with one or two digits behind their last mark. */
    public double cents() {
        return share(cents);
    }

    /** Whether most are texts of digits as registers give them: a zero in front, or fourteen digits and more. */
    public boolean registered() {
        return share(registers) > ValueWeight.HALF.value();
    }

    /** Days, and numbers that may be days. */
    public double days() {
        return share(Math.max(days, Math.max(years, serials)));
    }

    public double surelyDays() {
        return share(days - Math.min(days, years));
    }

    /** Whether what looks like days is never more than a year. */
    public boolean yearsOnly() {
        return years > 0 && share(years) >= ValueWeight.SHAPE_NEARLY_ALL.value();
    }

    /** Looked up only where it matters: the names of countries in all languages take their time to load. */
    public double countries() {
        if (countries < 0) {
            countries = CountryShare.of(seen);
        }
        return countries;
    }

    public double hs() {
        return share(hs);
    }

    /** How many of the different texts name places. */
    public double routes() {
        if (AbbreviatedPlaces.only(seen.keySet().stream().limit(ROUTES_TRIED).toList())) {
            return 0;
        }
        long routes = seen.keySet().stream()
                .limit(ROUTES_TRIED)
                .map(Routes::read)
                .filter(read -> read.route().known() || !read.ambiguous().isEmpty())
                .count();
        return seen.isEmpty() ? 0 : (double) routes / Math.min(ROUTES_TRIED, seen.size());
    }

    /** The different values seen, in the order of their coming. */
    public Set<String> values() {
        return Collections.unmodifiableSet(seen.keySet());
    }

    public double digits() {
        return share(digits);
    }

    public double currencies() {
        return share(currencies);
    }

    public double incoterms() {
        return share(incoterms);
    }

    public double letters() {
        return share(letters);
    }

    public double codes() {
        return share(codes);
    }

    public double averageLength() {
        return filled == 0 ? 0 : (double) length / filled;
    }

    public double distinct() {
        return filled == 0 ? 0 : (double) seen.size() / filled;
    }

    public int kinds() {
        return seen.size();
    }

    /** Whether nearly all that stands in it are numbers. */
    public boolean figures() {
        return filled > 0 && numbers() >= ValueWeight.SHAPE_NEARLY_ALL.value();
    }

    /** Whether nearly all that stands in it are whole numbers of four digits and more on average, as systems give them to what they know. */
    public boolean numbered() {
        return figures()
                && share(wholeNumbers) >= ValueWeight.SHAPE_NEARLY_ALL.value()
                && averageLength() >= LEAST_NUMBERED;
    }

    /** Whether it holds small numbers that rise and fall, as counts do: numbers of papers are longer, or run on. */
    public boolean counts() {
        return figures()
                && filled >= LEAST_NUMBERED
                && averageLength() < LEAST_COUNTED
                && falling * 4 >= numbers
                && share(registers) == 0;
    }

    /** One of the shapes of {@code ambiguous.csv}; empty if the column says nothing. */
    public String shape() {
        if (filled == 0) {
            return "";
        }
        if (surelyDays() >= ValueWeight.SHAPE_MOST.value()) {
            return "day";
        }
        if (numbers() >= ValueWeight.SHAPE_NEARLY_ALL.value()) {
            return numeric();
        }
        if (countries() >= ValueWeight.SHAPE_MOST.value()) {
            return "country";
        }
        boolean coded = codes() >= ValueWeight.SHAPE_NEARLY_ALL.value()
                && share(digits) >= ValueWeight.SHAPE_SOME.value()
                && averageLength() <= LONG_TEXT;
        if (coded) {
            return "code";
        }
        boolean text = averageLength() > LONG_TEXT || (double) words / filled >= 3;
        return text || distinct() > ValueWeight.SHAPE_SOME.value() ? "text" : "name";
    }

    private String numeric() {
        boolean whole = share(wholeNumbers) >= ValueWeight.SHAPE_NEARLY_ALL.value();
        if (whole
                && share(small) >= ValueWeight.SHAPE_NEARLY_ALL.value()
                && share(rising) >= ValueWeight.SHAPE_SOME.value()) {
            return "sequence";
        }
        if (hs() >= ValueWeight.SHAPE_NEARLY_ALL.value() && averageLength() >= 4) {
            return "hs";
        }
        return whole && averageLength() >= 5 && distinct() > ValueWeight.SHAPE_SOME.value() ? "code" : "number";
    }
}
