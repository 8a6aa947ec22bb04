package chokepoint.bench.detection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Goods that come through third countries, intermediaries and changed orders: B01, B03 to B08, B11 to B16. */
final class RoutePlants {

    private static final String WATCHED = "KZ";
    private static final String OTHER_WATCHED = "AM";
    private static final String RESTRICTED = "BY";
    /** More than any other part comes to within a month. */
    private static final int LOTS_TOGETHER = 200_000;

    private static final String SINCE = "2025-06-01";

    private RoutePlants() {}

    static List<Plant> all() {
        return List.of(
                Plant.of("B01", RoutePlants::watchedPlace, Column.DISPATCH),
                Plant.of("B03", RoutePlants::triangle, Column.DISPATCH),
                Plant.of("B04", RoutePlants::abnormalLane, Column.DISPATCH),
                Plant.of("B05", RoutePlants::forwarder, Column.CONSIGNEE),
                Plant.of("B06", RoutePlants::youngCompany, Column.VENDOR_REGISTERED),
                Plant.of("B07", RoutePlants::firstAfterTrigger),
                Plant.of("B08", RoutePlants::surge, Column.DISPATCH),
                Plant.of("B11", RoutePlants::consigneeChanged, Column.CONSIGNEE, Column.DESTINATION),
                Plant.of("B12", RoutePlants::bookedAgain, Column.DISPATCH, Column.STATUS),
                Plant.of("B13", RoutePlants::splitShipments),
                Plant.of("B14", RoutePlants::paymentElsewhere, Column.PAYMENT_COUNTRY),
                Plant.of("B15", RoutePlants::longChain, Column.INTERMEDIARIES),
                Plant.of("B16", RoutePlants::homeGoodsComeBack, Column.DISPATCH));
    }

    private static List<Line> watchedPlace(Scene scene, Kind kind) {
        Line line = scene.base(true);
        String from = kind.pick(WATCHED, "CH", "VN");
        if (kind == Kind.DECOY) {
            line = scene.buy(scene.firm(scene.home()), scene.article(true, from), scene.day(140));
        }
        new LineMaker(scene).dispatchedFrom(line, from);
        return List.of(line);
    }

    private static List<Line> triangle(Scene scene, Kind kind) {
        Article article = scene.article(kind != Kind.BORDERLINE, "JP");
        Line line = scene.buy(scene.firm("CH"), article, scene.day(155));
        new LineMaker(scene).dispatchedFrom(line, kind.pick("NL", "NL", "CH"));
        return List.of(line);
    }

    /** Goods of one origin and heading that all come straight, but one; the decoys come by the usual hub. */
    private static List<Line> abnormalLane(Scene scene, Kind kind) {
        LineMaker maker = new LineMaker(scene);
        List<Line> odd = new ArrayList<>();
        int through = kind.pick(1, 6, 14);
        for (int at = 0; at < 16; at++) {
            Line line = scene.buy(
                    scene.firm(scene.home()), scene.article("842139", "FI"), 12 + at, scene.day(30 + at * 19));
            boolean detour = at >= 16 - through;
            maker.dispatchedFrom(line, detour ? kind.pick("EG", "EG", "NL") : "FI");
            if (detour) {
                odd.add(line);
            }
        }
        return odd;
    }

    private static List<Line> forwarder(Scene scene, Kind kind) {
        Line line = scene.base(true);
        String stem = scene.foreigner().name().split(" ")[0];
        return List.of(line.set(
                Column.CONSIGNEE,
                kind.pick(
                        stem + " " + scene.word("forwarder"),
                        scene.word("buyer") + ", " + scene.word("logistics"),
                        stem + " Portview Instruments")));
    }

    private static List<Line> youngCompany(Scene scene, Kind kind) {
        Firm vendor = scene.firm(kind == Kind.DECOY ? "DE" : "OM");
        Line line = scene.buy(vendor, scene.article(true, kind == Kind.DECOY ? "DE" : "JP"), scene.day(200));
        return List.of(line.set(
                Column.VENDOR_REGISTERED,
                kind.pick(LocalDate.of(2023, 5, 11), LocalDate.of(2021, 11, 3), LocalDate.of(2023, 5, 11))));
    }

    private static List<Line> firstAfterTrigger(Scene scene, Kind kind) {
        scene.policy().restrictedSince(RESTRICTED, SINCE);
        Firm vendor = scene.foreigner();
        Article article = scene.article(kind != Kind.DECOY, vendor.country());
        if (kind == Kind.BORDERLINE) {
            scene.buy(vendor, article, scene.day(-200));
        }
        List<Line> lines = new ArrayList<>();
        for (int at = 0; at < 3; at++) {
            lines.add(scene.buy(vendor, article, scene.day(170 + at * 35)));
        }
        return lines;
    }

