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
        return money && isCharge(header)
                ? matches.stream()
                        .map(match -> mayTurn(match.meaning()) ? match.turned() : match)
                        .toList()
                : matches;
    }

    /** A German "Charge" is a batch; a sum of charges is none. */
    private static boolean mayTurn(ColumnMeaning meaning) {
        return meaning.is(Field.VALUE) || meaning.is(Field.BATCH);
    }

    private static boolean isCharge(String header) {
        Set<String> words =
                Arrays.stream(BETWEEN.split(header)).map(HeaderWords::plain).collect(Collectors.toUnmodifiableSet());
        return holds("charge", words) && !holds("with", words);
    }

    /** Words of scripts without blanks stand within others. */
    private static boolean holds(String kind, Set<String> words) {
        return Lexicon.of(kind).stream()
                .anyMatch(one -> words.contains(one)
                        || (HeaderWords.isHan(one) && words.stream().anyMatch(word -> word.contains(one))));
    }
}
