package chokepoint.reading.header;

import chokepoint.reading.header.Synonyms.Synonym;
import chokepoint.trade.values.Field;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows headers with words cut short by a point, where all known headers that begin like them mean one thing: "Country of orig.", "Deliv. terms". */
final class Shortened {

    private static final Pattern POINTED = Pattern.compile("(\\p{L}{2,})\\.");
    private static final int LEAST_LETTERS = 4;

    private Shortened() {}

    /**
     * What the header is short for; empty if no word is cut short, or if it may be short for different things.
     *
     * @param found what its words mean as they stand: an amount stays one
     */
    static List<NameMatch> of(Header header, List<NameMatch> found) {
        List<String> words = header.words();
        Set<String> cut = cut(header.text());
        boolean any = words.stream().anyMatch(cut::contains);
        boolean amount = !found.isEmpty() && found.get(0).meaning().is(Field.VALUE);
        if (!any
                || amount
                || telling(words) < LEAST_LETTERS
                || !Synonyms.exact(words).isEmpty()) {
            return List.of();
        }
        List<Synonym> meant = Synonyms.beginningWith(words.get(0).charAt(0)).stream()
                .filter(synonym -> isShort(words, cut, synonym.words()))
                .toList();
        boolean one = meant.stream().map(Synonym::meaning).distinct().count() == 1;
        return one
                ? List.of(new NameMatch(
                        meant.get(0).meaning(),
                        NameWeight.SHORTENED.value(),
                        "header is short for '" + meant.get(0).text() + "'"))
                : List.of();
    }

    /** The letters that say anything: a few and "No." may begin any number's name. */
    private static int telling(List<String> words) {
        return Synonyms.letters(
                words.stream().filter(word -> !word.equals("no")).toList());
    }

    private static Set<String> cut(String text) {
        Set<String> cut = new HashSet<>();
        Matcher word = POINTED.matcher(text);
        while (word.find()) {
            cut.addAll(HeaderWords.of(word.group(1)));
        }
        return cut;
    }

    private static boolean isShort(List<String> words, Set<String> cut, List<String> known) {
        if (words.size() != known.size()) {
            return false;
        }
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            boolean begins = cut.contains(word) && known.get(at).startsWith(word);
            if (!begins && !HeaderWords.same(word, known.get(at))) {
                return false;
            }
        }
        return true;
    }
}