    /** Four quiet years, then a jump; the borderline one grows by less than half, the decoy comes through a place that nobody watches. */
    private static List<Line> surge(Scene scene, Kind kind) {
        Filling filling = new Filling(scene);
        String place = kind == Kind.DECOY ? "CH" : OTHER_WATCHED;
        List<Integer> thousands = new ArrayList<>(List.of(260, 270, 262, 275));
        thousands.add(kind.pick(910, 385, 910));
        scene.policy().limit("RTE-025", filling.segment(), "growth: 50 %, z: 1.96, value: " + scene.money(100_000));
        List<Line> last = new ArrayList<>();
        for (int at = 0; at < thousands.size(); at++) {
            int year = 2021 + at;
            List<Line> lines = new ArrayList<>();
            for (int vendor = 0; vendor < 3; vendor++) {
                lines.addAll(filling.carry(
                        scene.firm(scene.home()),
                        thousands.get(at) / 3_000.0,
                        2,
                        year,
                        () -> scene.article("841370", "DE".equals(scene.home()) ? "FR" : "DE")));
            }
            filling.others(1, 4, year);
            lines.forEach(line -> new LineMaker(scene).dispatchedFrom(line, place));
            last = lines;
        }
        return last;
    }

    private static List<Line> consigneeChanged(Scene scene, Kind kind) {
        Line line = scene.base(true);
        Line other = scene.beside(line, line.article(), 11);
        switch (kind) {
            case CLEAR ->
                other.set(Column.CONSIGNEE, scene.foreigner().name()).set(Column.DESTINATION, scene.country("AE"));
            case BORDERLINE -> other.set(Column.CONSIGNEE, scene.word("buyer") + ", " + scene.word("warehouse"));
            case DECOY ->
                other.set(Column.ORDER, line.text(Column.ORDER) + "1")
                        .set(Column.CONSIGNEE, scene.firm(scene.home()).name());
        }
        return List.of(line, other);
    }

    /** First planned from the restricted country, then through a third one under the same order. */
    private static List<Line> bookedAgain(Scene scene, Kind kind) {
        scene.policy().restrictedSince(RESTRICTED, SINCE);
        Firm first = scene.firm(kind == Kind.BORDERLINE ? "FI" : RESTRICTED);
        Article article = scene.article(false, first.country());
        Line planned = scene.buy(first, article, scene.day(100)).set(Column.STATUS, scene.word("cancelled"));
        Firm second = scene.firm(kind == Kind.BORDERLINE ? "SE" : WATCHED);
        Line line = scene.buy(second, kind == Kind.DECOY ? scene.article(false, "CZ") : article, scene.day(175));
        if (kind != Kind.DECOY) {
            line.set(Column.ORDER, planned.text(Column.ORDER));
        }
        return List.of(line, planned);
    }

    private static List<Line> splitShipments(Scene scene, Kind kind) {
        Filling filling = new Filling(scene);
        scene.policy().limit("RTE-024", "value: " + scene.money(LOTS_TOGETHER) + ", days: 30 days, lots: 3");
        filling.others(2, 2025);
        Firm vendor = scene.foreigner();
        Article article = scene.article(true, vendor.country());
        int lot = kind.pick(48_000, 38_000, 48_000) * scene.world().scale() / article.price();
        List<Line> lines = new ArrayList<>();
        for (int at = 0; at < 5; at++) {
            lines.add(scene.buy(
                    filling.segment(),
                    vendor,
                    article,
                    lot,
                    scene.day(kind == Kind.DECOY ? 20 + at * 65 : 150 + at * 5)));
        }
        return lines;
    }

    private static List<Line> paymentElsewhere(Scene scene, Kind kind) {
        Line line = scene.base(true);
        return List.of(line.set(
                Column.PAYMENT_COUNTRY,
                scene.country(kind.pick("CY", line.vendor().country(), scene.home()))));
    }

    private static List<Line> longChain(Scene scene, Kind kind) {
        Line line = scene.base(true);
        String one = scene.foreigner().name();
        return List.of(line.set(
                Column.INTERMEDIARIES,
                kind.pick(
                        one + "; " + scene.foreigner().name() + "; "
                                + scene.foreigner().name() + "; "
                                + scene.foreigner().name(),
                        one + "; " + scene.foreigner().name(),
                        "Brannock, Tiel & Sons Ltd")));
    }

    /** Made at home, sold and sent from abroad; sent from home; made abroad in a plant of a company from home. */
    private static List<Line> homeGoodsComeBack(Scene scene, Kind kind) {
        Firm vendor = scene.foreigner();
        if (kind == Kind.DECOY) {
            Article madeAbroad = scene.article(false, vendor.country()).by(scene.firm(scene.home()));
            return List.of(scene.buy(vendor, madeAbroad, scene.day(85)));
        }
        Line line = scene.buy(vendor, scene.article(false, scene.home()), scene.day(85));
        new LineMaker(scene).dispatchedFrom(line, kind == Kind.BORDERLINE ? scene.home() : vendor.country());
        return List.of(line);
    }
}
