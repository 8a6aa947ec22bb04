package chokepoint.tally;

import static chokepoint.tally.TestLine.CHIPS;
import static chokepoint.tally.TestLine.EUR;
import static chokepoint.tally.TestLine.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chokepoint.tally.table.ValuedLine;
import chokepoint.trade.Concentration;
import chokepoint.trade.Exposure;
import chokepoint.trade.Line;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Foreign;
import chokepoint.trade.values.LineId;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Scope;
import chokepoint.trade.values.Segment;
import chokepoint.trade.values.Share;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExposureFactsTest {

    private static final Segment UNASSIGNED = Segment.unassigned("goods");

    @Test
    void sixtyThirtyTenHasTheConcentrationOfTheTextbook() {
        Concentration vendors = vendors(tally(
                at(2).vendor("A").value("60"),
                at(3).vendor("B").value("30"),
                at(4).vendor("C").value("10")));

        assertThat(vendors.hhi()).isEqualByComparingTo("0.46");
        assertThat(vendors.effectiveHolders()).isCloseTo(2.17, within(0.005));
        assertThat(vendors.largest(1)).isEqualTo(Share.ofPercent("60"));
        assertThat(vendors.largest(3)).isEqualTo(Share.WHOLE);
        assertThat(vendors.holders()).isEqualTo(3);
    }

    @Test
    void unknownHolderWidensTheSharesUpwards() {
        Tallies tally = tally(at(2).vendor("A").value("40"), at(3).vendor("B").value("40"), at(4).value("20"));

        assertThat(vendor(tally, "A").low()).isEqualTo(Share.ofPercent("40"));
        assertThat(vendor(tally, "A").high()).isEqualTo(Share.ofPercent("60"));
        assertThat(vendors(tally).hhiLow()).isEqualByComparingTo("0.32");
        assertThat(vendors(tally).hhiHigh()).isEqualByComparingTo("0.52");
        assertThat(vendors(tally).unknownHolder()).isEqualTo(Money.of("20", EUR));
    }

    @Test
    void unknownValueIsInNoSumButItsLineIsTheHolders() {
        Tallies tally = tally(at(2).vendor("A").value("10"), at(3).vendor("A"));

        assertThat(vendors(tally).unknownValueLines()).isEqualTo(1);
        assertThat(vendor(tally, "A").low()).isEqualTo(Share.WHOLE);
        assertThat(vendor(tally, "A").lines().size()).isEqualTo(2);
    }

    @Test
    void creditsReduceWhatAHolderCarriesAndStayVisible() {
        Exposure exposure = vendor(
                tally(
                        at(2).vendor("A").value("100"),
                        at(3).vendor("A").value("-40"),
                        at(4).vendor("B").value("40")),
                "A");

        assertThat(exposure.purchases()).isEqualTo(Money.of("100", EUR));
        assertThat(exposure.credits()).isEqualTo(Money.of("-40", EUR));
        assertThat(exposure.value()).isEqualTo(Money.of("60", EUR));
        assertThat(exposure.share()).isEqualTo(Share.ofPercent("60"));
    }

    @Test
    void holderWhoseCreditsOutweighCarriesNothing() {
        Tallies tally = tally(
                at(2).vendor("A").value("10"),
                at(3).vendor("A").value("-30"),
                at(4).vendor("B").value("40"));

        assertThat(vendor(tally, "A").value()).isEqualTo(Money.zero(EUR));
        assertThat(vendor(tally, "B").share()).isEqualTo(Share.WHOLE);
        assertThat(vendors(tally).holders()).isEqualTo(1);
    }

    @Test
    void segmentWhoseCreditsOutweighHasNoShares() {
        Tallies tally = tally(at(2).vendor("A").value("10"), at(3).vendor("A").value("-30"));

        assertThat(tally.all(Exposure.class)).isEmpty();
        assertThat(vendors(tally).value()).isEqualTo(Money.of("-20", EUR));
        assertThat(vendors(tally).shares()).isEmpty();
    }

    @Test
    void linesWithoutSegmentAreToldAsUnassigned() {
        Tallies tally = tally(
                at(2).vendor("A").value("10"), at(3).vendor("B").value("5").segments(UNASSIGNED));

        assertThat(tally.all(Concentration.class))
                .extracting(Concentration::segment)
                .containsExactly(CHIPS, UNASSIGNED);
    }

    @Test
    void eachSegmentationHasItsOwnTotals() {
        Segment core = new Segment("networks", "core");
        Tallies tally = tally(
                at(2).vendor("A").value("10").segments(CHIPS, core),
                at(3).vendor("B").value("30").segments(CHIPS, Segment.unassigned("networks")));

        assertThat(vendor(tally, "A").share()).isEqualTo(Share.ofPercent("25"));
        assertThat(tally.all(Exposure.class))
                .filteredOn(exposure -> exposure.segment().equals(core))
                .extracting(Exposure::share)
                .containsExactly(Share.WHOLE);
    }

    @Test
    void rungOnWhichNobodyIsKnownIsNotTold() {
        assertThat(tally(at(2).vendor("A").value("10")).all(Concentration.class))
                .extracting(Concentration::scope)
                .containsExactly(Scope.VENDOR);
    }

    @Test
    void rungKnownInOneSegmentIsToldAsUnknownInTheOther() {
        Tallies tally = tally(
                at(2).vendor("A").maker("M").value("10"),
                at(3).vendor("B").value("5").segments(UNASSIGNED));

        Concentration makers = concentration(tally, UNASSIGNED, Scope.MANUFACTURER);
        assertThat(makers.unknownHolder()).isEqualTo(Money.of("5", EUR));
        assertThat(makers.holders()).isZero();
        assertThat(makers.hhiHigh()).isEqualByComparingTo("1");
    }

    @Test
    void makerBehindFourVendorsIsSeenOnItsOwnRung() {
        Tallies tally = tally(Stream.of("A", "B", "C", "D")
                .map(name -> at(name.charAt(0)).vendor(name).maker("M").value("25"))
                .toArray(TestLine[]::new));

        Exposure maker = exposure(tally, Scope.MANUFACTURER, "m");
        assertThat(maker.share()).isEqualTo(Share.WHOLE);
        assertThat(maker.vendors()).isEqualTo(4);
        assertThat(maker.largestVendorShare()).isEqualTo(Share.ofPercent("25"));
    }

    @Test
    void twoKnownAnswersOnOneHolderAreNone() {
        Tallies tally = tally(
                at(2).vendor("A").value("1").foreign(Scope.VENDOR, Foreign.YES),
                at(3).vendor("A").value("1").foreign(Scope.VENDOR, Foreign.NO),
                at(4).vendor("B").value("1").foreign(Scope.VENDOR, Foreign.YES),
                at(5).vendor("B").value("1"));

        assertThat(vendor(tally, "A").foreign()).isEqualTo(Foreign.UNKNOWN);
        assertThat(vendor(tally, "B").foreign()).isEqualTo(Foreign.YES);
    }

    @Test
    void foreignShareRunsFromWhatIsKnownForeignToWhatIsNotKnownAtHome() {
        Concentration vendors = vendors(tally(
                at(2).vendor("A").value("50").foreign(Scope.VENDOR, Foreign.YES),
                at(3).vendor("B").value("20").foreign(Scope.VENDOR, Foreign.NO),
                at(4).vendor("C").value("20"),
                at(5).value("10")));

        assertThat(vendors.foreignLow()).isEqualTo(Share.ofPercent("50"));
        assertThat(vendors.foreignHigh()).isEqualTo(Share.ofPercent("80"));
    }

    @Test
    void holderIsSpelledAsOnTheFirstLineByPlace() {
        assertThat(vendor(
                                tally(
                                        at(9).vendor("acme").value("1"),
                                        at(2).vendor("ACME").value("1")),
                                "ACME")
                        .holder())
                .isEqualTo("ACME");
    }

    @Test
    void countryIsNamedInEnglish() {
        assertThat(tally(at(2).origin("DE").value("1")).all(Exposure.class))
                .extracting(Exposure::holder, Exposure::holderKey)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Germany", "DE"));
    }

    @Test
    void previousShareIsThatOfTheLastPeriodBefore() {
        Tallies tally = tally(
                at(2).vendor("A").value("1").period("2024"),
                at(3).vendor("B").value("3").period("2024"),
                at(4).vendor("A").value("1").period("2026"),
                at(5).vendor("A").value("1").period("undated"));

        assertThat(tally.all(Exposure.class))
                .filteredOn(exposure -> exposure.holderKey().equals("a"))
                .extracting(Exposure::previous)
                .containsExactly(Share.NONE, Share.ofPercent("25"), Share.NONE);
    }

    @Test
    void previousShareComesFromTheEarlierListWhereThisOneGoesNoFurtherBack() {
        Tallies earlier = tally(
                at(2).vendor("A").value("1").period("2025"),
                at(3).vendor("B").value("1").period("2025"));

        assertThat(tally(at(2).vendor("A").value("1")).all(Exposure.class, earlier))
                .extracting(Exposure::previous)
                .containsExactly(Share.ofPercent("50"));
    }

    @Test
    void exposuresAreSortedByScopeThenLargestFirst() {
        assertThat(tally(
                                at(2).vendor("A").origin("CN").value("1"),
                                at(3).vendor("C").origin("DE").value("5"),
                                at(4).vendor("B").value("1"))
                        .all(Exposure.class))
                .extracting(Exposure::holderKey)
                .containsExactly("c", "a", "b", "DE", "CN");
    }

    @Test
    void unknownLinesAreTheLargestPurchasesWithoutHolder() {
        Tallies tally = tally(
                at(2).value("5"),
                at(3).vendor("A").value("99"),
                at(4).value("7"),
                at(5).value("-8"),
                at(6).value("5.00"));

        assertThat(tally.unknownLines(CHIPS, Scope.VENDOR, "2026"))
                .extracting(line -> line.line().row())
                .containsExactly(4, 2, 6);
    }

    @Test
    void unknownLinesAreAThousandAtMost() {
        Tallies tally = tally(IntStream.rangeClosed(1, 1500)
                .mapToObj(row -> at(row).value(Integer.toString(row)))
                .toArray(TestLine[]::new));

        List<ValuedLine> lines = tally.unknownLines(CHIPS, Scope.VENDOR, "2026");
        assertThat(lines).hasSize(1000);
        assertThat(lines.get(999).line()).isEqualTo(new LineId("list.xlsx", "PO", 501));
    }

    @Test
    void amountsBeyondLongAndBelowCentsAreExact() {
        Tallies tally = tally(
                at(2).vendor("A").value("900000000000000000000.1"),
                at(3).vendor("A").value("0.0000000000001"),
                at(4).vendor("A").value("1E+3"));

        assertThat(vendor(tally, "A").value().amount()).isEqualByComparingTo("900000000000000001000.1000000000001");
    }

    @Test
    void valueInAnotherCurrencyIsRefused() {
        Line dollars = at(2).vendor("A").value("1").line();

        assertThatThrownBy(() -> new Tallies("USD").add(dollars))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not in the reporting currency 'USD'");
    }

    @Test
    void ownerIsAHolderOfItsOwnRung() {
        assertThat(exposure(tally(at(2).party(Field.PARENT, "P").value("1")), Scope.ULTIMATE_PARENT, "p")
                        .vendors())
                .isZero();
    }

    private static Tallies tally(TestLine... lines) {
        Tallies tally = new Tallies(EUR);
        Arrays.stream(lines).map(TestLine::line).forEach(tally::add);
        return tally;
    }

    private static Exposure vendor(Tallies tally, String name) {
        return exposure(tally, Scope.VENDOR, name.toLowerCase(java.util.Locale.ROOT));
    }

    private static Exposure exposure(Tallies tally, Scope scope, String key) {
        return tally.all(Exposure.class).stream()
                .filter(exposure -> exposure.scope() == scope
                        && exposure.holderKey().equals(key)
                        && exposure.segment().equals(CHIPS))
                .findFirst()
                .orElseThrow();
    }

    private static Concentration vendors(Tallies tally) {
        return concentration(tally, CHIPS, Scope.VENDOR);
    }

    private static Concentration concentration(Tallies tally, Segment segment, Scope scope) {
        return tally.all(Concentration.class).stream()
                .filter(concentration -> concentration.segment().equals(segment) && concentration.scope() == scope)
                .findFirst()
                .orElseThrow();
    }
}
