package chokepoint.bench.detection;

import java.util.ArrayList;
import java.util.List;

/** Sole sources, restricted vendors, content of home and technology from abroad: A06, A09, A11 to A16. */
final class ContentPlants {

    private static final int YEAR = 2025;

    private ContentPlants() {}

    static List<Plant> all() {
        return List.of(
                Plant.of("A06", ContentPlants::soleSource),
                Plant.of("A09", ContentPlants::restricted),
                Plant.of("A11", ContentPlants::contentShort, Column.DOMESTIC_CONTENT, Column.DELIVERED),
                Plant.of("A12", ContentPlants::contentClass, Column.DOMESTIC_CONTENT),
                Plant.of("A13", ContentPlants::countedAsLocal, Column.DOMESTIC_CONTENT),
                Plant.of("A14", ContentPlants::equivalentIgnored, Column.HOME_EQUIVALENT),
                Plant.of("A15", ContentPlants::mixedLot, Column.HOME_EQUIVALENT, Column.LOT),
                Plant.of("A16", ContentPlants::technology, Column.TECHNOLOGY_COUNTRY));
    }

    private static List<Line> soleSource(Scene scene, Kind kind) {
        Firm vendor = scene.foreigner();
        Article article = scene.article(false, vendor.country());
        List<Line> lines = new ArrayList<>();
        for (int at = 0; at < kind.pick(5, 1, 5); at++) {
            lines.add(scene.buy(vendor, article, scene.day(20 + 60 * at)));
        }
        if (kind == Kind.DECOY) {
            lines.add(scene.buy(scene.foreigner(), article, scene.day(150)));
        }
        return lines;
    }

    /** Restricted everywhere under an alias; in another segment only; another company of a like name. */
    private static List<Line> restricted(Scene scene, Kind kind) {
        Filling filling = new Filling(scene);
        Firm vendor = scene.foreigner();
        String stem = vendor.name().split(" ")[0];
        String alias = stem + " Telematics";
        String name = kind == Kind.DECOY ? stem + " Shipyards" : vendor.name();
        String other = kind == Kind.DECOY ? stem + " Naval" : alias;
        Filling elsewhere = new Filling(scene);
        elsewhere.others(0.2, YEAR);
        String where = kind == Kind.BORDERLINE ? "[\"categories/" + elsewhere.segment() + "\"]" : "yes";
        scene.policy().restricted(name, other, where);
        Line line = filling.carry(vendor, 0.04, 1, YEAR).get(0);
        filling.others(0.96, YEAR);
        if (kind != Kind.DECOY) {
            line.set(Column.VENDOR, alias + " Ltd");
        }
        return List.of(line);
    }

    /** The policy asks for 60 % from July on; what the decoy delivers was delivered before. */
    private static List<Line> contentShort(Scene scene, Kind kind) {
        Filling filling = new Filling(scene);
        scene.policy().limit("CON-018", filling.segment(), "from: 2025-07-01, share: 60 %");
        filling.others(0.9, YEAR);
        Line line = scene.buy(
                filling.segment(),
                scene.firm(scene.home()),
                scene.article(false, scene.home()),
                30,
                scene.day(kind == Kind.DECOY ? 100 : 240));
        return List.of(line.set(Column.DOMESTIC_CONTENT, kind.pick("48 %", "60 %", "48 %")));
    }

    private static List<Line> contentClass(Scene scene, Kind kind) {
        Filling filling = new Filling(scene);
        scene.policy().limit("CON-019", filling.segment(), "least: 50 %, first: 50 %, second: 20 %");
        filling.others(0.9, YEAR);
        Line line = scene.buy(
                filling.segment(), scene.firm(scene.home()), scene.article(false, scene.home()), 30, scene.day(90));
        return List.of(line.set(Column.DOMESTIC_CONTENT, kind.pick("32 %", "50 %", "71 %")));
    }

    private static List<Line> countedAsLocal(Scene scene, Kind kind) {
        String origin = kind == Kind.DECOY ? scene.home() : scene.fair();
        Article article = scene.article(false, origin);
        Line line = scene.buy(
                scene.firm(scene.home()), kind == Kind.DECOY ? article.by(scene.foreigner()) : article, scene.day(130));
        return List.of(line.set(Column.DOMESTIC_CONTENT, kind.pick("85 %", "25 %", "85 %")));
    }

    private static List<Line> equivalentIgnored(Scene scene, Kind kind) {
        Line line = kind == Kind.DECOY
                ? scene.buy(scene.firm(scene.home()), scene.article(false, scene.home()), scene.day(70))
                : scene.base(false);
        String equivalent = scene.firm(scene.home()).name() + " R-" + (3_000 + scene.next("register"));
        return List.of(line.set(Column.HOME_EQUIVALENT, kind == Kind.BORDERLINE ? scene.word("none") : equivalent));
    }

    private static List<Line> mixedLot(Scene scene, Kind kind) {
        int lot = 100 + 2 * scene.next("lot");
        List<Line> lines = new ArrayList<>();
        for (int at = 0; at < 6; at++) {
            boolean with = kind != Kind.BORDERLINE && at % 2 == 0;
            String origin = with ? scene.home() : scene.fair();
            Line line = scene.buy(scene.firm(scene.home()), scene.article(false, origin), scene.day(115 + at));
            line.set(Column.LOT, "L-" + (kind == Kind.DECOY && with ? lot + 1 : lot));
            line.set(Column.HOME_EQUIVALENT, scene.word(with ? "yes" : "none"));
            lines.add(line);
        }
        return lines;
    }

    private static List<Line> technology(Scene scene, Kind kind) {
        Filling filling = new Filling(scene);
        scene.policy().limit("CON-013", filling.segment(), "abroad: 40 %");
        double share = kind.pick(0.63, 0.385, 0.2);
        int first = scene.lines().size();
        filling.others(1, 12, YEAR);
        List<Line> all = List.copyOf(scene.lines().subList(first, scene.lines().size()));
        double whole = all.stream().mapToDouble(ContentPlants::value).sum();
        List<Line> abroad = new ArrayList<>();
        double sum = 0;
        for (Line line : all) {
            boolean foreign = sum + value(line) <= share * whole;
            sum += foreign ? value(line) : 0;
            line.set(Column.TECHNOLOGY_COUNTRY, scene.country(foreign ? "US" : scene.home()));
            if (foreign) {
                abroad.add(line);
            }
        }
        filling.claim(Column.TECHNOLOGY_COUNTRY, abroad, YEAR, share - 0.06, share);
        return kind == Kind.CLEAR ? abroad : all;
    }

    private static double value(Line line) {
        return Double.parseDouble(line.text(Column.VALUE));
    }
}
