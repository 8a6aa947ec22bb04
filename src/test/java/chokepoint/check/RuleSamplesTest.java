package chokepoint.check;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.check.sample.SampleRun;
import chokepoint.check.sample.Samples;
import chokepoint.rulebook.Rulebook;
import chokepoint.rulebook.card.RuleCard;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule on the sample beside it: it finds what the sample expects, and nothing else. */
class RuleSamplesTest {

    private static List<SampleRun> runs() throws Exception {
        return Samples.of(rulebook()).runAll();
    }

    private static Rulebook rulebook() throws Exception {
        return Rulebook.load(true, List.of(), Set.of());
    }

    @TestFactory
    Stream<DynamicTest> eachRuleHoldsItsSample() throws Exception {
        return runs().stream()
                .map(run -> DynamicTest.dynamicTest(
                        run.rule(),
                        () -> assertThat(run.passed()).as(run.report()).isTrue()));
    }

    @Test
    void noRuleIsWithoutASample() throws Exception {
        assertThat(runs().stream().map(SampleRun::rule))
                .containsExactlyElementsOf(
                        rulebook().cards().stream().map(RuleCard::id).toList());
    }
}
