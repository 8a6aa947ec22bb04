package chokepoint.names.places;

import chokepoint.trade.values.Country;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The country that a text was written in, where its script is used in one country alone: kana, Hangul, Thai. */
public final class ScriptCountry {

    private static final Set<Character.UnicodeScript> OF_ONE_COUNTRY = EnumSet.of(
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.HANGUL,
            Character.UnicodeScript.THAI,
            Character.UnicodeScript.SINHALA,
            Character.UnicodeScript.KHMER,
            Character.UnicodeScript.LAO,
            Character.UnicodeScript.MYANMAR,
            Character.UnicodeScript.GEORGIAN,
            Character.UnicodeScript.ARMENIAN);

    private ScriptCountry() {}

    /** Returns the country of the first such letter, by the likely subtags of CLDR; empty if the text has none. */
    public static Optional<Country> of(String text) {
        return text.codePoints()
                .mapToObj(Character.UnicodeScript::of)
                .filter(OF_ONE_COUNTRY::contains)
                .findFirst()
                .flatMap(script -> Countries.find(likely(script)));
    }

    private static String likely(Character.UnicodeScript script) {
        String code = UScript.getShortName(UScript.getCodeFromName(script.name()));
        return ULocale.addLikelySubtags(new ULocale("und_" + code)).getCountry();
    }
}
