package chokepoint.bench.detection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Origins and papers that do not fit together: B09, B10, C01 to C12. */
final class DocumentPlants {

    private DocumentPlants() {}

    static List<Plant> all() {
        return List.of(
                Plant.of("B09", DocumentPlants::switchedAtRestriction),
                Plant.of("B10", DocumentPlants::implausibleOrigin),
                Plant.of("C01", DocumentPlants::originToldTwoWays, Column.CERTIFICATE_ORIGIN, Column.CERTIFICATE),
                Plant.of("C02", DocumentPlants::certificateReused, Column.CERTIFICATE),
                Plant.of("C03", DocumentPlants::serialTwice, Column.SERIAL),
                Plant.of("C04", DocumentPlants::impossibleDates, Column.DELIVERED),
                Plant.of("C05", DocumentPlants::otherGoods),
                Plant.of("C06", DocumentPlants::twoCodes),
                Plant.of("C07", DocumentPlants::vague),
                Plant.of("C08", DocumentPlants::altered, Column.AMENDMENT),
                Plant.of("C09", DocumentPlants::noEndUser, Column.END_USER, Column.STATEMENT),
                Plant.of("C10", DocumentPlants::noCertificate, Column.CERTIFICATE),
                Plant.of("C11", DocumentPlants::bank, Column.CONSIGNEE),
                Plant.of("C12", DocumentPlants::declaredLow, Column.CUSTOMS_VALUE));
    }

    /** From the restricted country until the day, from another one after it; side by side; from another maker after it. */
    private static List<Line> switchedAtRestriction(Scene scene, Kind kind) {
        scene.policy().restrictedSince("BY", "2025-06-01");
        Firm vendor = scene.firm(scene.home());
        Article before = scene.article(false, "BY");
        Firm maker = scene.foreigner();
        List<Line> lines = new ArrayList<>();
        for (int at = 0; at < 8; at++) {
            int day = 40 + at * 32;
            Article later = kind == Kind.DECOY ? before.by(maker) : before;
            boolean after = kind == Kind.BORDERLINE ? at % 2 == 1 : at > 3;
            lines.add(scene.buy(vendor, after ? later.madeIn("MA") : before, scene.day(day)));
        }
        return lines;
    }

    /** The list of makers says who makes oscilloscopes; the decoy is of goods that it does not name. */
    private static List<Line> implausibleOrigin(Scene scene, Kind kind) {
        String origin = kind.pick("SC", "JP", "SC");
        String hs = kind == Kind.DECOY ? "392690" : "903020";
        return List.of(scene.buy(scene.firm(scene.home()), scene.article(hs, origin), scene.day(120)));
    }

    /** The certificate names another country; the same in another spelling; two plants side by side whose papers agree. */
    private static List<Line> originToldTwoWays(Scene scene, Kind kind) {
        if (kind == Kind.DECOY) {
            Firm vendor = scene.firm(scene.home());
            Article one = scene.article(false, "PL");
            List<Line> lines = new ArrayList<>();
            for (int at = 0; at < 8; at++) {
                lines.add(scene.buy(vendor, at % 2 == 0 ? one : one.madeIn("CZ"), scene.day(20 + at * 37)));
            }
            return lines;
        }
        Line line = scene.base(true);
        String stated = line.article().origin();
        return List.of(line.set(Column.CERTIFICATE_ORIGIN, kind == Kind.CLEAR ? scene.country("TH") : stated));
    }

    private static List<Line> certificateReused(Scene scene, Kind kind) {
        Line line = scene.base(true);
        if (kind == Kind.BORDERLINE) {
            Line other = scene.beside(line, scene.article(false, line.article().origin()), 8);
            return List.of(line, other.set(Column.CERTIFICATE, line.text(Column.CERTIFICATE)));
        }
        Line other =
                scene.buy(scene.foreigner(), scene.article(false, line.article().origin()), scene.day(260));
        String number = line.text(Column.CERTIFICATE);
        return List.of(line, other.set(Column.CERTIFICATE, kind == Kind.CLEAR ? number : number + "-2"));
    }

    private static List<Line> serialTwice(Scene scene, Kind kind) {
        Line line = scene.base(true);
        if (kind == Kind.BORDERLINE) {
            Line credit = scene.beside(line, line.article(), -(Integer) line.get(Column.QUANTITY));
            return List.of(line, credit.set(Column.SERIAL, line.text(Column.SERIAL)));
        }
        Line other = scene.buy(line.vendor(), line.article(), scene.day(290));
        String serial = kind == Kind.CLEAR ? line.text(Column.SERIAL) : scene.word("unstated");
        return List.of(line.set(Column.SERIAL, serial), other.set(Column.SERIAL, serial));
    }

