package chokepoint.check;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.check.sample.Explanation;
import chokepoint.check.sample.LimitInForce;
import chokepoint.check.sample.RulebookCoverage;
import chokepoint.check.sample.SampleRun;
import chokepoint.check.sample.Samples;
import chokepoint.check.sample.WorkedExample;
import chokepoint.policy.Policy;
import chokepoint.policy.reading.PolicyFile;
import chokepoint.rulebook.NewRule;
import chokepoint.rulebook.NewRule.RuleNames;
import chokepoint.rulebook.Rulebook;
import chokepoint.rulebook.card.RuleCard;
import chokepoint.trade.Limit;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Segment;
import chokepoint.trade.values.Share;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What authors of rules are given: rules to start from, pages, and what their samples leave untested. */
class RuleAuthorTest {

    private static Rulebook rules;

    @BeforeAll
    static void load() throws Exception {
        rules = Rulebook.load(true, List.of(), Set.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"concentration", "routing", "documents", "parties", "prices", "cases"})
    void aNewRuleHoldsItsSampleAndHasANearMiss(String theme, @TempDir Path folder) throws Exception {
        NewRule rule = NewRule.of(theme, "Something new", YearMonth.of(2026, 11), RuleNames.in(List.of()));
        rule.write(folder);
        Rulebook both = Rulebook.load(true, List.of(folder), Set.of());
        SampleRun run = Samples.of(both).runAll().stream()
                .filter(each -> each.rule().equals(rule.id()))
                .findFirst()
                .orElseThrow();
        assertThat(run.passed()).as(run.report()).isTrue();
    }

    @Test
    void everyRuleHasAWorkedExample() throws Exception {
        for (RuleCard card : rules.cards()) {
            WorkedExample example = Explanation.of(rules, card, PolicyFile.forHome(Set.of(Country.of("EE"))))
                    .example()
                    .orElseThrow();
            assertThat(example.findings()).as(card.id()).isNotEmpty();
            assertThat(example.leftAlone()).as(card.id()).isNotEmpty();
            assertThat(example.of(example.findings().get(0)))
                    .as(card.id())
                    .isNotEmpty()
                    .allMatch(WorkedExample.Row::found);
            assertThat(example.leftAlone())
                    .as(card.id())
                    .anyMatch(row -> !row.note().isEmpty());
        }
    }

    @Test
    void anExampleShowsTheColumnsThatTheRuleLooksAt() throws Exception {
        WorkedExample example = Samples.of(rules).example("RTE-002").orElseThrow();
        assertThat(example.rows().get(0).cells())
                .containsEntry("Country of origin", "Taiwan")
                .containsEntry("Country of dispatch", "Netherlands")
                .doesNotContainKeys("Order", "Description");
    }

    @Test
    void limitsOfSegmentsStandBeforeWhatHoldsElsewhere(@TempDir Path folder) throws Exception {
        Policy policy = PolicyFile.read(Files.writeString(folder.resolve("policy.yml"), """
                home: EE
                as of: 2026-06-30
                segmentations:
                  - { name: goods, segments: [{ name: chips, hs: 8542 }, { name: routers, hs: 8517 }] }
                limits:
                  - { rule: CON-001, segment: goods/routers, share: 35 %, source: decision 1 }
                """));
        List<LimitInForce> limits = LimitInForce.of(rules.card("CON-001").orElseThrow(), policy);
        assertThat(limits).hasSize(2);
        assertThat(limits.get(0).where()).containsExactly(new Segment("goods", "routers"));
        assertThat(limits.get(0).limit()).map(Limit::share).contains(Share.ofPercent("35"));
        assertThat(limits.get(1).isElsewhere()).isTrue();
        assertThat(limits.get(1).limit()).map(Limit::share).contains(Share.ofPercent("50"));
    }

    @Test
    void aLimitThatNoPolicySetsIsToldAsOpen() {
        List<LimitInForce> limits =
                LimitInForce.of(rules.card("CON-017").orElseThrow(), PolicyFile.forHome(Set.of(Country.of("EE"))));
        assertThat(limits).singleElement().matches(held -> held.limit().isEmpty());
    }

    @Test
    void aLimitThatTheSampleComesNearIsTested() throws Exception {
        assertThat(coverage("CON-001").limitsNotTested()).isEmpty();
    }

    @Test
    void aLimitThatCouldBeAnythingIsToldAsNotTested(@TempDir Path folder) throws Exception {
        NewRule rule = NewRule.of("prices", "Dear", YearMonth.of(2026, 11), RuleNames.in(List.of()));
        List<Path> files = rule.write(folder);
        Files.writeString(files.get(1), """
                Line,Order,Order date,Vendor,Value,Currency,expect,note
                1,PO-1,2026-01-01,Birk Resale,900000,EUR,finding,far above the limit
                2,PO-2,2026-01-02,Ferry Resale,1,EUR,,far below it
                """);
        Rulebook both = Rulebook.load(true, List.of(folder), Set.of()).only(Set.of(rule.id()));
        List<SampleRun> runs = Samples.of(both).runAll();
        assertThat(runs).allMatch(SampleRun::passed);
        assertThat(RulebookCoverage.of(both, runs).limitsNotTested()).containsExactly(rule.id() + " most");
    }

    @Test
    void everyLimitThatDecidesIsTestedByTheSampleOfItsRule() throws Exception {
        RulebookCoverage coverage = RulebookCoverage.of(rules, Samples.of(rules).runAll());
        assertThat(coverage.limitsNotTested()).isEmpty();
        assertThat(coverage.limits()).isPositive();
    }

    @Test
    void indicatorsAreToldWithTheRulesThatCoverThem() throws Exception {
        assertThat(coverage("CON-001").byIndicator()).containsEntry("A01", List.of("CON-001"));
    }

    private static RulebookCoverage coverage(String rule) throws Exception {
        Rulebook one = rules.only(Set.of(rule));
        return RulebookCoverage.of(one, Samples.of(one).runAll());
    }
}
