package chokepoint.report.earlier;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.finding.Disposition.State;
import chokepoint.words.Texts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DecisionWordsTest {

    @Test
    void noColumnAndNoDecisionHasTheNameOfAnotherInAnyLanguage() {
        List<Texts> shipped =
                Texts.shipped().stream().map(code -> Texts.of(code, Map.of())).toList();
        DecisionWords words = new DecisionWords(shipped);
        assertThat(shipped).hasSizeGreaterThan(1).allSatisfy(texts -> {
            for (DecisionColumn column : DecisionColumn.values()) {
                assertThat(words.column(column.heading(texts))).isEqualTo(column.key());
            }
            for (State state : State.values()) {
                assertThat(words.state(texts.spoken(state))).contains(state);
            }
        });
    }

    @Test
    void aLanguageThatRulesBringIsReadToo() {
        Texts estonian = Texts.of(
                "et", Map.of("findings.disposition", "Otsus", "kinds.Disposition.State.ACCEPTED", "vastu võetud"));
        DecisionWords words = new DecisionWords(List.of(estonian));
        assertThat(words.column("OTSUS")).isEqualTo("disposition");
        assertThat(words.state("Vastu võetud")).contains(State.ACCEPTED);
    }
}
