package chokepoint.names.parties;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.names.NameWords;
import chokepoint.names.TableResource;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TransliterationTest {

    private static final Set<UnicodeScript> WITH_RULES =
            Set.of(UnicodeScript.GREEK, UnicodeScript.ARMENIAN, UnicodeScript.GEORGIAN);
    private static final List<List<String>> KEPT = TableResource.rows("words-in-latin.csv");

    @Test
    void whatIsKeptIsWhatTheRulesMakeOfTheWord() {
        assertThat(KEPT)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get(1)).isEqualTo(Transliteration.byRules(row.get(0))));
    }

    @Test
    void wordsOfTablesThatEachRunReadsNeedNoRules() {
        List<String> words = new ArrayList<>();
        Stream.of("generic-words.csv", "abbreviations.csv")
                .flatMap(table -> TableResource.rows(table).stream())
                .flatMap(row -> row.subList(0, 2).stream())
                .forEach(cell -> words.addAll(NameWords.of(cell)));
        words.removeIf(word -> !WITH_RULES.contains(UnicodeScript.of(word.codePointAt(0))));

        assertThat(words).contains("βιομηχανια");
        assertThat(KEPT.stream().map(row -> row.get(0)).collect(Collectors.toSet()))
                .containsAll(words);
    }
}
