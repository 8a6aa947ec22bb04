package chokepoint.reading.header;

import chokepoint.trade.values.Field;
import java.util.List;

/** Knows headers that say what is taken off a price, and nothing else. */
public final class DiscountHeader {

    private DiscountHeader() {}

    /** "Discount %" and "Discount amount" are, "Amount after discount" is none. */
    public static boolean is(Header header) {
        return header.words().stream().anyMatch(word -> Lexicon.is("discount", word))
                && header.words().stream().allMatch(DiscountHeader::isPart);
    }

    private static boolean isPart(String word) {
        return word.isEmpty()
                || Lexicon.is("discount", word)
                || Lexicon.is("percent", word)
                || Lexicon.is("of money", word)
                || Lexicon.is("lead", word)
                || !Character.isLetter(word.codePointAt(0))
                || isMoney(word);
    }

    private static boolean isMoney(String word) {
        return Synonyms.exact(List.of(word)).stream()
                .flatMap(synonym -> synonym.meaning().field().stream())
                .anyMatch(field -> field.kind() == Field.Kind.MONEY);
    }
}
