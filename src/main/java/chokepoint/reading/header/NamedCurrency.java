package chokepoint.reading.header;

import chokepoint.names.Currencies;
import chokepoint.names.places.Countries;
import chokepoint.reading.cells.ReadingCache;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A currency that a text names in words, taken out of it: "Kuwaiti dinars", "долл. США", "dinar (Kuwait)". A name that several
 * currencies share counts only where a country or another hint stands directly beside it.
 *
 * @param currency ISO code; empty if none is named
 * @param rest the text without it
 */
record NamedCurrency(String currency, String rest) {

    private static final int MOST_WORDS = 4;
    private static final int LONGEST_SHORT = 3;
    private static final int LEAST_COUNTRY = 4;
    private static final int LEAST_WORD = 5;
    private static final int LEAST_SHARED = 4;
    private static final String OPENING = "([（［";
    private static final String CLOSING = ")]）］";
    private static final String MARKS = "([（［)]）］,-–";

    static NamedCurrency in(String text) {
        List<ScaleToken> tokens = ScaleToken.of(text);
        for (int length = Math.min(MOST_WORDS, tokens.size()); length > 0; length--) {
            for (int at = 0; at + length <= tokens.size(); at++) {
                String code = code(text, tokens, at, at + length);
                if (!code.isEmpty()) {
                    return without(text, tokens, at, at + length, code);
                }
            }
        }
        return new NamedCurrency("", text);
    }

    /** The currency that a country or a hint beside a shared name tells; empty if there is no such name, or nothing tells. */
    static String ofShared(String text) {
        List<ScaleToken> tokens = ScaleToken.of(text);
        for (int at = 0; at < tokens.size(); at++) {
            String code = beside(tokens, at);
            if (!code.isEmpty()) {
                return code;
            }
        }
        return "";
    }

    /** A text without the names that several currencies share: they say that it is money, and nothing else. */
    static String withoutShared(String text, boolean shortOnes) {
        StringBuilder rest = new StringBuilder(text);
        List<ScaleToken> tokens = ScaleToken.of(text);
        for (int at = tokens.size() - 1; at >= 0; at--) {
            ScaleToken token = tokens.get(at);
            boolean name = shortOnes || token.raw().length() >= LEAST_SHARED;
            if (name && !Currencies.sharing(token.raw()).isEmpty()) {
                rest.replace(token.start(), token.end(), " ");
            }
        }
        return rest.toString();
    }

    /** The name in a text that several currencies share, as it stands there; empty if there is none. */
    static Optional<String> shared(String text) {
        return ScaleToken.of(text).stream()
                .map(ScaleToken::raw)
                .filter(raw -> !Currencies.sharing(raw).isEmpty())
                .findFirst();
    }

    private static String code(String text, List<ScaleToken> tokens, int from, int to) {
        String phrase =
                text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
        boolean several = to - from > 1 || phrase.length() >= LEAST_WORD || folds(phrase);
        if (several
                && Currencies.isName(phrase)
                && isWhole(text, phrase, tokens.get(to - 1).end())) {
            return ReadingCache.namedCurrency(phrase).orElse("");
        }
        boolean inBrackets = from > 0
                && to < tokens.size()
                && OPENING.contains(tokens.get(from - 1).raw())
                && CLOSING.contains(tokens.get(to).raw());
        return inBrackets && phrase.length() <= LONGEST_SHORT && !isCountryCode(phrase)
                ? ofAmounts(text, tokens, from, to, phrase)
                : "";
    }

    /** "S/" is a currency, and "S/N" is none. */
    private static boolean isWhole(String text, String phrase, int end) {
        boolean mark = !Character.isLetter(phrase.charAt(phrase.length() - 1));
        return !mark || end >= text.length() || !Character.isLetterOrDigit(text.charAt(end));
    }

    /** What headers are compared by would lose marks that are part of the name, as in Japanese. */
    private static boolean folds(String phrase) {
        return phrase.length() > 1 && !HeaderWords.plain(phrase).equals(phrase.toLowerCase(Locale.ROOT));
    }

    private static boolean isCountryCode(String phrase) {
        return phrase.equals(phrase.toUpperCase(Locale.ROOT))
                && Countries.find(phrase).isPresent();
    }

    private static String ofAmounts(String text, List<ScaleToken> tokens, int from, int to, String phrase) {
        String code = Currencies.ofAmounts(phrase);
        boolean money = !code.isEmpty()
                && JoinedCurrency.isMoney(
                        HeaderWords.of(without(text, tokens, from, to, code).rest()));
        return money ? code : "";
    }

    private static NamedCurrency without(String text, List<ScaleToken> tokens, int from, int to, String code) {
        String rest = text.substring(0, tokens.get(from).start())
                + " "
                + text.substring(tokens.get(to - 1).end());
        return new NamedCurrency(code, rest);
    }

    private static String beside(List<ScaleToken> tokens, int at) {
        String name = tokens.get(at).raw();
        List<String> codes = Currencies.sharing(name);
        for (int step : codes.isEmpty() ? new int[0] : new int[] {-1, 1}) {
            int next = at + step;
            if (next >= 0
                    && next < tokens.size()
                    && MARKS.contains(tokens.get(next).raw())) {
                next += step;
            }
            String told = next >= 0 && next < tokens.size() ? tokens.get(next).raw() : "";
            if (Currencies.isHint(name, told)) {
                return codes.get(0);
            }
            String ofCountry = ofCountry(told);
            if (codes.contains(ofCountry)) {
                return ofCountry;
            }
        }
        return "";
    }

    private static String ofCountry(String name) {
        return Optional.of(name)
                .filter(text -> text.codePoints().count() >= LEAST_COUNTRY || HeaderWords.isHan(text))
                .flatMap(Countries::find)
                .flatMap(Currencies::of)
                .orElse("");
    }
}
