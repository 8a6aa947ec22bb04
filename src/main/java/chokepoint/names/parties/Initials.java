package chokepoint.names.parties;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The first letters of the words of a name, with and without small words between them. */
final class Initials {

    /** Fewer words are no name that is called by its initials. */
    private static final int FEWEST = 3;

    private static final Set<String> SMALL = Set.of(
            "&", "of", "and", "for", "the", "de", "des", "del", "du", "da", "do", "dos", "das", "la", "le", "les",
            "los", "et", "e", "y", "i", "und", "fur", "der", "die", "van", "di", "della", "delle", "dei", "och", "og",
            "en", "ve", "na", "po");

    private Initials() {}

    /** None if a name has too few words. */
    static Set<String> of(List<String> words) {
        Set<String> initials = new TreeSet<>();
        initials.add(letters(words.stream().filter(word -> !word.equals("&")).toList()));
        initials.add(
                letters(words.stream().filter(word -> !SMALL.contains(word)).toList()));
        initials.removeIf(letters -> letters.length() < FEWEST);
        return initials;
    }

    private static String letters(List<String> words) {
        return words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }
}
