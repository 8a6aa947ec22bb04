package chokepoint.reading;

import chokepoint.trade.values.Field;
import chokepoint.trade.values.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts the lines whose vendor or maker is filled with a text that names nobody, and what they are worth. */
final class UnnamedParties {

    /** Texts told; each list has few ways to name nobody. */
    private static final int TOLD = 3;

    private static final int REMEMBERED = 100;

    private static final class Count {
        private final Map<String, Integer> texts = new TreeMap<>();
        private final TreeMap<String, BigDecimal> sums = new TreeMap<>();
        private int lines;
    }

    private final Map<Field, Count> counts = new EnumMap<>(Field.class);
    private final Map<Field, String> ofLine = new EnumMap<>(Field.class);

    /** Takes in a cell of the line that is being read. */
    void add(Field field, String text) {
        if (field == Field.VENDOR || field == Field.MANUFACTURER) {
            ofLine.put(field, text.strip());
        }
    }

    /** Ends the line. */
    void finish(Money value) {
        if (ofLine.isEmpty()) {
            return;
        }
        ofLine.forEach((field, text) -> {
            Count count = counts.computeIfAbsent(field, absent -> new Count());
            count.lines++;
            if (value.known()) {
                count.sums.merge(value.currency(), value.amount(), BigDecimal::add);
            }
            if (count.texts.size() < REMEMBERED || count.texts.containsKey(text)) {
                count.texts.merge(text, 1, Integer::sum);
            }
        });
        ofLine.clear();
    }

    List<String> notices() {
        List<String> notices = new ArrayList<>();
        counts.forEach((field, count) -> notices.add(notice(field, count)));
        return notices;
    }

    private static String notice(Field field, Count count) {
        String texts = count.texts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .limit(TOLD)
                .map(entry -> "'" + entry.getKey() + "'")
                .collect(Collectors.joining(", "));
        String money = count.sums.entrySet().stream()
                .map(sum -> (sum.getValue().toPlainString() + " " + sum.getKey()).strip())
                .collect(Collectors.joining(" + "));
        return count.lines
                + (count.lines == 1 ? " line names" : " lines name")
                + " nobody as " + field + " (" + texts + ")"
                + (money.isEmpty() ? "" : ", worth " + money)
                + ": an unknown " + field;
    }
}
