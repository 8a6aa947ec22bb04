package chokepoint.policy;

import static chokepoint.policy.Policies.policy;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.policy.reading.Home;
import chokepoint.policy.reading.PolicyFile;
import chokepoint.policy.segments.Segmentation;
import chokepoint.trade.ValueAssumption;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Segment;
import chokepoint.trade.values.Share;
import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PolicyDefaultsTest {

    private final Policy policy = PolicyFile.forHome(Set.of(Country.of("DE")));

    @Test
    void homeAloneIsEnough() {
        assertThat(policy.home()).containsExactly(Country.of("DE"));
        assertThat(policy.path()).isEmpty();
        assertThat(policy.sha256()).isEmpty();
        assertThat(policy.notices()).isEmpty();
        assertThat(policy.currency()).isEmpty();
        assertThat(policy.asOf()).isEqualTo(Day.UNKNOWN);
    }

    @Test
    void theWholeListAndEachSegmentAreLookedAt() {
        assertThat(policy.segmentations()).extracting(Segmentation::name).containsExactly("list", "segment");
        assertThat(policy.segmentations())
                .extracting(segmentation -> segmentation.place(Lines.with(Field.SEGMENT, "  Network  Devices ")))
                .containsExactly(Segment.WHOLE_LIST, new Segment("segment", "network devices"));
    }

    @Test
    void segmentationsOfThePolicyStandAlone() {
        assertThat(policy("segmentations: {name: projects, column: Project}").segmentations())
                .extracting(Segmentation::name)
                .containsExactly("projects");
    }

    @Test
    void floorsAndListsAreOverriddenOneByOne() {
        Policy some = policy("{currency: EUR, floors: {value: 10 000 EUR}, lists: {listed-goods: [a, b]}}");
        assertThat(some.floors())
                .isEqualTo(new MaterialityFloors(
                        new BigDecimal("10000"),
                        3,
                        Share.ofPercent("0.01"),
                        BigDecimal.ZERO,
                        ValueAssumption.NONE,
                        new MaterialityFloors.DefaultLimits(10, 5, Share.ofPercent("0.1"))));
        assertThat(some.listedGoods()).containsExactly("a", "b");
        assertThat(some.watchedPlaces()).containsExactly("watched-places");
    }

    @Test
    void periodsAreYears() {
        assertThat(policy.period(Day.of("2026-06-30"))).isEqualTo("2026");
        assertThat(policy.period(Day.UNKNOWN)).isEqualTo("undated");
    }

    @Test
    void periodsAreCutAsThePolicySays() {
        Day day = Day.of("2026-03-31");
        assertThat(policy("periods: quarter").period(day)).isEqualTo("2026-Q1");
        assertThat(policy("periods: month").period(day)).isEqualTo("2026-03");
        assertThat(policy("periods: all").period(day)).isEqualTo("all");
        assertThat(policy("periods: all").period(Day.UNKNOWN)).isEqualTo("all");
    }

    @Test
    void aListOlderThanItsShelfLifeIsStale() {
        Policy today = policy("{as of: 2026-06-30, lists: {shelf life: 30 days}}");
        assertThat(today.stale(Day.of("2026-05-31"))).isFalse();
        assertThat(today.stale(Day.of("2026-05-30"))).isTrue();
        assertThat(today.stale(Day.UNKNOWN)).isFalse();
    }

    @Test
    void aPolicyPastItsShelfLifeIsTold() {
        Policy dated = policy("valid until: 2026-06-30");
        assertThat(dated.withAsOf(Day.of("2026-06-30")).notices()).isEmpty();
        assertThat(dated.withAsOf(Day.of("2026-07-01")).notices())
                .containsExactly("policy.yml: the policy was valid until 2026-06-30; the as-of date is 2026-07-01");
    }

    @Test
    void restrictionDatesAreFoundByAnyNameOfACountry() {
        Policy dated = policy("restriction dates: [{name: Norway, date: 2025-01-01, source: Act 7},"
                + " {name: Acme Ltd, date: 2025-02-01, source: Act 8}]");
        assertThat(dated.restrictionDate("NO")).isEqualTo(Day.of("2025-01-01"));
        assertThat(dated.restrictionDate("Acme Ltd")).isEqualTo(Day.of("2025-02-01"));
        assertThat(dated.restrictionDate("Sweden")).isEqualTo(Day.UNKNOWN);
    }

    @Test
    void groupsStandForTheirCountries() {
        assertThat(policy("home: [EU, NO]").home()).hasSize(28).contains(Country.of("NO"), Country.of("EE"));
        assertThat(policy("{home: Baltics, groups: {Baltics: {countries: [EE, LV, LT], source: a map}}}")
                        .home())
                .containsExactly(Country.of("EE"), Country.of("LT"), Country.of("LV"));
        assertThat(Home.parse("EU, Norway")).hasSize(28);
    }

    @Test
    void columnsNamedBySegmentationsAreKept() {
        assertThat(policy("{columns: Site, segmentations: [{name: a, column: Project}, {name: b, column: vendor}]}")
                        .columns())
                .containsExactly("Project", "Site");
    }

    @Test
    void aColumnThatNearlyNamesAFieldIsTold() {
        assertThat(policy("segmentations: [{name: a, column: Segmnt}]").notices())
                .singleElement()
                .asString()
                .contains("'Segmnt'")
                .contains("field 'segment'");
    }
}
