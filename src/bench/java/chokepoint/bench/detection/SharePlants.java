package chokepoint.bench.detection;

import java.util.ArrayList;
import java.util.List;

/** Vendors, makers, owners and countries that carry too much of a segment: A01 to A05, A07, A08, A10, A17, A18. */
final class SharePlants {

    private static final int YEAR = 2025;

    private SharePlants() {}

    static List<Plant> all() {
        return List.of(
                Plant.of("A01", SharePlants::vendorOverCap),
                Plant.of("A02", SharePlants::countryOverCap),
                Plant.of("A03", SharePlants::vendorIndex),
                Plant.of("A04", SharePlants::originIndex),
                Plant.of("A05", SharePlants::threeLargest),
                Plant.of("A07", SharePlants::hiddenParent, Column.PARENT),
                Plant.of("A08", SharePlants::hiddenMaker),
                Plant.of("A10", SharePlants::quota),
                Plant.of("A17", SharePlants::rising),
                Plant.of("A18", SharePlants::offThePath));
    }

    private static List<Line> vendorOverCap(Scene scene, Kind kind) {
        Filling filling = new Filling(scene);
        scene.policy().limit("CON-001", filling.segment(), "share: 35 %");
        Firm vendor = kind == Kind.DECOY ? scene.firm(scene.home()) : scene.foreigner();
        double share = kind.pick(0.46, 0.34, 0.46);
        List<Line> lines = filling.carry(vendor, share, 7, YEAR);
        filling.others(1 - share, YEAR);
        filling.claim(Column.VENDOR, lines, YEAR, share - 0.01, share + 0.008);
        return lines;
    }

    private static List<Line> countryOverCap(Scene scene, Kind kind) {
        Filling filling = new Filling(scene);
        scene.policy().limit("CON-002", filling.segment(), "share: 50 %");
        String country = kind == Kind.DECOY ? scene.home() : "KR";
        double share = kind.pick(0.62, 0.485, 0.62);
        List<Line> lines = new ArrayList<>();
        for (int at = 0; at < 5; at++) {
            Firm vendor = scene.firm(at % 2 == 0 || kind == Kind.DECOY ? scene.home() : scene.fair());
            lines.addAll(filling.carry(vendor, share / 5, 3, YEAR, () -> scene.article(false, country)));
        }
        rest(scene, filling, 1 - share, country);
        filling.claim(Column.ORIGIN, lines, YEAR, share - 0.012, share + 0.012);
        return lines;
    }

    /** The remainder in goods of other origins than one. */
    private static void rest(Scene scene, Filling filling, double weight, String but) {
        List<String> origins = List.of("DE", "FR", "IT", "SE", "CZ", "JP", "US", "PL").stream()
                .filter(country -> !country.equals(but) && !country.equals(scene.home()))
                .toList();
        origins.forEach(country -> filling.carry(
                scene.firm(country), weight / origins.size(), 2, YEAR, () -> scene.article(false, country)));
    }

    private static List<Line> vendorIndex(Scene scene, Kind kind) {
        Filling filling = new Filling(scene);
        scene.policy().limit("CON-003", filling.segment(), "index: 0.25");
        List<Double> shares = kind.pick(
                List.of(0.44, 0.26, 0.16, 0.14),
                List.of(0.38, 0.22, 0.14, 0.13, 0.13),
                List.of(0.17, 0.17, 0.17, 0.17, 0.16, 0.16));
        List<Line> lines = new ArrayList<>();
        boolean home = false;
        for (double share : shares) {
            home = !home;
            Firm vendor = scene.firm(home ? scene.home() : scene.fair());
            List<Line> carried = filling.carry(vendor, share, 4, YEAR);
            filling.claim(Column.VENDOR, carried, YEAR, share - 0.012, share + 0.012);
            lines.addAll(carried);
        }
        return lines;
    }

    private static List<Line> originIndex(Scene scene, Kind kind) {
        Filling filling = new Filling(scene);
        scene.policy().limit("CON-004", filling.segment(), "index: 0.40");
        double first = kind.pick(0.62, 0.53, 0.34);
        List<String> origins = List.of("KR", "JP", "US");
        List<Double> shares = List.of(first, (1 - first) * 0.52, (1 - first) * 0.48);
        List<Line> lines = new ArrayList<>();
        for (int at = 0; at < origins.size(); at++) {
            String origin = origins.get(at);
            for (int vendor = 0; vendor < 4; vendor++) {
                lines.addAll(filling.carry(
                        scene.firm(vendor % 2 == 0 ? scene.home() : scene.fair()),
                        shares.get(at) / 4,
                        kind == Kind.DECOY && at == 0 ? 6 : 2,
                        YEAR,
                        () -> scene.article(false, origin)));
            }
        }
        return lines;
    }

