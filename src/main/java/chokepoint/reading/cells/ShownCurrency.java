package chokepoint.reading.cells;

import chokepoint.names.BoundedCache;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The currency that a number format shows.
 *
 * @param code ISO code; empty if the format shows none, or a sign of several without saying whose
 */
public record ShownCurrency(String code) {

    static final ShownCurrency NONE = new ShownCurrency("");

    private static final int HEX = 16;
    private static final int LANGUAGE = 0xFFFF;
    private static final int REMEMBERED = 1_024;
    private static final BoundedCache<ShownCurrency> KNOWN = new BoundedCache<>(REMEMBERED, ShownCurrency::read);

    /** Read with the first format that names a language beside the sign of several currencies. */
    private static final class Languages {

        static final Map<Integer, String> CURRENCIES = ResourceTable.read("format-languages.csv").stream()
                .collect(Collectors.toUnmodifiableMap(row -> Integer.valueOf(row[0], HEX), row -> row[1]));
    }

    /** Of the unit of a number format, as the workbook writes it: {@code $-409} is the dollar of the United States. */
    static ShownCurrency of(String unit) {
        return unit.isEmpty() ? NONE : KNOWN.of(unit);
    }

    private static ShownCurrency read(String unit) {
        int dash = unit.lastIndexOf('-');
        String sign = dash > 0 ? unit.substring(0, dash) : unit;
        if (!ReadingCache.meansMoney(sign)) {
            return NONE;
        }
        String code = ReadingCache.currency(sign).orElse("");
        return new ShownCurrency(code.isEmpty() && dash > 0 ? ofLanguage(unit.substring(dash + 1)) : code);
    }

    private static String ofLanguage(String number) {
        return number.matches("[0-9A-Fa-f]{1,7}")
                ? Languages.CURRENCIES.getOrDefault(Integer.valueOf(number, HEX) & LANGUAGE, "")
                : "";
    }
}
