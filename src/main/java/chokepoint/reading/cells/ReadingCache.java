package chokepoint.reading.cells;

import chokepoint.names.Currencies;
import chokepoint.names.CurrencyReading;
import chokepoint.names.Placeholders;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What is known of texts in cells, remembered: columns repeat themselves. */
public final class ReadingCache {

    private static final int REMEMBERED = 4_096;
    private static final int LONGEST_CURRENCY = 40;
    private static final int LONGEST_PLACEHOLDER = 80;
    private static final Map<String, CurrencyReading> CURRENCIES = new ConcurrentHashMap<>();

    private ReadingCache() {}

    /** The ISO code of a currency by code, sign or name; empty if the text means none or several. */
    public static Optional<String> currency(String text) {
        return Optional.of(reading(text).code()).filter(code -> !code.isEmpty());
    }

    /** As {@link #currency} where other words stand: the numbers of ISO 4217 are none, a price per 100 is not in old levs. */
    public static Optional<String> namedCurrency(String text) {
        return text.codePoints().allMatch(Character::isDigit) ? Optional.empty() : currency(text);
    }

    private static CurrencyReading reading(String text) {
        if (text.isBlank() || text.length() > LONGEST_CURRENCY) {
            return CurrencyReading.NONE;
        }
        if (CURRENCIES.size() > REMEMBERED) {
            CURRENCIES.clear();
        }
        return CURRENCIES.computeIfAbsent(text, Currencies::find);
    }

    /** The same, but the empty code if the text means several: {@code $} marks an amount and does not say which dollar. */
    static Optional<String> moneySign(String text) {
        CurrencyReading reading = reading(text);
        return reading.known() || !reading.note().isEmpty() ? Optional.of(reading.code()) : Optional.empty();
    }

    /** Whether a text names a currency, or may be the sign of several. */
    public static boolean meansMoney(String text) {
        return moneySign(text).isPresent();
    }

    /** Whether a text says in words that nothing is known. */
    public static boolean placeholder(String text) {
        return text.length() <= LONGEST_PLACEHOLDER && Placeholders.is(text) && !isSign(text);
    }

    /** A sign such as the euro's has no letter, and says something all the same. */
    private static boolean isSign(String text) {
        return text.chars().anyMatch(c -> Character.getType(c) == Character.CURRENCY_SYMBOL) && meansMoney(text);
    }
}
