package chokepoint.reading.cells;

import chokepoint.names.Currencies;
import chokepoint.names.Placeholders;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What is known of texts in cells, remembered: columns repeat themselves. */
public final class Known {

    private static final int REMEMBERED = 4_096;
    private static final int LONGEST_CURRENCY = 40;
    private static final int LONGEST_PLACEHOLDER = 80;
    private static final Map<String, Optional<String>> CURRENCIES = new ConcurrentHashMap<>();

    private Known() {}

    /** The ISO code of a currency by code, sign or name; empty if the text means none or several. */
    public static Optional<String> currency(String text) {
        if (text.isBlank() || text.length() > LONGEST_CURRENCY) {
            return Optional.empty();
        }
        if (CURRENCIES.size() > REMEMBERED) {
            CURRENCIES.clear();
        }
        return CURRENCIES.computeIfAbsent(
                text, any -> Optional.of(Currencies.find(text).code()).filter(code -> !code.isEmpty()));
    }

    /** The same, but the empty code if the text means several: {@code $} marks an amount and does not say which dollar. */
    static Optional<String> moneySign(String text) {
        Optional<String> one = currency(text);
        boolean several = one.isEmpty()
                && text.length() <= LONGEST_CURRENCY
                && !Currencies.find(text).note().isEmpty();
        return several ? Optional.of("") : one;
    }

    /** Whether a text says in words that nothing is known. */
    public static boolean placeholder(String text) {
        return text.length() <= LONGEST_PLACEHOLDER && Placeholders.is(text);
    }
}
