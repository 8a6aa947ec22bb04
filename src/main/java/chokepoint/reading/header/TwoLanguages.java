package chokepoint.reading.header;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes headers apart that say the same twice, as "数量 / Quantity" does: what both halves may mean, they mean. */
final class TwoLanguages {

    private static final Pattern SIGNS =
            Pattern.compile("\\s*[/|\\\\]\\s*|\\s+[-\u2013\u2014]\\s+|\\s*[()\uff08\uff09\uff0f]\\s*");
    private static final Pattern SCRIPTS = Pattern.compile(
            "(?<=[\\p{L}&&[^\\p{IsLatin}]])[\\s.,;:]*(?=\\p{IsLatin})|(?<=\\p{IsLatin})[\\s.,;:]*(?=[\\p{L}&&[^\\p{IsLatin}]])");
    private static final Pattern LATIN = Pattern.compile(".*\\p{IsLatin}.*");

    private TwoLanguages() {}

    /** The meanings that two halves of a header share; empty if it has no two halves that are known. */
    static List<NameMatch> of(String text) {
        for (Pattern between : List.of(SIGNS, SCRIPTS)) {
            List<String> parts = new ArrayList<>();
            between.splitAsStream(text).filter(part -> !part.isBlank()).forEach(parts::add);
            if (parts.stream().anyMatch(TwoLanguages::isLetter)) {
                continue;
            }
            if (parts.size() == 2) {
                List<NameMatch> shared = shared(parts.get(0), parts.get(1));
                if (!shared.isEmpty()) {
                    return shared;
                }
            }
        }
        return List.of();
    }

    /** One letter translates nothing: it may be a sign in an encoding that was not meant. */
    private static boolean isLetter(String half) {
        return half.strip().length() == 1 && !HeaderWords.isHan(half.strip());
    }

    private static List<NameMatch> shared(String one, String other) {
        Set<ColumnMeaning> ones = meanings(one);
        Set<ColumnMeaning> others = meanings(other);
        boolean translated =
                LATIN.matcher(one).matches() != LATIN.matcher(other).matches();
        Set<ColumnMeaning> both = new LinkedHashSet<>(ones);
        if (ones.isEmpty() && translated) {
            both.addAll(others);
        } else if (!others.isEmpty() || !translated) {
            both.retainAll(others);
        }
        double score =
                ones.isEmpty() || others.isEmpty() ? NameWeight.ONE_HALF.value() : NameWeight.BOTH_HALVES.value();
        return both.stream()
                .map(meaning -> new NameMatch(meaning, score, "header says '" + one + "' and '" + other + "'"))
                .toList();
    }

    private static Set<ColumnMeaning> meanings(String half) {
        Header header = Header.of(half);
        Set<ColumnMeaning> meanings = new LinkedHashSet<>();
        List<Synonyms.Synonym> known = Synonyms.exact(header.words());
        boolean plain = known.stream().anyMatch(synonym -> !synonym.weak());
        known.stream().filter(synonym -> !plain || !synonym.weak()).forEach(synonym -> meanings.add(synonym.meaning()));
        AmbiguousHeaders.of(header).forEach(reading -> meanings.add(ColumnMeaning.of(reading.field())));
        return meanings;
    }
}
