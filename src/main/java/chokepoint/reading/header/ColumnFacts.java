package chokepoint.reading.header;

import chokepoint.names.Countries;
import chokepoint.names.Digits;
import chokepoint.names.Routes;
import chokepoint.reading.cells.DateText;
import chokepoint.reading.cells.DecimalMark;
import chokepoint.reading.cells.Known;
import chokepoint.reading.cells.NumberText;
import chokepoint.reading.source.CellKind;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the first values of a column look like, as shares of those that say anything. */
public final class ColumnFacts {

    private static final int ROWS = 400;
    private static final int ROUTES_TRIED = 30;
    private static final Pattern HS = Pattern.compile("\\d{4}(?:[. ]?\\d{1,2})?(?:[. ]?\\d{2}){0,3}|\\d{5,10}");
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}./_#+:-]*");
    private static final Pattern INCOTERM =
            Pattern.compile("(?i)(exw|fca|fas|fob|cfr|cif|cpt|cip|dap|dpu|dat|ddp|ddu|daf|des|deq|c&f|cnf|n/a).{0,60}");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");
    private static final Pattern SERIAL_DAY = Pattern.compile("[1-6]\\d{4}(?:\\.\\d+)?");
    private static final int LAST_CHAPTER = 97;
    private static final double MOST = 0.7;
    private static final double NEARLY_ALL = 0.8;
    private static final double SOME = 0.3;
    private static final int LONG_TEXT = 25;
    private static final int SEQUENCE_END = 2_000;

    private int filled;
    private int numbers;
    private int wholeNumbers;
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
    private int textCells;
    private long length;
    private long words;
    private final Map<String, Integer> seen = new LinkedHashMap<>();
    private double last = Double.NEGATIVE_INFINITY;

    private ColumnFacts() {}

    static ColumnFacts of(List<SampleRow> rows, int column) {
        ColumnFacts facts = new ColumnFacts();
        int step = Math.max(1, rows.size() / ROWS);
        for (int row = 0; row < rows.size(); row += step) {
            facts.add(rows.get(row).kind(column), Digits.latin(rows.get(row).text(column)));
        }
        return facts;
    }

    private void add(CellKind kind, String text) {
        if (text.isEmpty() || kind == CellKind.ERROR || Known.placeholder(text)) {
            return;
        }
        filled++;
        seen.merge(text, 1, Integer::sum);
        length += text.length();
        words += text.split("\\s+").length;
        letters += text.chars().anyMatch(Character::isLetter) ? 1 : 0;
        digits += text.chars().anyMatch(Character::isDigit) ? 1 : 0;
        textCells += kind == CellKind.TEXT ? 1 : 0;
        if (kind == CellKind.DAY) {
            days++;
            return;
        }
        Optional<NumberText> number = NumberText.parse(text).filter(NumberText::isNumber);
        if (kind == CellKind.NUMBER || number.isPresent()) {
            number(text, number);
        }
        days += kind == CellKind.TEXT && DateText.parse(text).isPresent() ? 1 : 0;
        years += YEAR.matcher(text).matches() ? 1 : 0;
        serials += SERIAL_DAY.matcher(text).matches() ? 1 : 0;
        hs += isHs(text) ? 1 : 0;
        codes += CODE.matcher(text).matches() ? 1 : 0;
        currencies += Known.currency(text).isPresent() ? 1 : 0;
        incoterms += INCOTERM.matcher(text).matches() ? 1 : 0;
    }

    private void number(String text, Optional<NumberText> number) {
        numbers++;
        boolean whole = text.chars().allMatch(c -> c >= '0' && c <= '9');
        wholeNumbers += whole ? 1 : 0;
        double value = number.flatMap(n -> n.value(DecimalMark.POINT))
                .map(BigDecimal::doubleValue)
                .orElse(Double.NaN);
        small += value >= 0 && value <= SEQUENCE_END ? 1 : 0;
        rising += value > last ? 1 : 0;
        last = value;
    }

    private static boolean isHs(String text) {
        if (!HS.matcher(text).matches()) {
            return false;
        }
        String bare = text.replaceAll("\\D", "");
        int chapter = Integer.parseInt(bare.length() % 2 == 0 ? bare.substring(0, 2) : "0" + bare.charAt(0));
        return chapter >= 1 && chapter <= LAST_CHAPTER;
    }

    private double share(int count) {
        return filled == 0 ? 0 : (double) count / filled;
    }

    int filled() {
        return filled;
    }

    double numbers() {
        return share(numbers);
    }

    /** Days, and numbers that may be days. */
    double days() {
        return share(Math.max(days, Math.max(years, serials)));
    }

    double surelyDays() {
        return share(days - Math.min(days, years));
    }

    /** Looked up only where it matters: the names of countries in all languages take their time to load. */
    double countries() {
        if (countries < 0) {
            int all = 0;
            int known = 0;
            for (Map.Entry<String, Integer> entry : seen.entrySet()) {
                boolean country = entry.getKey().length() > 1
                        && Countries.find(entry.getKey()).isPresent();
                all += entry.getValue();
                known += country ? entry.getValue() : 0;
            }
            countries = all == 0 ? 0 : (double) known / all;
        }
        return countries;
    }

    double hs() {
        return share(hs);
    }

    /** How many of the different texts name places. */
    double routes() {
        long routes = seen.keySet().stream()
                .limit(ROUTES_TRIED)
                .filter(text -> Routes.read(text).route().known())
                .count();
        return seen.isEmpty() ? 0 : (double) routes / Math.min(ROUTES_TRIED, seen.size());
    }

    /** The different values seen, in the order of their coming. */
    Set<String> values() {
        return Collections.unmodifiableSet(seen.keySet());
    }

    double digits() {
        return share(digits);
    }

    double currencies() {
        return share(currencies);
    }

    double incoterms() {
        return share(incoterms);
    }

    double letters() {
        return share(letters);
    }

    double codes() {
        return share(codes);
    }

    double averageLength() {
        return filled == 0 ? 0 : (double) length / filled;
    }

    double distinct() {
        return filled == 0 ? 0 : (double) seen.size() / filled;
    }

    int kinds() {
        return seen.size();
    }

    /** Whether nearly all that stands in it are numbers. */
    boolean figures() {
        return filled > 0 && numbers() >= NEARLY_ALL;
    }

    /** One of the shapes of {@code ambiguous.csv}; empty if the column says nothing. */
    String shape() {
        if (filled == 0) {
            return "";
        }
        if (surelyDays() >= MOST) {
            return "day";
        }
        if (numbers() >= NEARLY_ALL) {
            return numeric();
        }
        if (countries() >= MOST) {
            return "country";
        }
        boolean coded = codes() >= NEARLY_ALL && share(digits) >= SOME && averageLength() <= LONG_TEXT;
        if (coded) {
            return "code";
        }
        boolean text = averageLength() > LONG_TEXT || (double) words / filled >= 3;
        return text || distinct() > SOME ? "text" : "name";
    }

    private String numeric() {
        boolean whole = share(wholeNumbers) >= NEARLY_ALL;
        if (whole && share(small) >= NEARLY_ALL && share(rising) >= SOME) {
            return "sequence";
        }
        if (hs() >= NEARLY_ALL && averageLength() >= 4) {
            return "hs";
        }
        return whole && averageLength() >= 5 && distinct() > SOME ? "code" : "number";
    }
}
