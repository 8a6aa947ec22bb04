package chokepoint.reading.cells;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is known of names in cells. */
public final class Known {

    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());
    private static final Map<String, String> SIGNS = Map.of(
            "$", "USD", "€", "EUR", "£", "GBP", "¥", "JPY", "₽", "RUB", "₴", "UAH", "руб", "RUB", "грн", "UAH", "元",
            "CNY");
    private static final Set<String> PLACEHOLDERS =
            Set.of("n/a", "na", "-", "–", "—", "none", "null", "nil", "?", "tbd");

    private Known() {}

    public static Optional<String> currency(String text) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        if (CODES.contains(code)) {
            return Optional.of(code);
        }
        return Optional.ofNullable(
                SIGNS.get(text.strip().toLowerCase(Locale.ROOT).replace(".", "")));
    }

    public static boolean placeholder(String text) {
        return PLACEHOLDERS.contains(text.strip().toLowerCase(Locale.ROOT));
    }
}
