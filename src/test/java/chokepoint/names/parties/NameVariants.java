package chokepoint.names.parties;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Makes company names and their spellings from a seed, so that it is known which belong together. */
final class NameVariants {

    /** The words of a company, without legal form. */
    record Company(NameStock language, List<String> words, List<String> forms) {}

    private static final Map<Character, Character> CYRILLIC_TWINS = Map.ofEntries(
            Map.entry('a', 'а'),
            Map.entry('e', 'е'),
            Map.entry('o', 'о'),
            Map.entry('c', 'с'),
            Map.entry('p', 'р'),
            Map.entry('x', 'х'),
            Map.entry('i', 'і'),
            Map.entry('y', 'у'),
            Map.entry('A', 'А'),
            Map.entry('B', 'В'),
            Map.entry('C', 'С'),
            Map.entry('E', 'Е'),
            Map.entry('H', 'Н'),
            Map.entry('K', 'К'),
            Map.entry('M', 'М'),
            Map.entry('O', 'О'),
            Map.entry('P', 'Р'),
            Map.entry('T', 'Т'),
            Map.entry('X', 'Х'));

    private final Random random;

    NameVariants(long seed) {
        this.random = new Random(seed);
    }

    Company company() {
        NameStock language = pick(NameStock.LANGUAGES);
        List<String> words = new ArrayList<>();
        words.add(pick(language.own()));
        if (random.nextInt(4) > 0) {
            words.add(pick(language.trade()));
        }
        if (random.nextInt(4) == 0) {
            words.add(pick(language.places()));
        }
        return new Company(language, words, pick(language.forms()));
    }

    /** The company's name as a register would write it. */
    String plain(Company company) {
        return withForm(company, company.words, company.forms.get(0));
    }

    /** Another spelling of the same company, in several ways at once. */
    String spelling(Company company) {
        List<String> words = new ArrayList<>(company.words);
        if (random.nextInt(4) == 0 && spaced(company)) {
            Collections.rotate(words, 1);
        }
        String form = pick(company.forms);
        String text = withForm(company, words, form);
        if (!company.language.latin().isEmpty() && random.nextInt(3) == 0) {
            text = latinWords(company, words, form);
        }
        return changed(text, company);
    }

    private String latinWords(Company company, List<String> words, String form) {
        String latin = Transliterator.getInstance(company.language.latin()).transliterate(String.join(" ", words));
        return withForm(company, List.of(latin), form);
    }

    private String changed(String name, Company company) {
        String text = name;
        if (random.nextInt(3) == 0) {
            text = random.nextBoolean() ? text.toUpperCase(Locale.ROOT) : text.toLowerCase(Locale.ROOT);
        }
        if (random.nextInt(3) == 0) {
            text = withoutAccents(text);
        }
        if (random.nextInt(3) == 0) {
            text = punctuated(text);
        }
        if (random.nextInt(3) == 0) {
            text = text.replace(" & ", " and ");
        }
        boolean latin = company.language.consonants().equals(NameStock.LATIN_LETTERS);
        return latin && random.nextInt(4) == 0 ? withLookAlike(text) : text;
    }

    /** Russian й and Ukrainian ї are letters, not accents. */
    private static String withoutAccents(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("(?<=[A-Za-zα-ωΑ-Ω])\\p{M}+", "");
        return Normalizer.normalize(apart, Normalizer.Form.NFC)
                .replace('ł', 'l')
                .replace('Ł', 'L')
                .replace("ß", "ss")
                .replace('ı', 'i')
                .replace('ё', 'е');
    }

    private String punctuated(String text) {
        return switch (random.nextInt(5)) {
            case 0 -> "\"" + text + "\"";
            case 1 -> "«" + text + "»";
            case 2 -> text.replace("  ", " ").replace(" ", "  ");
            case 3 -> " " + text + " ,";
            default -> text.replace(" ", " - ").replace("  - ", " ").contains("&") ? text : text.replace(", ", " ");
        };
    }

    private String withLookAlike(String text) {
        StringBuilder changed = new StringBuilder(text);
        int left = 1 + random.nextInt(3);
        for (int i = 0; i < text.length() && left > 0; i++) {
            Character twin = CYRILLIC_TWINS.get(text.charAt(i));
            if (twin != null && random.nextInt(3) == 0 && inLongWord(text, i)) {
                changed.setCharAt(i, twin);
                left--;
            }
        }
        return changed.toString();
    }

    private static boolean inLongWord(String text, int at) {
        int from = at;
        int to = at;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return to - from >= 5;
    }

    private String withForm(Company company, List<String> words, String form) {
        String gap = spaced(company) ? " " : "";
        String core = String.join(gap, words);
        return (form.startsWith("^")
                        ? form.substring(1) + gap + core
                        : form.startsWith(",") ? core + form : core + gap + form)
                .strip();
    }

    private static boolean spaced(Company company) {
        return !company.language.consonants().isEmpty();
    }

    /** Another company with nearly the same name: it differs in one thing. */
    Company neighbour(Company company, String difference) {
        List<String> words = new ArrayList<>(company.words);
        switch (difference) {
            case "number" -> words.add(pick(List.of("2", "7", "24")));
            case "ordinal" -> words.add(pick(List.of("II", "IV", "2nd", "A")));
            case "place" -> words.add(pick(company.language.places()) + pick(List.of("", "")));
            case "branch" -> words.add(pick(company.language.places()) + (spaced(company) ? " Branch" : "分"));
            default -> words.set(0, otherLetter(words.get(0), company.language));
        }
        return new Company(company.language, words, company.forms);
    }

    /** The same kind of neighbour, on the other side: 3 instead of 2, another place. */
    Company otherNeighbour(Company company, String difference) {
        List<String> words = new ArrayList<>(company.words);
        switch (difference) {
            case "number" -> words.add(pick(List.of("3", "8", "25", "70")));
            case "ordinal" -> words.add(pick(List.of("I", "III", "3rd", "B")));
            case "place" -> words.add(company.language.places().get(0) + "sk");
            case "branch" -> words.add(company.language.places().get(1) + (spaced(company) ? " Office" : "支"));
            default -> {
                return company;
            }
        }
        return new Company(company.language, words, company.forms);
    }

    private String otherLetter(String word, NameStock language) {
        String letters = language.consonants().isEmpty() ? "大新江华明" : language.consonants();
        int at = 1 + random.nextInt(word.length() - 1);
        while (!Character.isLetter(word.charAt(at))) {
            at = (at + 1) % word.length();
        }
        char other = pick(letters.chars().mapToObj(c -> (char) c).toList());
        return withoutAccents(word.substring(at, at + 1))
                                .toLowerCase(Locale.ROOT)
                                .charAt(0)
                        == other
                ? otherLetter(word, language)
                : word.substring(0, at) + other + word.substring(at + 1);
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
