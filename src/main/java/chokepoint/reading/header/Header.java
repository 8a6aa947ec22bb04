package chokepoint.reading.header;

import chokepoint.reading.cells.ReadingCache;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The header of one column, taken apart.
 *
 * @param text as written, lines of a multi-row header joined by a space
 * @param words what is left to mean something
 * @param currency ISO code that the header states; empty if none
 * @param factor what a header like "тыс. руб." multiplies the numbers by
 */
public record Header(String text, List<String> words, String currency, int factor) {

    private static final Pattern ORDINAL =
            Pattern.compile("^\\s*\\d{1,2}\\s*[.)]?\\s+(?=\\p{L})|^\\s*\\d{1,2}[.)]\\s*(?=\\p{L})");
    private static final Pattern CODE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])([A-Z]{3})(?![\\p{L}\\p{N}])|((?<![\\p{L}])[A-Z]{0,2}[$\u20ac\u00a3\u00a5\u20bd\u20b4\u20b9])");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern LOWER_WORD = Pattern.compile("[\\p{L}.]+");
    private static final Pattern THOUSAND_SIGN = Pattern.compile("(?<![\\p{L}\\p{N}])['\u2019]?000(?![\\p{L}\\p{N}])");
    private static final List<String> USUAL = List.of(
            "USD", "EUR", "GBP", "CNY", "RUB", "JPY", "UAH", "CHF", "PLN", "SEK", "NOK", "DKK", "CZK", "HUF", "BRL",
            "INR", "KRW", "CAD", "AUD", "TRY", "KZT", "BYN", "MXN", "ZAR", "RON", "BGN", "GEL", "AMD", "AZN", "UZS",
            "KGS", "THB", "SGD", "HKD", "TWD", "AED", "ILS", "NZD", "IDR", "MYR", "PHP", "VND", "ARS", "CLP", "COP",
            "PEN", "RMB", "RUR");
    private static final int THOUSAND = 1_000;
    private static final int TEN_THOUSAND = 10_000;
    private static final int MILLION = 1_000_000;

    public static Header of(String text) {
        String line = BLANKS.matcher(text.strip()).replaceAll(" ");
        String bare = ORDINAL.matcher(line).replaceFirst("");
        String currency = "";
        Matcher code = CODE.matcher(bare);
        StringBuilder without = new StringBuilder();
        while (code.find()) {
            Optional<String> found = currency(code, bare);
            code.appendReplacement(without, found.isPresent() ? " " : Matcher.quoteReplacement(code.group()));
            currency = currency.isEmpty() ? found.orElse("") : currency;
        }
        bare = code.appendTail(without).toString();
        int factor = THOUSAND_SIGN.matcher(bare).find() ? THOUSAND : 1;
        bare = THOUSAND_SIGN.matcher(bare).replaceAll(" ");
        List<String> kept = new ArrayList<>();
        for (String word : HeaderWords.of(bare)) {
            int its = factor(word);
            Optional<String> named = its > 1 ? Optional.empty() : named(word);
            if (its > 1) {
                factor = its;
            } else if (named.isPresent()) {
                currency = currency.isEmpty() ? named.get() : currency;
            } else {
                kept.add(word);
            }
        }
        List<String> whole = HeaderWords.of(line);
        boolean nothingElse = kept.isEmpty();
        // "EUR.1" and "KN code" are names, with no currency in them
        boolean name = nothingElse || !Synonyms.exact(whole).isEmpty();
        return new Header(line, name ? whole : List.copyOf(kept), currency, nothingElse ? 1 : factor);
    }

    private static Optional<String> currency(Matcher code, String line) {
        boolean usual = code.group(1) == null || USUAL.contains(code.group(1));
        boolean setApart = code.start() > 0
                && "([,"
                                .indexOf(
                                        line.substring(0, code.start()).strip().isEmpty()
                                                ? ' '
                                                : line.substring(0, code.start())
                                                        .strip()
                                                        .charAt(line.substring(0, code.start())
                                                                        .strip()
                                                                        .length()
                                                                - 1))
                        >= 0;
        return usual || setApart ? ReadingCache.currency(code.group()) : Optional.empty();
    }

    /** HeaderWords such as "руб" or "euro" beside others. */
    private static Optional<String> named(String word) {
        boolean code = word.length() == 3 && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
        return code || !LOWER_WORD.matcher(word).matches() ? Optional.empty() : ReadingCache.currency(word);
    }

    private static int factor(String word) {
        if (Lexicon.is("thousand", word)) {
            return THOUSAND;
        }
        if (Lexicon.is("ten thousand", word)) {
            return TEN_THOUSAND;
        }
        return Lexicon.is("million", word) ? MILLION : 1;
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** The words as a key, for comparing headers. */
    String key() {
        return String.join(" ", words);
    }
}
