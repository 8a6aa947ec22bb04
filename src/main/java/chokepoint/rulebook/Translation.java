package chokepoint.rulebook;

import chokepoint.mistake.Mistake;
import chokepoint.names.NearestWord;
import chokepoint.rulebook.card.RuleCard;
import chokepoint.words.Texts;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One text in another language.
 *
 * @param file and line where it stands
 */
record Translation(Key key, String text, String file, int line) {

    /**
     * What a text stands for.
     *
     * @param rule id of the rule; empty for a text of the program
     * @param name {@code title}, {@code message}, {@code why}, {@code clear} or {@code advice}; of the program the key
     */
    record Key(String rule, String name) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::rule).thenComparing(Key::name);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern PLURAL = Pattern.compile("\\.(?:zero|one|two|few|many)$");

    /** What is wrong with it beside the rules it translates, in words for the translator. */
    Optional<Mistake> problem(Map<String, RuleCard> cards) {
        return (key.rule().isEmpty() ? programs() : rules(cards)).map(message -> new Mistake(file, line, 1, message));
    }

    private Optional<String> rules(Map<String, RuleCard> cards) {
        RuleCard card = cards.get(key.rule());
        if (card == null) {
            return Optional.of("'" + key.rule() + "' is no rule" + NearestWord.hint(key.rule(), cards.keySet()));
        }
        String original = card.words().get(key.name());
        return original == null
                ? Optional.of(String.format(
                        Locale.ROOT,
                        "'%s' is no text of %s%s; expected one of: %s",
                        key.name(),
                        key.rule(),
                        NearestWord.hint(key.name(), card.words().keySet()),
                        String.join(", ", card.words().keySet())))
                : placeholders(key.rule() + " " + key.name(), original);
    }

    private Optional<String> programs() {
        String other = PLURAL.matcher(key.name()).replaceFirst(".other");
        Map<String, String> texts = Texts.original(key.name());
        String original = texts.getOrDefault(key.name(), texts.get(other));
        return original == null
                ? Optional.of("'" + key.name() + "' is no text of the program"
                        + NearestWord.hint(key.name(), texts.keySet())
                        + "; a text of a rule has the rule's id in the column 'rule'")
                : placeholders(key.name(), original);
    }

    private Optional<String> placeholders(String what, String original) {
        Set<String> asked = placeholders(original);
        Set<String> given = placeholders(text);
        Optional<String> strange =
                given.stream().filter(name -> !asked.contains(name)).findFirst();
        Optional<String> left =
                asked.stream().filter(name -> !given.contains(name)).findFirst();
        return strange.map(name -> String.format(
                        Locale.ROOT,
                        "%s asks for '{%s}', which the English text does not%s",
                        what,
                        name,
                        NearestWord.hint(name, asked)))
                .or(() -> left.map(name -> what + " leaves out '{" + name + "}', which the English text tells"));
    }

    private static Set<String> placeholders(String text) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}
