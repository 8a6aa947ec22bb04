package chokepoint.trade.lists;

import chokepoint.trade.values.Country;
import chokepoint.trade.values.Day;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A named list of schemes of preference, as certificates of origin name them, and of the countries whose goods they are for.
 *
 * @param source who says so, and where
 * @param asOf the day the list speaks of; may be unknown
 * @param countries by the words that name a scheme; case and punctuation do not matter
 */
public record PreferenceSchemes(String name, String source, Day asOf, Map<String, Set<Country>> countries)
        implements Serializable {

    private static final int LONGEST_PHRASE = 4;
    private static final RecentTexts<List<String>> SPLIT = new RecentTexts<>(PreferenceSchemes::split);

    public PreferenceSchemes {
        Map<String, Set<Country>> byWords = new HashMap<>();
        countries.forEach((words, members) -> byWords.put(String.join(" ", split(words)), Set.copyOf(members)));
        countries = Map.copyOf(byWords);
    }

    /** True only if the text names a scheme of the list, and every one that it names is for goods of other origins. */
    public boolean exclude(String text, Country origin) {
        List<Set<Country>> named = origin.known() ? named(SPLIT.of(text)) : List.of();
        return !named.isEmpty() && named.stream().noneMatch(members -> members.contains(origin));
    }

    /** Whether the text names a scheme of the list: that a preference is claimed. */
    public boolean name(String text) {
        return !named(SPLIT.of(text)).isEmpty();
    }

    /** The members of each scheme named, the longest name first where one is part of another. */
    private List<Set<Country>> named(List<String> words) {
        List<Set<Country>> named = new ArrayList<>();
        int from = 0;
        while (from < words.size()) {
            int length = phraseAt(words, from);
            if (length > 0) {
                named.add(countries.get(String.join(" ", words.subList(from, from + length))));
            }
            from += Math.max(1, length);
        }
        return named;
    }

    private int phraseAt(List<String> words, int from) {
        for (int length = Math.min(LONGEST_PHRASE, words.size() - from); length > 0; length--) {
            if (countries.containsKey(String.join(" ", words.subList(from, from + length)))) {
                return length;
            }
        }
        return 0;
    }

    private static List<String> split(String text) {
        return WordRun.in(text.toLowerCase(Locale.ROOT)).stream()
                .map(WordRun::word)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
