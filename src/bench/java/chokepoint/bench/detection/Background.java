package chokepoint.bench.detection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Clean purchases as real lists have them: spellings of one vendor, credits, blanks, dollars among the currency of the list, hubs, two
 * plants for a part, branches, orders of several lines, a fair price that is unusual.
 */
final class Background {

    private static final int MOST_SEGMENTS = 6;
    private static final int LINES_OF_A_SEGMENT = 150;
    private static final int VENDORS = 12;
    private static final int ARTICLES = 14;
    /** How many of the parts of a segment one vendor sells. */
    private static final int ASSORTMENT = 6;

    private static final int DAYS = 690;
    private static final int LINES_OF_AN_ORDER = 3;
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 15);

    private record Market(String segment, List<Firm> vendors, List<Article> articles) {}

    private final Scene scene;
    private final SplittableRandom random;
    private final List<Market> markets = new ArrayList<>();

    /** @param lines how long the list shall be */
    Background(Scene scene, int lines) {
        this.scene = scene;
        random = scene.random().split();
        for (int at = 0; at < Math.max(2, Math.min(MOST_SEGMENTS, lines / LINES_OF_A_SEGMENT)); at++) {
            markets.add(market());
        }
    }

    private Market market() {
        List<Firm> vendors = new ArrayList<>();
        for (int at = 0; at < VENDORS; at++) {
            vendors.add(at % 2 == 0 ? scene.firm(scene.home()) : scene.foreigner());
        }
        List<Article> articles = new ArrayList<>();
        for (int at = 0; at < ARTICLES; at++) {
            articles.add(scene.article(at % 3 == 0, at % 4 == 0 ? scene.home() : scene.fair()));
        }
        return new Market(scene.segment(), vendors, articles);
    }

    /** Adds so many lines, so that none of them asks for an explanation. */
    void fill(int lines) {
        int made = 0;
        while (made < lines) {
            Market market = markets.get(made / LINES_OF_AN_ORDER % markets.size());
            Firm vendor = pick(market.vendors);
            Line first = purchase(market, vendor, FIRST.plusDays(random.nextInt(DAYS)));
            made++;
            for (int more = random.nextInt(LINES_OF_AN_ORDER + 1); more > 1; more--) {
                Line next = purchase(market, vendor, (LocalDate) first.get(Column.ORDER_DATE));
                next.set(Column.ORDER, first.get(Column.ORDER)).set(Column.VENDOR, first.get(Column.VENDOR));
                made++;
            }
            if (rarely(15) && !first.article().origin().equals(scene.home())) {
                twoPlants(first);
                made++;
            }
            if (rarely(50)) {
                credit(first);
                made++;
            }
        }
    }

    private Line purchase(Market market, Firm vendor, LocalDate day) {
        Article article = fitting(market, vendor);
        int target = (4_000 + random.nextInt(12_000)) * scene.world().scale();
        Line line = scene.buy(market.segment, vendor, article, Math.max(1, target / article.price()), day);
        double price = article.price() * (0.95 + random.nextInt(11) / 100.0);
        scene.price(line, rarely(80) ? price * 1.4 : price);
        if (rarely(4) && !vendor.spellings().isEmpty()) {
            line.set(Column.VENDOR, pick(vendor.spellings()));
        }
        if (rarely(20)) {
            line.set(Column.VENDOR_ADDRESS, vendor.address().replaceFirst("\\d+", "2$0"));
        }
        if (rarely(25)) {
            inDollars(line);
        }
        for (Column column : Column.SOMETIMES_BLANK) {
            if (rarely(60)) {
                line.set(column, "");
            }
        }
        return line;
    }

    /** Goods made at home are bought at home. */
    private Article fitting(Market market, Firm vendor) {
        int first = market.vendors.indexOf(vendor) * 5;
        Article article = market.articles.get((first + random.nextInt(ASSORTMENT)) % ARTICLES);
        return article.origin().equals(scene.home()) && !vendor.country().equals(scene.home())
                ? fitting(market, vendor)
                : article;
    }

    /** The maker has a second plant in the next fair country: one order, the same part from both. */
    private void twoPlants(Line line) {
        List<String> fair = scene.world().fairCountries();
        Article article = line.article();
        String second = fair.get((fair.indexOf(article.origin()) + 1) % fair.size());
        scene.beside(line, article.madeIn(second), (Integer) line.get(Column.QUANTITY))
                .set(Column.PART, line.get(Column.PART));
    }

    private void inDollars(Line line) {
        BigDecimal rate = BigDecimal.valueOf(PolicyText.DOLLAR * scene.world().scale());
        BigDecimal price = ((BigDecimal) line.get(Column.UNIT_PRICE)).divide(rate, 2, RoundingMode.HALF_UP);
        scene.price(line, price.doubleValue());
        line.set(Column.CURRENCY, "USD");
    }

    private void credit(Line line) {
        Line credit = scene.beside(line, line.article(), -1);
        scene.price(credit, ((BigDecimal) line.get(Column.UNIT_PRICE)).doubleValue());
        credit.set(Column.CURRENCY, line.get(Column.CURRENCY))
                .set(Column.DESCRIPTION, scene.word("credit"))
                .set(Column.ORIGIN, line.get(Column.ORIGIN))
                .set(Column.CERTIFICATE, line.get(Column.CERTIFICATE))
                .set(Column.SERIAL, line.get(Column.SERIAL));
    }

    private boolean rarely(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
