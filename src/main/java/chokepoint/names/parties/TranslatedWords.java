package chokepoint.names.parties;

import chokepoint.names.BoundedCache;
import chokepoint.names.NameWords;
import chokepoint.names.TableResource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells whether two names say the same in two languages: {@code Ministerio de Salud}, {@code Ministry of Health}. Words that no table has
 * must be spelled or sound alike; those of scripts without spaces are compared by their sounds.
 */
final class TranslatedWords {

    /** Of the words of a phrase in the table. */
    private static final int LONGEST = 3;

    private static final int FEWEST_LETTERS = 4;

    private static final Set<String> SMALL = Set.of(
            "of the for and & de des del du da do dos das della dello dei degli di van der den dem die het fur fuer und et e y i en la le el los las na w v po ve al an ja och og a"
                    .split(" "));

    /** Endings that make an adjective of a place in Slavic languages: {@code kazanskiy} is of Kazan, {@code omskiy} of Omsk. */
    private static final Pattern OF_PLACE = Pattern.compile("(?<=.{2})sk(?:iy|yy|aya|oye|oe|ogo|y|i|a|ie|yi)?$");

    /** Meanings by the phrase that stands for them. */
    private static final Map<String, Set<String>> PHRASES = new HashMap<>();

    /** The same by the beginning of a word. */
    private static final Map<String, Set<String>> BEGINNINGS = new HashMap<>();

    /** Meanings that a word may have together, under the first of them. */
    private static final Map<String, String> GROUPS = new TreeMap<>();

    static {
        for (List<String> row : TableResource.rows("translated-words.csv")) {
            for (String form : row.get(1).split(" ")) {
                add(row.get(0), form);
            }
        }
        PHRASES.values().forEach(TranslatedWords::group);
        BEGINNINGS.values().forEach(TranslatedWords::group);
    }

    private static final int LONGEST_BEGINNING =
            BEGINNINGS.keySet().stream().mapToInt(String::length).max().orElse(0);

    private static final Set<String> FIRST_OF_PHRASES = PHRASES.keySet().stream()
            .filter(phrase -> phrase.indexOf(' ') > 0)
            .map(phrase -> phrase.substring(0, phrase.indexOf(' ')))
            .collect(Collectors.toUnmodifiableSet());

    /** @param meanings none if the table has it not */
    private record Part(String text, Set<String> meanings) {}

    private static final BoundedCache<List<Part>> KNOWN =
            new BoundedCache<>(20_000, joined -> parts(Arrays.asList(joined.split(" "))));

    private static final BoundedCache<Set<String>> MEANINGS = new BoundedCache<>(20_000, TranslatedWords::lookedUp);

    private TranslatedWords() {}

    private static void add(String meaning, String form) {
        boolean beginning = form.endsWith("*");
        String text = form.replace("*", "").replace('-', ' ');
        String phrase = NameWords.unspaced(text) ? text : String.join(" ", PartyNames.latin(NameWords.of(text)));
        (beginning ? BEGINNINGS : PHRASES)
                .computeIfAbsent(phrase, absent -> new TreeSet<>())
                .add(meaning);
    }

    private static void group(Set<String> together) {
        String first = together.stream()
                .map(TranslatedWords::group)
                .min(String::compareTo)
                .orElseThrow();
        together.forEach(meaning -> GROUPS.put(group(meaning), first));
    }

    private static String group(String meaning) {
        String parent = GROUPS.getOrDefault(meaning, meaning);
        return parent.equals(meaning) ? meaning : group(parent);
    }

    /** All of a name in one text that its translations share; empty if the table has no word of it. */
    static String trait(List<String> words) {
        List<Part> parts = KNOWN.of(String.join(" ", words));
        boolean known = parts.stream().anyMatch(part -> !part.meanings.isEmpty());
        return known
                ? parts.stream()
                        .map(part -> part.meanings.isEmpty()
                                ? PhoneticKey.of(part.text)
                                : "<" + group(part.meanings.iterator().next()) + ">")
                        .sorted()
                        .collect(Collectors.joining(" "))
                : "";
    }

