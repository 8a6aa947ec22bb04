package chokepoint.names.parties;

import chokepoint.names.BoundedCache;
import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reduces a word to its sound, so that transliterations by different systems meet. For suggestions, never for keys. */
final class PhoneticKey {

    /** Made when the first word asks for it: its rules take longer to load than a list of Latin names to read. */
    private static final class AnyLatin {

        static final Transliterator RULES = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
    }

    /** In this order; longer ones first. */
    private static final List<Map.Entry<String, String>> SAME = Stream.of(
                    ("shch=s sch=s tsch=c tch=c dzh=j kh=h gh=g zh=j sh=s ch=c ph=f th=t ts=c tz=c ck=k x=ks qu=kv q=k w=v "
                                    + "iy=i yy=i ij=i ye=e je=e yo=e yu=u iu=u ju=u ya=a ia=a ja=a ue=u oe=o ae=a ou=u oo=u ee=i y=i c=k")
                            .split(" "))
            .map(same -> same.split("="))
            .map(same -> Map.entry(same[0], same[1]))
            .toList();

    private static final int REMEMBERED = 50_000;
    private static final BoundedCache<String> MADE = new BoundedCache<>(REMEMBERED, PhoneticKey::make);

    private PhoneticKey() {}

    static String of(String word) {
        return MADE.of(word);
    }

    /** A word of any script in Latin letters, as it may be heard. */
    static String latin(String word) {
        boolean latin = word.chars().allMatch(c -> c < 0x80);
        return latin ? word : AnyLatin.RULES.transliterate(word).replaceAll("[^a-z0-9]", "");
    }

    private static String make(String word) {
        String letters = latin(word);
        for (Map.Entry<String, String> same : SAME) {
            letters = letters.replace(same.getKey(), same.getValue());
        }
        return letters.replaceAll("(.)\\1+", "$1");
    }
}
