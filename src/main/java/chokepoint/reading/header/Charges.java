package chokepoint.reading.header;

import chokepoint.trade.values.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells charges from the value of goods: "Total fees" and "Valor flete" are none, "Total incl. VAT" is one. */
final class Charges {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})");

    private Charges() {}

    /** The meanings of a header, a value less likely where its words name what is paid beside the goods. */
    static List<NameMatch> turned(String header, List<NameMatch> matches) {
        boolean money = matches.stream().map(NameMatch::meaning).anyMatch(Charges::mayTurn);
        if (!money) {
            return matches;
        }
        if (isWithOrWithout(header)) {
            return matches.stream()
                    .filter(match -> !match.meaning().equals(ColumnMeaning.OTHER))
                    .toList();
        }
        return isCharge(header)
                ? matches.stream()
                        .map(match -> mayTurn(match.meaning()) ? match.turned() : match)
                        .toList()
                : matches;
    }

    /** Whether a name of a charge stands in a header that says "with" or "without" it: an amount excluding tax is no tax. */
    static boolean named(String header, NameMatch match) {
        return match.meaning().equals(ColumnMeaning.OTHER) && isWithOrWithout(header);
    }

    private static boolean isWithOrWithout(String header) {
        Set<String> words = words(header);
        return holds("charge", words) && holds("with", words);
    }

    /** A German "Charge" is a batch; a sum of charges is none. */
    private static boolean mayTurn(ColumnMeaning meaning) {
        return meaning.is(Field.VALUE) || meaning.is(Field.BATCH);
    }

    private static boolean isCharge(String header) {
        Set<String> words = words(header);
        return holds("charge", words) && !holds("with", words);
    }

    private static Set<String> words(String header) {
        return Arrays.stream(BETWEEN.split(header)).map(HeaderWords::plain).collect(Collectors.toUnmodifiableSet());
    }

    /** Words of scripts without blanks stand within others. */
    private static boolean holds(String kind, Set<String> words) {
        return Lexicon.of(kind).stream()
                .anyMatch(one -> words.contains(one)
                        || ((HeaderWords.isHan(one) || HeaderWords.isHangul(one))
                                && words.stream().anyMatch(word -> word.contains(one))));
    }
}
