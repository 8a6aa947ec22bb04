package chokepoint.names;

import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The letters of a language, and which of them follow each other in its names of countries and currencies, both from Unicode CLDR. */
public final class LanguageLetters {

    private static final Map<String, LanguageLetters> KNOWN = new ConcurrentHashMap<>();

    private final UnicodeSet letters;
    private final Set<Integer> pairs = new HashSet<>();

    private LanguageLetters(String language) {
        ULocale locale = new ULocale(language);
        letters = LocaleData.getExemplarSet(locale, 0, LocaleData.ES_STANDARD);
        for (String country : ULocale.getISOCountries()) {
            addPairs(ULocale.getDisplayCountry("und_" + country, locale));
        }
        for (Currency currency : Currency.getAvailableCurrencies()) {
            addPairs(currency.getName(locale, Currency.LONG_NAME, new boolean[1]));
        }
    }

    /** @param language as CLDR has it: {@code ru}, {@code zh_Hant} */
    public static LanguageLetters of(String language) {
        return KNOWN.computeIfAbsent(language, LanguageLetters::new);
    }

    private void addPairs(String text) {
        String lower = ' ' + text.toLowerCase(Locale.ROOT) + ' ';
        for (int at = 1; at < lower.length(); at++) {
            pairs.add(pair(lower.charAt(at - 1), lower.charAt(at)));
        }
    }

    private static int pair(char first, char second) {
        return folded(first) << Character.SIZE | folded(second);
    }

    private static char folded(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK ? c : ' ';
    }

    /** @param letter a small one */
    public boolean has(char letter) {
        return letters.contains(letter);
    }

    /** Whether a small letter follows another, or begins or ends a word where the other is none. */
    public boolean follows(char first, char second) {
        return pairs.contains(pair(first, second));
    }
}
