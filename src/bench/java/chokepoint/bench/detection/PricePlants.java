package chokepoint.bench.detection;

import java.util.ArrayList;
import java.util.List;

/** Prices that stand out, and orders just under a threshold: E01 to E04. */
final class PricePlants {

    private static final int USUAL_PRICES = 8;
    /** Far from what any other line is worth. */
    private static final int THRESHOLD = 400_000;

    private PricePlants() {}

    static List<Plant> all() {
        return List.of(
                Plant.of("E01", PricePlants::overpaid, Column.UNIT),
                Plant.of("E02", PricePlants::cheap, Column.UNIT),
                Plant.of("E03", PricePlants::markUp, Column.UNIT),
                Plant.of("E04", PricePlants::justUnder));
    }

    /** A part bought at its usual price, give or take six per cent, from several vendors. */
    private static void usual(Scene scene, Article article) {
        for (int at = 0; at < USUAL_PRICES; at++) {
            Firm vendor = at % 2 == 0 ? scene.firm(scene.home()) : scene.firm(article.origin());
            Line line = scene.buy(vendor, article, scene.day(15 + at * 40));
            scene.price(line, article.price() * (0.94 + at * 0.015));
        }
    }

    private static Line at(Scene scene, Article article, double factor, Kind kind) {
        Article priced = article.at(Math.max(1, (int) Math.round(article.price() * factor)));
        Line line = scene.buy(scene.firm(scene.home()), priced, scene.day(222));
        return kind == Kind.DECOY ? line.set(Column.UNIT, scene.word("box")) : line;
    }

    private static List<Line> overpaid(Scene scene, Kind kind) {
        Article article =
                kind == Kind.DECOY ? scene.article("853224", scene.fair()) : scene.article(true, scene.fair());
        Article dear = article.at(article.price() * 3);
        usual(scene, dear);
        return List.of(at(scene, dear, kind.pick(4.5, 1.5, 80.0), kind));
    }

    private static List<Line> cheap(Scene scene, Kind kind) {
        Article article = scene.article(false, scene.fair());
        Article dear = article.at(article.price() * 30);
        usual(scene, dear);
        if (kind != Kind.DECOY) {
            return List.of(at(scene, dear, kind.pick(0.17, 0.7, 0.0), kind));
        }
        Line credit = scene.buy(scene.firm(article.origin()), dear, -2, scene.day(225));
        return List.of(credit.set(Column.DESCRIPTION, scene.word("credit")));
    }

    /** The same part straight from its country, and from an intermediary in a third one. */
    private static List<Line> markUp(Scene scene, Kind kind) {
        Article article = scene.article("401693", "JP");
        Article dear = article.at(article.price() * 10);
        List<Line> dearLines = new ArrayList<>();
        for (int at = 0; at < 5; at++) {
            Line direct = scene.buy(scene.firm("JP"), dear, scene.day(20 + at * 45));
            scene.price(direct, dear.price() * (0.97 + at * 0.015));
        }
        Firm reseller = scene.firm("CH");
        for (int at = 0; at < 3; at++) {
            Article priced = dear.at((int) Math.round(dear.price() * kind.pick(3.2, 1.25, 62.0)));
            Line line = scene.buy(reseller, priced, scene.day(60 + at * 70));
            dearLines.add(kind == Kind.DECOY ? line.set(Column.UNIT, scene.word("box")) : line);
        }
        return dearLines;
    }

    /** Orders at 96 to 99 per cent of the threshold; at 90 per cent; above it. */
    private static List<Line> justUnder(Scene scene, Kind kind) {
        Filling filling = new Filling(scene);
        scene.policy().limit("PRC-005", "threshold: " + scene.money(THRESHOLD) + ", margin: 5 %");
        Firm vendor = scene.foreigner();
        List<Line> lines = new ArrayList<>();
        for (int at = 0; at < 3; at++) {
            Article article = scene.article(false, vendor.country());
            Line line = scene.buy(filling.segment(), vendor, article, 100, scene.day(40 + at * 90));
            double value =
                    kind.pick(0.97, 0.9, 1.02) * THRESHOLD * scene.world().scale() + at * 70;
            scene.price(line, value / 100);
            lines.add(line);
        }
        filling.others(4, 2025);
        return lines;
    }
}
