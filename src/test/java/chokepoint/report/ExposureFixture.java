package chokepoint.report;

import chokepoint.trade.Concentration;
import chokepoint.trade.Exposure;
import chokepoint.trade.RouteUse;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Foreign;
import chokepoint.trade.values.IntervalEnd;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.PeriodReach;
import chokepoint.trade.values.Scope;
import chokepoint.trade.values.Segment;
import chokepoint.trade.values.Share;
import chokepoint.trade.values.ShareRange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What the lines of {@link AuditFixture} add up to: shares of holders, concentrations and routes. */
record ExposureFixture(ListPlace place) {

    List<Exposure> exposures() {
        List<Exposure> exposures = new ArrayList<>();
        exposures.addAll(block(
                AuditFixture.DATA_CENTRES,
                Scope.VENDOR,
                List.of(
                        "Baltic Servers AS 38.2 42.3 YES",
                        "Sol IT OÜ 31 35.1 NO",
                        "Kraft Systems GmbH 26.7 30.8 YES")));
        exposures.addAll(block(
                AuditFixture.DATA_CENTRES,
                Scope.MANUFACTURER,
                List.of("Cirrus Hardware 38.2 42.3 YES", "Nimbus 30 34.1 UNKNOWN")));
        exposures.addAll(block(
                AuditFixture.NETWORKS,
                Scope.VENDOR,
                List.of(
                        "Alfa Telecom Trading 26 26 YES",
                        "Beta Networks Ltd 25 25 YES",
                        "Gamma Connect 24.5 24.5 NO",
                        "Delta Supply 24.5 24.5 NO")));
        exposures.addAll(block(
                AuditFixture.NETWORKS,
                Scope.MANUFACTURER,
                List.of("Orient Radio Co. 88 92 YES", "Northern Antennas 8 12 NO")));
        exposures.addAll(block(
                AuditFixture.NETWORKS,
                Scope.ULTIMATE_PARENT,
                List.of("Orient Group 88 92 YES", "Northern Holding 8 12 NO")));
        exposures.addAll(block(
                AuditFixture.NETWORKS, Scope.COUNTRY_OF_ORIGIN, List.of("China 71.25 90 YES", "Finland 8 26.75 YES")));
        List<String> small = IntStream.rangeClosed(1, 33)
                .mapToObj(n -> String.format(Locale.ROOT, "Vendor %s 3 3 YES", n))
                .toList();
        exposures.addAll(block(Segment.unassigned("networks"), Scope.VENDOR, small));
        return exposures;
    }

    private List<Exposure> block(Segment segment, Scope scope, List<String> holders) {
        return holders.stream().map(holder -> exposure(segment, scope, holder)).toList();
    }

    private Exposure exposure(Segment segment, Scope scope, String told) {
        String[] words = told.split(" ");
        int n = words.length;
        String holder = String.join(" ", List.of(words).subList(0, n - 3));
        Share low = Share.ofPercent(words[n - 3]);
        Money value = Money.of(low.fraction().multiply(new BigDecimal("24000000")), AuditFixture.EUR);
        return new Exposure(
                segment,
                AuditFixture.PERIOD,
                scope,
                holder,
                holder.toLowerCase(java.util.Locale.ROOT),
                Foreign.valueOf(words[n - 1]),
                value,
                AuditFixture.eur("-1000"),
                value,
                AuditFixture.eur("24000000"),
                true,
                low,
                Share.ofPercent(words[n - 2]),
                IntervalEnd.LOW,
                false,
                ShareRange.NONE,
                Share.NONE,
                1,
                ShareRange.exactly(low),
                ShareRange.exactly(low),
                ShareRange.exactly(low),
                place.lines(4, 5, 6));
    }

    List<Concentration> concentrations() {
        return List.of(
                concentration(
                        AuditFixture.DATA_CENTRES, Scope.VENDOR, "0.3132", "0.3488", List.of("38.2", "31", "26.7")),
                concentration(
                        AuditFixture.NETWORKS, Scope.VENDOR, "0.2501", "0.2501", List.of("26", "25", "24.5", "24.5")),
                concentration(AuditFixture.NETWORKS, Scope.MANUFACTURER, "0.7808", "0.8528", List.of("88", "8")));
    }

    private Concentration concentration(Segment segment, Scope scope, String low, String high, List<String> shares) {
        return new Concentration(
                segment,
                AuditFixture.PERIOD,
                scope,
                AuditFixture.eur("24000000"),
                AuditFixture.eur("984000"),
                1,
                List.of(),
                0,
                true,
                shares.size(),
                new BigDecimal(low),
                new BigDecimal(high),
                IntervalEnd.LOW,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                PeriodReach.NONE,
                PeriodReach.NONE,
                Share.ofPercent("88"),
                Share.ofPercent("92"),
                shares.stream().map(Share::ofPercent).toList(),
                together(shares),
                place.lines(4, 5, 6, 7));
    }

    private static List<ShareRange> together(List<String> shares) {
        return IntStream.rangeClosed(1, Concentration.MOST_TOGETHER)
                .mapToObj(n -> shares.stream().limit(n).map(Share::ofPercent).reduce(Share.NONE, Share::plus))
                .map(ShareRange::exactly)
                .toList();
    }

    static List<RouteUse> routes() {
        Country china = Country.of("CN");
        Country emirates = Country.of("AE");
        Country estonia = Country.of("EE");
        return List.of(
                new RouteUse(china, List.of(), List.of(), estonia, AuditFixture.eur("21000000"), 15),
                new RouteUse(china, List.of(emirates), List.of(emirates), estonia, AuditFixture.eur("9400000"), 6),
                new RouteUse(Country.UNKNOWN, List.of(), List.of(), Country.UNKNOWN, AuditFixture.eur("420000"), 3));
    }
}
