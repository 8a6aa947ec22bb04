package chokepoint.names.places;

import chokepoint.names.BoundedCache;
import chokepoint.names.NameWords;
import chokepoint.names.Placeholders;
import chokepoint.names.TableResource;
import chokepoint.names.places.CountryReading.Outcome;
import chokepoint.trade.values.Country;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads countries by any of their names and codes, in any language. */
public final class Countries {

    private static final int REMEMBERED = 10_000;
    private static final BoundedCache<CountryReading> READINGS = new BoundedCache<>(REMEMBERED, Countries::readAnew);

    private static final Pattern CODE = Pattern.compile("[A-Z]{2,3}|[0-9]{3}");
    private static final Pattern PARTS = Pattern.compile("[,;:/()\\[\\]|、；，／]|\\s[-–—]+\\s");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern HYPHENS = Pattern.compile("[-–—_]");
    private static final Pattern LEAD_IN = Pattern.compile(
            "(?i)^(made|assembled|manufactured|produced) in |^(product|produce|country) of (origin )?|^origin[: ]+");

    private static final Pattern INCLUDING = Pattern.compile(
            "(?iU)\\s*[(,]\\s*(incl|including|inkl|einschl|einschließlich|y compris|incluido|включая)\\b");
    private static final Pattern ARTICLE = Pattern.compile("(?i)\\s*\\((the|el|la|los|las|le|les|l')\\)$");

    /** Words that turn a text into another meaning than the country it names. */
    private static final Set<String> TURNING = foldedWords("turning-words.csv");

    /** Words of what a state calls itself, and words with which the names of areas begin that are no country. */
    private static final Set<String> STATE_FORMS = foldedWords("state-forms.csv");

    /** Codes of states that words of what they call themselves tell apart. */
    private static final Set<String> NAMESAKES = TableResource.rows("namesake-states.csv").stream()
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> AREAS = foldedWords("areas.csv");

    private static final List<String> AND_WORDS =
            TableResource.rows("and-words.csv").stream().map(row -> row.get(0)).toList();

    /** Signs and words between two places, none of which the name of one country has but as a whole. */
    private static final Pattern AND = Pattern.compile("\\s*[+&]\\s*|\\s+(?:"
            + andWords(word -> word.charAt(0) < 0x3000) + ")\\s+|" + andWords(word -> word.charAt(0) >= 0x3000));

    /** Between two places of which neither is part of the other. */
    private static final Pattern APART = Pattern.compile("[/;、；／|]");

    private static final int LONGEST_CODE = 3;

    /** The longest name of a country, in Maltese, has thirteen; articles may stand besides. */
    private static final int MOST_WORDS = 20;

    /** As the last of several parts this is a state of the USA as often as a country. */
    private static final String GEORGIA = "GE";

    private Countries() {}

