package chokepoint.policy.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chokepoint.names.parties.NameDecision;
import chokepoint.policy.Policy;
import chokepoint.policy.yaml.PolicyException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdoptedNamesTest {

    private static final NameDecision ONE =
            new NameDecision(List.of("Alder \"North\" Oy", "Alder Nord"), true, "K. Saar: group invoice");
    private static final NameDecision TWO = new NameDecision(List.of("Birch AS", "Birch GmbH"), false, "");

    private static Policy policy(String text) {
        return PolicyFile.read(text.getBytes(StandardCharsets.UTF_8), "policy.yml");
    }

    @Test
    void aPolicyWithoutDecisionsGetsThemAtItsEnd() {
        String text = "# ours\nhome: [EE]\ncurrency: EUR";
        String with = AdoptedNames.into(text, "policy.yml", List.of(ONE, TWO)).orElseThrow();
        assertThat(with).startsWith(text + "\nnames:\n");
        assertThat(policy(with).nameDecisions().all()).containsExactly(ONE, TWO);
    }

    @Test
    void furtherDecisionsStandBehindThoseThatAreThereAndNothingElseMoves() {
        String text = "home: [EE]\nnames: # decided\n  - same: [Cedar SIA, Cedar Baltic]\n    source: M. Tamm\n"
                + "\n# what we report in\ncurrency: EUR\n";
        String with = AdoptedNames.into(text, "policy.yml", List.of(TWO)).orElseThrow();
        assertThat(with.lines().filter(line -> !text.contains(line)))
                .containsExactly("  - different: [\"Birch AS\", \"Birch GmbH\"]");
        assertThat(policy(with).nameDecisions().all()).hasSize(2).contains(TWO);
        assertThat(with).endsWith("\n# what we report in\ncurrency: EUR\n");
    }

    @Test
    void entriesOnOneLineAreLeftToAPerson() {
        String text = "home: [EE]\nnames: [{ same: [Cedar SIA, Cedar Baltic] }]\n";
        assertThat(AdoptedNames.into(text, "policy.yml", List.of(TWO))).isEmpty();
    }

    @Test
    void withoutFurtherDecisionsTheTextStaysAsItIs() {
        assertThat(AdoptedNames.into("home: [EE]\n", "policy.yml", List.of())).contains("home: [EE]\n");
    }

    @Test
    void whatAPolicyHoldsIsNotAddedAgain() {
        Policy policy = policy("home: [EE]\nnames:\n  - different: [Birch AS, Birch GmbH]\n");
        assertThat(AdoptedNames.lacking(policy, List.of(TWO, ONE, ONE))).containsExactly(ONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ same: [Alder Oy] }|expects two names or more",
                "{ same: [Alder Oy, n/a] }|names nobody",
                "{ source: me }|has no answer",
                "{ same: [Alder Oy, Birch AS], different: [Alder Oy, Cedar SIA] }|has several answers",
                "{ different: [Alder Oy, ALDER O.Y.] }|differ in their writing only",
                "{ equal: [Alder Oy, Birch AS] }|is no key of a decision about names",
            })
    void aMistakeInADecisionIsTold(String entry, String told) {
        assertThatThrownBy(() -> policy("home: [EE]\nnames: [" + entry + "]\n"))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("policy.yml:2:")
                .hasMessageContaining(told);
    }

    @Test
    void aContradictionIsTold() {
        assertThatThrownBy(() -> policy("home: [EE]\nnames:\n  - same: [Alder Oy, Birch AS]\n"
                        + "  - different: [Birch AS, Alder Oy]\n    source: audit of May\n"))
                .hasMessageContaining("'Birch AS' and 'Alder Oy' are different (audit of May)");
    }

    @Test
    void anUndecidedPairSaysNothing() {
        assertThat(policy("home: [EE]\nnames:\n  - undecided: [Alder Oy, Birch AS]\n")
                        .nameDecisions()
                        .all())
                .isEmpty();
    }
}