    private static List<Line> threeLargest(Scene scene, Kind kind) {
        Filling filling = new Filling(scene);
        scene.policy().limit("CON-010", filling.segment(), "three: 60 %");
        double together = kind.pick(0.69, 0.585, 0.48);
        List<Line> lines = new ArrayList<>();
        for (int at = 0; at < 3; at++) {
            int many = kind == Kind.DECOY ? 9 : 4;
            lines.addAll(filling.carry(scene.firm(at == 0 ? scene.home() : scene.fair()), together / 3, many, YEAR));
        }
        filling.others(1 - together, YEAR);
        filling.claim(Column.VENDOR, lines, YEAR, together - 0.012, together + 0.012);
        return lines;
    }

    private static List<Line> hiddenParent(Scene scene, Kind kind) {
        Filling filling = new Filling(scene);
        scene.policy().limit("CON-001", filling.segment(), "share: 35 %");
        scene.policy().limit("CON-012", filling.segment(), "share: 35 %");
        Firm parent = scene.firm("JP");
        double each = kind.pick(0.19, 0.11, 0.19);
        List<Line> lines = new ArrayList<>();
        for (int at = 0; at < 3; at++) {
            String owner = kind == Kind.DECOY ? scene.firm("JP").name() : parent.name();
            List<Line> carried = filling.carry(scene.foreigner(), each, 3, YEAR);
            carried.forEach(line -> line.set(Column.PARENT, owner));
            lines.addAll(carried);
        }
        filling.others(1 - 3 * each, YEAR);
        if (kind != Kind.DECOY) {
            filling.claim(Column.PARENT, lines, YEAR, 3 * each - 0.012, 3 * each + 0.012);
        }
        return lines;
    }

    private static List<Line> hiddenMaker(Scene scene, Kind kind) {
        Filling filling = new Filling(scene);
        scene.policy().limit("CON-001", filling.segment(), "share: 35 %");
        scene.policy().limit("CON-005", filling.segment(), "share: 35 %");
        double each = kind.pick(0.17, 0.082, 0.17);
        Firm one = scene.foreigner();
        List<Line> lines = new ArrayList<>();
        for (int at = 0; at < 4; at++) {
            Firm maker = kind == Kind.DECOY ? scene.foreigner() : one;
            lines.addAll(filling.carry(
                    scene.foreigner(),
                    each,
                    3,
                    YEAR,
                    () -> scene.article(false, maker.country()).by(maker)));
        }
        filling.others(1 - 4 * each, YEAR);
        if (kind != Kind.DECOY) {
            filling.claim(Column.MANUFACTURER, lines, YEAR, 4 * each - 0.012, 4 * each + 0.012);
        }
        return lines;
    }

    private static List<Line> quota(Scene scene, Kind kind) {
        Filling filling = new Filling(scene);
        scene.policy().quota(filling.segment(), "20 %", YEAR);
        double domestic = kind.pick(0.1, 0.215, 0.45);
        List<Line> atHome = new ArrayList<>();
        for (int at = 0; at < 2; at++) {
            atHome.addAll(filling.carry(
                    scene.firm(scene.home()), domestic / 2, 2, YEAR, () -> scene.article(false, scene.home())));
        }
        int first = scene.lines().size();
        rest(scene, filling, 1 - domestic, "");
        filling.claim(Column.ORIGIN, atHome, YEAR, domestic - 0.012, domestic + 0.012);
        return List.copyOf(scene.lines().subList(first, scene.lines().size()));
    }

    private static List<Line> rising(Scene scene, Kind kind) {
        Filling filling = new Filling(scene);
        scene.policy().limit("CON-015", filling.segment(), "rise: 10 %, least: 25 %");
        Firm vendor = kind == Kind.DECOY ? scene.firm(scene.home()) : scene.foreigner();
        double before = 0.2;
        double after = kind.pick(0.39, 0.285, 0.39);
        filling.carry(vendor, before, 4, YEAR - 1);
        filling.others(1 - before, YEAR - 1);
        List<Line> lines = filling.carry(vendor, after, 5, YEAR);
        filling.others(1 - after, YEAR);
        filling.claim(Column.VENDOR, lines, YEAR, after - 0.012, after + 0.012);
        return lines;
    }

    /** The next step of the path asks for 35 % in 2026. */
    private static List<Line> offThePath(Scene scene, Kind kind) {
        Filling filling = new Filling(scene);
        String path = "path: [{ from: 2024-01-01, share: 50 % }, { from: 2026-01-01, share: 35 % }]";
        scene.policy().limit("CON-001", filling.segment(), path);
        Firm vendor = kind == Kind.DECOY ? scene.firm(scene.home()) : scene.foreigner();
        double before = kind.pick(0.43, 0.46, 0.43);
        double now = kind.pick(0.47, 0.34, 0.47);
        filling.carry(vendor, before, 4, YEAR - 1);
        filling.others(1 - before, YEAR - 1);
        List<Line> lines = filling.carry(vendor, now, 5, YEAR);
        filling.others(1 - now, YEAR);
        filling.claim(Column.VENDOR, lines, YEAR, now - 0.012, now + 0.012);
        return lines;
    }
}