    private static Set<String> foldedWords(String table) {
        return TableResource.rows(table).stream()
                .map(row -> NameWords.fold(row.get(0)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String andWords(Predicate<String> script) {
        return AND_WORDS.stream().filter(script).map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /** The country that a name or code means; empty if it means none or several. */
    public static Optional<Country> find(String text) {
        return Optional.of(read(text).country()).filter(Country::known);
    }

    /** What a text says of a country, and if it says none, why. */
    public static CountryReading read(String text) {
        return READINGS.of(text);
    }

    /** Whether the name of the country is that of a state of the USA too. */
    static boolean isAlsoState(Country country) {
        return country.code().equals(GEORGIA);
    }

    /** The country known by a name near to a text that means none, to offer and never to assume. */
    public static Optional<String> nearest(String text) {
        return NearestCountry.to(text).map(code -> name(Country.of(code)));
    }

    /** The only country whose name a text misses by one letter, or by two that changed places; empty if none is so near. */
    public static Optional<Country> oneLetterOff(String text) {
        return NearestCountry.oneLetterOff(text).map(Country::of);
    }

    /** The English name, for the eye. */
    public static String name(Country country) {
        return country.known() ? CountryIndex.english(country) : country.toString();
    }

    /**
     * The name in another language, by CLDR.
     *
     * @param language code of ISO 639
     */
    public static String name(Country country, String language) {
        return language.equals("en") || !country.known() ? name(country) : CountryIndex.name(country, language);
    }

    private static CountryReading readAnew(String cell) {
        Matcher including = INCLUDING.matcher(cell);
        return hasAny("(,", cell) && including.find()
                ? included(cell, cell.substring(0, including.start()))
                : withoutRemarks(cell);
    }

    /** {@code Italy (incl. San Marino)} is Italy. */
    private static CountryReading included(String cell, String country) {
        CountryReading reading = withoutRemarks(country);
        return reading.known() ? reading.noted(readAs(cell, reading)) : reading;
    }

    private static CountryReading withoutRemarks(String cell) {
        String bare = cell.strip();
        String led = hasAny(" :", bare) ? LEAD_IN.matcher(bare).replaceFirst("") : bare;
        String text = hasAny("(", led) ? ARTICLE.matcher(led).replaceFirst("") : led;
        boolean code = text.length() <= LONGEST_CODE
                && CODE.matcher(text).matches()
                && !CountryIndex.code(text).isEmpty();
        if (code) {
            return known(CountryIndex.code(text), text);
        }
        String customary = CountryIndex.customary(CountryIndex.fold(text));
        boolean open = customary.isEmpty() || customary.equals(CountryIndex.OTHERS);
        if (open && Placeholders.is(text) || text.equalsIgnoreCase("no")) {
            return CountryReading.none(Outcome.PLACEHOLDER, "'" + cell + "' says that nothing is known");
        }
        String meaning = CountryIndex.meaning(text);
        if (meaning.isEmpty() && isArea(text)) {
            return reading(CountryIndex.NOWHERE, text);
        }
        // "China / Hong Kong" is two places, whatever the name without the stroke means
        return meaning.isEmpty() || isSeveral(text, APART) ? inParts(text) : reading(meaning, text);
    }

    private static boolean isArea(String text) {
        String folded = NameWords.fold(text);
        return AREAS.stream()
                .anyMatch(area -> folded.startsWith(area)
                        && (folded.length() == area.length() || folded.charAt(area.length()) == ' '));
    }

    /** Whether a text names more than one place, and every part of it names one. */
    private static boolean isSeveral(String text, Pattern between) {
        List<String> parts = parts(between, text);
        Set<String> named = parts.stream().map(Countries::partMeaning).collect(Collectors.toSet());
        return named.size() > 1 && !named.contains("");
    }

    private static CountryReading reading(String meaning, String text) {
        return switch (meaning) {
            case CountryIndex.SEVERAL, CountryIndex.OTHERS ->
                CountryReading.none(Outcome.SEVERAL, "'" + text + "' can mean more than one country");
            case CountryIndex.UNION ->
                CountryReading.none(Outcome.UNION, "'" + text + "' is a group of countries, not one");
            case CountryIndex.GONE ->
                CountryReading.none(Outcome.AREA, "'" + text + "' no longer exists and has several successors");
            case CountryIndex.NOWHERE -> CountryReading.none(Outcome.AREA, "'" + text + "' names no country");
            default -> known(meaning, text);
        };
    }

    private static CountryReading several(String text) {
        return CountryReading.none(Outcome.SEVERAL, "'" + text + "' names more than one country");
    }

    private static CountryReading known(String code, String text) {
        boolean doubtful = text.equals("NA");
        return CountryReading.of(
                Country.of(code),
                doubtful ? "'NA' is the code of Namibia; it may have been meant as not available" : "");
    }

    /** {@code CN, CHINA}, {@code Korea, Republic of}, {@code Shanghai, China}. */
    private static CountryReading inParts(String text) {
        List<String> parts = parts(PARTS, text);
        if (parts.size() < 2) {
            return joined(text);
        }
        String inverted = CountryIndex.meaning(parts.get(1) + " " + parts.get(0));
        if (parts.size() == 2 && !inverted.isEmpty() && !APART.matcher(text).find()) {
            return reading(inverted, text);
        }
        List<String> meanings = parts.stream().map(Countries::partMeaning).toList();
        Set<String> named = meanings.stream().filter(m -> !m.isEmpty()).collect(Collectors.toSet());
        if (named.size() > 1) {
            return several(text);
        }
        return named.isEmpty() ? unknown(text) : theOneNamed(named.iterator().next(), meanings, parts, text);
    }

    private static CountryReading theOneNamed(String meaning, List<String> meanings, List<String> parts, String text) {
        boolean all = IntStream.range(0, parts.size())
                .allMatch(i -> !meanings.get(i).isEmpty() || STATE_FORMS.containsAll(NameWords.of(parts.get(i))));
        boolean turned = IntStream.range(0, parts.size())
                .filter(i -> meanings.get(i).isEmpty())
                .anyMatch(i -> turns(NameWords.of(parts.get(i)), meaning));
        boolean slashed = text.contains("/") || text.contains(";");
        boolean state = meaning.equals(GEORGIA) && meanings.get(0).isEmpty();
        if (!all && (turned || slashed || state)) {
            return unknown(text);
        }
        CountryReading reading = reading(meaning, text);
        return all || !reading.known() ? reading : reading.noted(readAs(text, reading));
    }

    /** True of {@code Inner}, and of {@code Hong Kong region}, which names another country. */
    private static boolean turns(List<String> words, String country) {
        return words.stream().anyMatch(TURNING::contains)
                || IntStream.range(0, words.size())
                        .anyMatch(from -> IntStream.rangeClosed(from + 1, Math.min(from + MOST_WORDS, words.size()))
                                .mapToObj(to -> String.join(" ", words.subList(from, to)))
                                .filter(run -> run.length() > LONGEST_CODE)
                                .map(CountryIndex::meaning)
                                .anyMatch(other -> !other.isEmpty() && !other.equals(country)));
    }

    private static String readAs(String text, CountryReading reading) {
        return "'" + text + "' was read as " + name(reading.country());
    }

    /** {@code China and Vietnam} are two, if every part is a place. */
    private static CountryReading joined(String text) {
        return isSeveral(text, AND) ? several(text) : hyphenated(text);
    }

    /** {@code CN-CHINA}: only if every part names the same country. */
    private static CountryReading hyphenated(String text) {
        List<String> parts = parts(HYPHENS, text);
        Set<String> named = parts.stream().map(Countries::partMeaning).collect(Collectors.toSet());
        if (parts.size() < 2 || named.contains("")) {
            return spaced(text);
        }
        return named.size() == 1 ? reading(named.iterator().next(), text) : several(text);
    }

    /** {@code DE Germany}, {@code Germany DE}, {@code Bundesrepublik Deutschland}. */
    private static CountryReading spaced(String text) {
        List<String> words = List.of(BLANKS.split(text.strip()));
        int last = words.size() - 1;
        boolean coded = last > 0
                && (namesTheCode(words.get(0), words.subList(1, last + 1))
                        || namesTheCode(words.get(last), words.subList(0, last)));
        if (coded) {
            return known(
                    CountryIndex.meaning(CODE.matcher(words.get(0)).matches() ? words.get(0) : words.get(last)), text);
        }
        String country = withoutStateForms(NameWords.of(text));
        return CountryIndex.codes().contains(country) && !NAMESAKES.contains(country)
                ? known(country, text)
                : unknown(text);
    }

    private static boolean namesTheCode(String code, List<String> name) {
        return CODE.matcher(code).matches()
                && !CountryIndex.code(code).isEmpty()
                && CountryIndex.code(code).equals(CountryIndex.meaning(String.join(" ", name)));
    }

    /** What is meant by the name between the words of what a state calls itself; empty if there are none, or no name. */
    private static String withoutStateForms(List<String> words) {
        int from = 0;
        int to = words.size();
        while (from < to && STATE_FORMS.contains(words.get(from))) {
            from++;
        }
        while (to > from && STATE_FORMS.contains(words.get(to - 1))) {
            to--;
        }
        String name = String.join(" ", words.subList(from, to));
        boolean told = Stream.concat(words.subList(0, from).stream(), words.subList(to, words.size()).stream())
                .anyMatch(word -> word.length() > LONGEST_CODE);
        return told && name.length() > LONGEST_CODE ? CountryIndex.meaning(name) : "";
    }

    /** Within a longer text a code counts in capitals only: {@code in} and {@code no} are words. */
    private static String partMeaning(String part) {
        boolean lowerCode = part.length() <= LONGEST_CODE
                && !CODE.matcher(part).matches()
                && part.chars().allMatch(c -> c < 0x80);
        return lowerCode ? "" : CountryIndex.meaning(part);
    }

    /** Most texts have nothing of what a pattern looks for, and to see that costs little. */
    private static boolean hasAny(String signs, String text) {
        for (int at = 0; at < text.length(); at++) {
            if (signs.indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a separator may stand in a text: none is made of plain letters and digits alone. */
    private static boolean mayBeParted(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean digitOrLetter = c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
            if (!digitOrLetter) {
                return true;
            }
        }
        return false;
    }

    private static List<String> parts(Pattern separator, String text) {
        if (!mayBeParted(text)) {
            return text.isEmpty() ? List.of() : List.of(text);
        }
        return Arrays.stream(separator.split(text))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static CountryReading unknown(String text) {
        return CountryReading.none(Outcome.UNKNOWN, "'" + text + "' is no country");
    }
}
