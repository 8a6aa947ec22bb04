package chokepoint.names.parties;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.names.TableResource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GenericWordsTest {

    private static final List<List<String>> ROWS = TableResource.rows("generic-words.csv");

    @Test
    void whatStandsInLatinLettersIsWhatTheRulesMakeOfTheWord() {
        List<List<String>> stated =
                ROWS.stream().filter(row -> !row.get(2).isEmpty()).toList();

        assertThat(stated)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get(2)).isEqualTo(LegalForms.inLatin(row.get(0))));
    }

    @Test
    void wordsOfScriptsWithRulesOfTheirOwnStandInLatinLetters() {
        Set<String> without = ROWS.stream()
                .filter(row -> row.get(2).isEmpty())
                .map(row -> row.get(1))
                .collect(Collectors.toSet());

        assertThat(without).contains("English", "Russian").doesNotContain("Greek", "Armenian", "Georgian");
    }

    @Test
    void aGenericWordIsOneInItsOwnLettersAndInLatinOnes() {
        assertThat(List.of("εταιρεια", LegalForms.inLatin("εταιρεια"), "завод", "zavod", "trading"))
                .allMatch(LegalForms::generic);
        assertThat(LegalForms.generic("chokepoint")).isFalse();
    }
}
