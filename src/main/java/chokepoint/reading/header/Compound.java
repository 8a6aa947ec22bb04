package chokepoint.reading.header;

import chokepoint.reading.cells.ResourceTable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Understands headers made of two nouns, one of which says what the column holds and the other of what: "Datum objednávky", "KOD_DOST",
 * "Leverantörsnummer". The words stand in {@code compound-words.csv}, what two of them mean in {@code compounds.csv}.
 */
final class Compound {

    private static final String SMALL = "small";
    private static final Set<String> SAY_HOW = Set.of("number", "code", "name");
    private static final int LEAST_NOUNS = 2;
    private static final int LEAST_JOINED = 3;
    private static final int LEAST_LAST = 2;
    private static final int LONGEST_PHRASE = 3;
    private static final Map<String, ColumnMeaning> MEANINGS = meanings();
    private static final Set<String> HEADS = heads();
    private static final Map<String, CompoundWords> LANGUAGES = languages();

    private Compound() {}

    private static Map<String, ColumnMeaning> meanings() {
        Map<String, ColumnMeaning> meanings = new HashMap<>();
        for (String[] row : ResourceTable.read("compounds.csv")) {
            meanings.put(row[0] + " of " + row[1], new ColumnMeaning(row[2]));
        }
        return meanings;
    }

    private static Set<String> heads() {
        return MEANINGS.keySet().stream()
                .map(key -> key.substring(0, key.indexOf(" of ")))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, CompoundWords> languages() {
        Map<String, CompoundWords> languages = new LinkedHashMap<>();
        for (String[] row : ResourceTable.read("compound-words.csv")) {
            languages.computeIfAbsent(row[1], language -> new CompoundWords()).add(row[0], row[2]);
        }
        return languages;
    }

    /** What the header means by its two nouns; empty if it is known as it stands, or if languages differ about it. */
    static List<NameMatch> of(Header header) {
        List<String> words = header.words();
        if (!Synonyms.exact(words).isEmpty() || !AmbiguousHeaders.of(header).isEmpty()) {
            return List.of();
        }
        Set<ColumnMeaning> meant = new LinkedHashSet<>();
        LANGUAGES.values().forEach(language -> meaning(words, language).ifPresent(meant::add));
        return meant.size() == 1
                ? meant.stream()
                        .map(meaning -> new NameMatch(
                                meaning, NameWeight.COMPOUND.value(), "header says '" + header.key() + "'"))
                        .toList()
                : List.of();
    }

    private static Optional<ColumnMeaning> meaning(List<String> words, CompoundWords language) {
        Set<String> heads = new TreeSet<>();
        Set<String> nouns = new TreeSet<>();
        for (int at = 0; at < words.size(); ) {
            int length = phrase(words, at, language);
            List<String> kinds = kinds(String.join(" ", words.subList(at, at + length)), language);
            if (kinds.isEmpty()) {
                return Optional.empty();
            }
            kinds.stream()
                    .filter(kind -> !kind.equals(SMALL))
                    .forEach(kind -> (HEADS.contains(kind) ? heads : nouns).add(kind));
            at += length;
        }
        if (heads.size() + nouns.size() < LEAST_NOUNS) {
            return Optional.empty();
        }
        if (heads.size() > 1) {
            heads.removeAll(SAY_HOW);
        }
        return heads.size() == 1
                ? Optional.ofNullable(MEANINGS.get(heads.iterator().next() + " of " + String.join("+", nouns)))
                : Optional.empty();
    }

    /** How many words from here on are known together: "кол-во" is two. */
    private static int phrase(List<String> words, int at, CompoundWords language) {
        for (int length = Math.min(LONGEST_PHRASE, words.size() - at); length > 1; length--) {
            if (language.whole(String.join(" ", words.subList(at, at + length))).isPresent()) {
                return length;
            }
        }
        return 1;
    }

    /** What a word is, or the two words that have grown into one; empty if that is not known. */
    private static List<String> kinds(String word, CompoundWords language) {
        Optional<String> whole = language.whole(word);
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        for (int cut = LEAST_JOINED; cut <= word.length() - LEAST_LAST; cut++) {
            String end = word.substring(cut);
            Optional<String> last = end.equals("no")
                    ? Optional.empty()
                    : language.whole(HeaderWords.fold(end)).filter(HEADS::contains);
            Optional<String> first = last.isPresent() ? language.first(word.substring(0, cut)) : Optional.empty();
            if (first.isPresent() && !HEADS.contains(first.get())) {
                return List.of(first.get(), last.get());
            }
        }
        return language.inflected(word).map(List::of).orElseGet(() -> says(word) ? List.of(SMALL) : List.of());
    }

    private static boolean says(String word) {
        return Stream.of("neutral", "with", "taxed").anyMatch(kind -> Lexicon.is(kind, word));
    }
}