    /** Whether words that only one of two names has may have a meaning in common: asked first, because most have not. */
    static boolean mayMeanTheSame(Set<String> one, Set<String> other) {
        for (String word : one) {
            if (ofPhrase(word) || NameWords.unspaced(word)) {
                return true;
            }
            Set<String> meanings = meanings(word);
            for (String twin : other) {
                if (ofPhrase(twin)
                        || NameWords.unspaced(twin)
                        || !meanings.isEmpty() && meanings(twin).stream().anyMatch(meanings::contains)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean ofPhrase(String word) {
        return FIRST_OF_PHRASES.contains(word);
    }

    /** Whether each word of one has the same meaning as one of the other, or is the same. */
    static boolean same(List<String> one, List<String> other) {
        List<Part> left = new ArrayList<>(KNOWN.of(String.join(" ", one)));
        List<Part> right = new ArrayList<>(KNOWN.of(String.join(" ", other)));
        int meant = 0;
        boolean translated = false;
        for (Part part : List.copyOf(left)) {
            for (Part twin : right) {
                if (part.meanings.stream().anyMatch(twin.meanings::contains)) {
                    meant++;
                    translated |= !part.text.equals(twin.text);
                    left.remove(part);
                    right.remove(twin);
                    break;
                }
            }
        }
        return translated && (left.isEmpty() && right.isEmpty() ? meant > 1 : meant > 0 && spelledAlike(left, right));
    }

    private static boolean spelledAlike(List<Part> left, List<Part> right) {
        String one = joined(left);
        String other = joined(right);
        return !one.isEmpty() && (PhoneticKey.of(one).equals(PhoneticKey.of(other)) || WordLetters.slip(one, other));
    }

    private static String joined(List<Part> parts) {
        boolean unknown = parts.stream().allMatch(part -> part.meanings.isEmpty());
        return unknown ? parts.stream().map(Part::text).sorted().collect(Collectors.joining()) : "";
    }

    private static List<Part> parts(List<String> words) {
        List<String> split = words.stream()
                .flatMap(word -> NameWords.unspaced(word) ? unspaced(word).stream() : List.of(word).stream())
                .toList();
        List<Part> parts = new ArrayList<>();
        for (int at = 0; at < split.size(); at++) {
            int length = Math.min(LONGEST, split.size() - at);
            while (length > 1 && !PHRASES.containsKey(String.join(" ", split.subList(at, at + length)))) {
                length--;
            }
            String text = String.join(" ", split.subList(at, at + length));
            at += length - 1;
            Set<String> meanings = meanings(text);
            if (!meanings.isEmpty()) {
                parts.add(new Part(text, meanings));
            } else if (!SMALL.contains(text)) {
                parts.add(new Part(bare(text), Set.of()));
            }
        }
        return List.copyOf(parts);
    }

    private static Set<String> meanings(String text) {
        return MEANINGS.of(text);
    }

    private static Set<String> lookedUp(String text) {
        Set<String> whole = PHRASES.get(text);
        if (whole != null) {
            return whole;
        }
        for (int length = Math.min(text.length(), LONGEST_BEGINNING); length >= FEWEST_LETTERS; length--) {
            Set<String> begun = BEGINNINGS.get(text.substring(0, length));
            if (begun != null) {
                return begun;
            }
        }
        String place = OF_PLACE.matcher(text).replaceAll("");
        return PHRASES.getOrDefault(place, Set.of());
    }

    private static String bare(String text) {
        return NameWords.unspaced(text)
                ? PhoneticKey.latin(text)
                : OF_PLACE.matcher(text).replaceAll("");
    }

    /** What the table has of a word without spaces, and what stands between. */
    private static List<String> unspaced(String word) {
        List<String> found = new ArrayList<>();
        StringBuilder between = new StringBuilder();
        int at = 0;
        while (at < word.length()) {
            int end = Math.min(word.length(), at + 2 * LONGEST);
            while (end > at + 1 && !PHRASES.containsKey(word.substring(at, end))) {
                end--;
            }
            if (end > at + 1) {
                if (!between.isEmpty()) {
                    found.add(between.toString());
                    between.setLength(0);
                }
                found.add(word.substring(at, end));
            } else {
                between.append(word, at, end);
            }
            at = end;
        }
        if (!between.isEmpty()) {
            found.add(between.toString());
        }
        return found;
    }
}
