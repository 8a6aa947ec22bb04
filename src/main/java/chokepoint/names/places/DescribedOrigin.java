package chokepoint.names.places;

import chokepoint.names.TableResource;
import chokepoint.trade.values.Country;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the country in which a description of goods says that they were made: {@code tyres, made in China}. */
public final class DescribedOrigin {

    /** The longest names of countries that stand in descriptions: {@code the People's Republic of China}. */
    private static final int MOST_WORDS = 5;

    private static final int LONGEST = 2_000;
    private static final int LONGEST_CODE = 3;
    private static final Pattern ENDS = Pattern.compile("^\\s*(?:$|[^\\p{L}\\p{M}\\s])");
    private static final String BETWEEN = "：（\\s:=.\\-–—(\\[\"'«“";
    private static final Pattern SAID =
            Pattern.compile(phrases() + "[" + BETWEEN + "]*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern WORD = Pattern.compile("\\G[\\s.'’\\-]*([\\p{L}\\p{M}]+)");

    /** What stands between two countries of which either may be meant. */
    private static final Pattern ANOTHER = Pattern.compile(
            "^\\s*(?:[/&+|]|,|;|\\b(?:or|and|oder|und|ou|et|o|y|e|или|и|veya|ve)\\b)\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private DescribedOrigin() {}

    private static String phrases() {
        return TableResource.rows("origin-phrases.csv").stream()
                .map(row -> row.get(0))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(DescribedOrigin::pattern)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** As a whole word, where the script parts words. */
    private static String pattern(String phrase) {
        String words = Pattern.quote(phrase).replace(" ", "\\E\\s+\\Q");
        return parts(phrase) ? "(?<![\\p{L}\\p{M}])" + words + "(?![\\p{L}\\p{M}])" : words;
    }

    private static boolean parts(String phrase) {
        return phrase.codePoints().noneMatch(Character::isIdeographic);
    }

    /** The country named behind such words; empty if none is, or several are. */
    public static Optional<Country> in(String description) {
        if (description.length() > LONGEST) {
            return Optional.empty();
        }
        Set<Country> countries = new TreeSet<>();
        Matcher said = SAID.matcher(description);
        while (said.find()) {
            add(description.substring(said.end()), countries);
        }
        return countries.size() == 1 ? Optional.of(countries.iterator().next()) : Optional.empty();
    }

    /** The longest name that the text begins with, and those that stand beside it as if either were meant. */
    private static void add(String text, Set<Country> countries) {
        int end = 0;
        Optional<Country> longest = Optional.empty();
        Matcher word = WORD.matcher(text);
        for (int read = 0; read < MOST_WORDS && word.find(); read++) {
            Optional<Country> named =
                    told(text, word.end()) ? Countries.find(text.substring(0, word.end())) : Optional.empty();
            if (named.isPresent()) {
                longest = named;
                end = word.end();
            }
        }
        if (longest.isEmpty()) {
            return;
        }
        countries.add(longest.get());
        Matcher another = ANOTHER.matcher(text.substring(end));
        if (another.find()) {
            add(text.substring(end + another.end()), countries);
        }
    }

    /** A code is also a word: {@code country of origin and use}. */
    private static boolean told(String text, int end) {
        String name = text.substring(0, end).strip();
        return name.length() > LONGEST_CODE
                || (name.equals(name.toUpperCase(Locale.ROOT))
                        && ENDS.matcher(text.substring(end)).find());
    }
}
