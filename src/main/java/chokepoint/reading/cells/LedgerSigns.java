package chokepoint.reading.cells;

import chokepoint.names.VisibleText;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Amounts with the side of the ledger beside them in place of a sign: {@code 1,200.00 CR} is a credit and lowers a sum. */
public final class LedgerSigns {

    private static final List<String[]> ROWS = ResourceTable.read("ledger-signs.csv");
    private static final Map<String, String> SIDES =
            ROWS.stream().collect(Collectors.toMap(row -> row[0], row -> row[1]));
    private static final Set<String> CRORES =
            ROWS.stream().flatMap(row -> Stream.of(row[2].split("\\|"))).collect(Collectors.toSet());
    private static final String CREDIT = "credit";
    private static final Pattern BEHIND = Pattern.compile("(.*[\\d.,)\\-].*?)\\s*(\\p{L}{2,})\\.?", Pattern.DOTALL);
    private static final Pattern BEFORE = Pattern.compile("(\\p{L}{2,})\\.?\\s*(.*\\d.*)", Pattern.DOTALL);

    private LedgerSigns() {}

    /** An amount and its side. */
    private record Sided(String amount, boolean credit) {}

    /**
     * Whether a column writes amounts so: some are debits, or few are credits among plain ones in a currency that is not
     * counted in crores.
     *
     * @param currency that its header states; empty if it states none
     */
    public static boolean in(List<String> texts, String currency) {
        int credits = 0;
        int plain = 0;
        Set<String> currencies = new HashSet<>(Set.of(currency));
        for (String text : texts) {
            Optional<Sided> sided = sided(text);
            if (sided.filter(one -> !one.credit()).isPresent()) {
                return true;
            }
            credits += sided.isPresent() ? 1 : 0;
            Optional<NumberText> number =
                    NumberText.parse(sided.map(Sided::amount).orElse(text));
            plain += sided.isEmpty() && number.isPresent() ? 1 : 0;
            number.ifPresent(written -> currencies.add(written.currency()));
        }
        currencies.remove("");
        return credits > 0 && plain > credits && !currencies.isEmpty() && Collections.disjoint(currencies, CRORES);
    }

    private static Optional<Sided> sided(String text) {
        String line = VisibleText.of(text);
        Matcher m = BEHIND.matcher(line);
        if (m.matches() && side(m.group(2)).isPresent()) {
            return number(m.group(1), side(m.group(2)));
        }
        m = BEFORE.matcher(line);
        return m.matches() ? number(m.group(2), side(m.group(1))) : Optional.empty();
    }

    private static Optional<String> side(String word) {
        return Optional.ofNullable(SIDES.get(word.toLowerCase(Locale.ROOT)));
    }

    /** A sign and a side together may mean either. */
    private static Optional<Sided> number(String amount, Optional<String> side) {
        return side.filter(known -> NumberText.parse(amount)
                        .filter(number -> !number.negative())
                        .isPresent())
                .map(known -> new Sided(amount, known.equals(CREDIT)));
    }

    /** The same amount with a sign in place of its side; the text itself if it has none. */
    static String signed(String text) {
        return sided(text)
                .map(sided -> sided.credit() ? "-" + sided.amount() : sided.amount())
                .orElse(text);
    }
}
