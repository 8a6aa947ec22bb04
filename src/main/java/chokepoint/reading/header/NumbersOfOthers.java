package chokepoint.reading.header;

import chokepoint.trade.values.Field;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Knows the tax numbers of importers, buyers, consignees and agents, which are no numbers of vendors. */
final class NumbersOfOthers {

    private static final Set<Field> OTHERS =
            EnumSet.of(Field.BUYER, Field.CONSIGNEE, Field.END_USER, Field.INTERMEDIARIES);

    private NumbersOfOthers() {}

    /** The meanings of a header, but for the vendor's number where its words name another party. */
    static List<NameMatch> leftOut(Header header, List<NameMatch> matches) {
        boolean number = matches.stream().anyMatch(match -> match.meaning().is(Field.VENDOR_ID));
        return number && isOfOther(header)
                ? matches.stream()
                        .filter(match -> !match.meaning().is(Field.VENDOR_ID))
                        .toList()
                : matches;
    }

    private static boolean isOfOther(Header header) {
        List<String> rest = ContactHeaders.besideTaxNumber(header).orElse(List.of());
        boolean other = rest.stream().anyMatch(word -> means(word, OTHERS));
        return other && rest.stream().noneMatch(word -> means(word, EnumSet.of(Field.VENDOR)));
    }

    private static boolean means(String word, Set<Field> fields) {
        return Synonyms.near(List.of(word)).stream()
                .filter(synonym -> synonym.words().size() == 1
                        && HeaderWords.same(synonym.words().get(0), word))
                .anyMatch(synonym -> fields.stream().anyMatch(synonym.meaning()::is));
    }
}
