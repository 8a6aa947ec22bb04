package chokepoint.rulebook;

import chokepoint.mistake.Mistake;
import chokepoint.rulebook.card.RuleCard;
import chokepoint.rulebook.text.RuleFile;
import chokepoint.rulebook.text.RuleProblems;
import chokepoint.words.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The texts of rules in other languages, from files such as {@code words/ru.csv}: one text per row, by rule and card line; a row without
 * a rule is a text of the program. A later text replaces an earlier one.
 */
final class Translations {

    static final String FOLDER = "words";

    private final SortedMap<String, SortedMap<Translation.Key, Translation>> languages = new TreeMap<>();
    private final List<RuleFile> files = new ArrayList<>();
    private final List<Mistake> problems = new ArrayList<>();

    void add(RuleFile file) {
        RuleProblems found = new RuleProblems(file);
        SortedMap<Translation.Key, Translation> texts =
                languages.computeIfAbsent(file.stem(), absent -> new TreeMap<>());
        new TranslationReader(file, found).read().forEach(read -> texts.put(read.key(), read));
        files.add(file);
        problems.addAll(found.all());
    }

    /** A rule that is replaced says something else than its translations. */
    void forget(String rule) {
        languages
                .values()
                .forEach(texts -> texts.keySet().removeIf(key -> key.rule().equals(rule)));
    }

    /** What is wrong with them, of whatever language. */
    List<Mistake> check(Collection<RuleCard> cards) {
        Map<String, RuleCard> byId = new TreeMap<>();
        cards.forEach(card -> byId.put(card.id(), card));
        List<Mistake> all = new ArrayList<>(problems);
        languages.values().stream()
                .flatMap(texts -> texts.values().stream())
                .forEach(text -> text.problem(byId).ifPresent(all::add));
        return all;
    }

    SortedMap<String, String> ofProgram(String language) {
        return of(language, "");
    }

    private SortedMap<String, String> of(String language, String rule) {
        SortedMap<String, String> texts = new TreeMap<>();
        languages.getOrDefault(language, new TreeMap<>()).forEach((key, found) -> {
            if (key.rule().equals(rule)) {
                texts.put(key.name(), found.text());
            }
        });
        return texts;
    }

    RuleCard translated(RuleCard card, Texts language) {
        SortedMap<String, String> words = of(language.language(), card.id());
        card.words().keySet().stream()
                .filter(name -> !words.containsKey(name))
                .forEach(name -> language.lacks(card.id() + " " + name));
        return card.in(language, words);
    }

    TreeSet<String> languages() {
        return new TreeSet<>(languages.keySet());
    }

    List<RuleFile> files(String language) {
        return files.stream().filter(file -> file.stem().equals(language)).toList();
    }
}