    private static List<Line> impossibleDates(Scene scene, Kind kind) {
        Line line = scene.base(true);
        LocalDate ordered = (LocalDate) line.get(Column.ORDER_DATE);
        LocalDate delivered = ordered.plusDays(kind.pick(-24, 0, 190));
        if (kind != Kind.DECOY) {
            line.set(Column.SHIPPED, delivered);
            line.set(Column.CERTIFICATE_DATE, line.text(Column.CERTIFICATE).isEmpty() ? "" : delivered.minusDays(2));
        }
        return List.of(line.set(Column.DELIVERED, delivered));
    }

    private static List<Line> otherGoods(Scene scene, Kind kind) {
        Article desk = scene.article("940310", scene.fair());
        Line line = scene.buy(scene.foreigner(), desk, 6, scene.day(95));
        String described =
                switch (kind) {
                    case CLEAR -> scene.article("848210", scene.fair()).good().description();
                    case BORDERLINE -> desk.good().description() + " 160 x 80";
                    case DECOY ->
                        desk.good().description() + " ("
                                + scene.article("392690", scene.fair()).good().description() + ")";
                };
        return List.of(line.set(Column.DESCRIPTION, described));
    }

    /** A listed code and another one; codes that differ after the sixth digit; two makers with one number. */
    private static List<Line> twoCodes(Scene scene, Kind kind) {
        Firm vendor = scene.foreigner();
        Article article = scene.article("854231", vendor.country());
        Line one = scene.buy(vendor, article, scene.day(50));
        Line other = scene.buy(
                vendor, kind == Kind.DECOY ? article.by(scene.firm(vendor.country())) : article, scene.day(190));
        one.set(Column.HS, kind == Kind.BORDERLINE ? "8542310090" : "854231");
        other.set(Column.HS, kind.pick("847330", "8542310010", "392690"));
        if (kind == Kind.DECOY) {
            other.set(
                    Column.DESCRIPTION,
                    scene.article("392690", scene.fair()).good().description());
        }
        return List.of(one, other);
    }

    private static List<Line> vague(Scene scene, Kind kind) {
        Line line = scene.base(kind != Kind.BORDERLINE);
        String said = scene.word("vague");
        return List.of(
                line.set(Column.DESCRIPTION, kind == Kind.DECOY ? said + ": " + line.text(Column.DESCRIPTION) : said));
    }

    /** The line of the earlier list had another origin; only another quantity; another origin, and an amendment says so. */
    private static List<Line> altered(Scene scene, Kind kind) {
        Line line = scene.base(true);
        if (kind == Kind.BORDERLINE) {
            return List.of(line.was(Column.QUANTITY, (Integer) line.get(Column.QUANTITY) + 2));
        }
        line.was(Column.AMENDMENT, "").was(Column.ORIGIN, scene.country("CN".equals(scene.home()) ? "IN" : "CN"));
        return List.of(kind == Kind.DECOY ? line.set(Column.AMENDMENT, "A-" + (20 + scene.next("amendment"))) : line);
    }

    private static List<Line> noEndUser(Scene scene, Kind kind) {
        Line line = scene.base(kind != Kind.DECOY);
        line.set(Column.STATEMENT, "");
        return List.of(kind == Kind.BORDERLINE ? line : line.set(Column.END_USER, ""));
    }

    private static List<Line> noCertificate(Scene scene, Kind kind) {
        Filling filling = new Filling(scene);
        scene.policy().highRisk(filling.segment());
        filling.others(0.8, 2025);
        String origin = kind == Kind.DECOY ? scene.home() : scene.fair();
        Line line = scene.buy(
                filling.segment(), scene.firm(scene.home()), scene.article(false, origin), 24, scene.day(135));
        return List.of(kind == Kind.CLEAR ? line.set(Column.CERTIFICATE, "") : line);
    }

    private static List<Line> bank(Scene scene, Kind kind) {
        Line line = scene.base(true);
        String stem = scene.foreigner().name().split(" ")[0];
        return List.of(line.set(
                Column.CONSIGNEE,
                kind.pick(stem + " " + scene.word("bank"), scene.word("buyer"), stem + " Riverbank Nurseries")));
    }

    private static List<Line> declaredLow(Scene scene, Kind kind) {
        Line line = scene.base(true);
        double value = Double.parseDouble(line.text(Column.VALUE));
        return List.of(line.set(
                Column.CUSTOMS_VALUE,
                kind.<Object>pick(
                        BigDecimal.valueOf(Math.round(value / 9)), BigDecimal.valueOf(Math.round(value / 4.2)), "")));
    }
}
