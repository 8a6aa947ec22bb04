package chokepoint.bench.detection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** A list in the making, with its policy: invents firms and parts, and writes purchases down. */
final class Scene {

    private static final int YEAR = 2025;
    private static final int USUAL_VALUE = 5_000;

    private final World world;
    private final SplittableRandom random;
    private final Firms firms;
    private final List<Good> goods;
    private final List<String> categories;
    private final List<Line> lines = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final PolicyText policy;
    private final Set<Column> columns = EnumSet.noneOf(Column.class);
    private final Map<String, Integer> counters = new HashMap<>();
    private @Nullable Line shared;
    private int used;

    Scene(World world, long seed) {
        this.world = world;
        random = new SplittableRandom(seed);
        firms = new Firms(world, random.split());
        goods = world.goods();
        categories = new ArrayList<>(world.categories());
        Collections.shuffle(categories, new Random(seed));
        policy = new PolicyText(world);
    }

    World world() {
        return world;
    }

    SplittableRandom random() {
        return random;
    }

    List<Line> lines() {
        return lines;
    }

    List<Claim> claims() {
        return claims;
    }

    PolicyText policy() {
        return policy;
    }

    Set<Column> columns() {
        return columns;
    }

    String word(String key) {
        return world.word(key);
    }

    String country(String code) {
        return world.country(code);
    }

    String home() {
        return world.home();
    }

    /** A segment that nothing else uses. */
    String segment() {
        String name = categories.get(used % categories.size());
        int round = used++ / categories.size();
        return round == 0 ? name : name + " " + (char) ('A' + round);
    }

    Firm firm(String country) {
        return firms.in(country);
    }

    Firm firmCalled(String stem, String country) {
        return firms.firm(stem, country);
    }

    /** The fair foreign countries in turn. */
    String fair() {
        List<String> fair = world.fairCountries();
        return fair.get(next("fair") % fair.size());
    }

    Firm foreigner() {
        return firm(fair());
    }

    Article article(boolean listed, String origin) {
        List<Good> some = goods.stream().filter(good -> good.listed() == listed).toList();
        return article(some.get(next("good") % some.size()), origin);
    }

    Article article(String hs, String origin) {
        return article(
                goods.stream().filter(good -> good.hs().equals(hs)).findFirst().orElseThrow(), origin);
    }

    Article article(Good good, String origin) {
        int number = next("part");
        String part = String.format(
                Locale.ROOT, "%c%c-%d", 'A' + number * 7 % 26, 'A' + number * 11 % 26, 20_311 + number * 17);
        Firm maker = firm(origin.equals("MA") || origin.equals("BY") ? fair() : origin);
        return new Article(part, good, maker, origin, Math.max(2, good.price() * (90 + number * 13 % 60) / 100));
    }

    int next(String counter) {
        return counters.merge(counter, 1, Integer::sum);
    }

    LocalDate day(int ofYear) {
        return LocalDate.ofYearDay(YEAR, 1).plusDays(ofYear);
    }

    /** Money of the policy, given in units of the table of goods. */
    String money(long units) {
        return units * world.scale() + " " + world.currency();
    }

    /** The line that a plant begins with: one that it shares with another plant, or a fresh purchase of its own. */
    Line base(boolean listed) {
        if (shared != null) {
            return shared;
        }
        String country = fair();
        return buy(categories.get(0), firm(country), article(listed, country), day(60 + next("base") * 11 % 250));
    }

    /** Until the next call plants begin with this line. */
    void share(@Nullable Line line) {
        shared = line;
    }

    /** Another line of the same order. */
    Line beside(Line line, Article article, int quantity) {
        Line other = buy(
                line.text(Column.CATEGORY), line.vendor(), article, quantity, (LocalDate) line.get(Column.ORDER_DATE));
        for (Column column : List.of(Column.ORDER, Column.INVOICE, Column.BILL_OF_LADING, Column.VENDOR)) {
            other.set(column, line.get(column));
        }
        return other;
    }

    /** An ordinary purchase of usual value. */
    Line buy(Firm vendor, Article article, LocalDate day) {
        return buy(categories.get(0), vendor, article, day);
    }

    Line buy(String segment, Firm vendor, Article article, LocalDate day) {
        int usual = (USUAL_VALUE + next("value") * 613 % USUAL_VALUE) * world.scale();
        return buy(segment, vendor, article, Math.max(1, usual / article.price()), day);
    }

    Line buy(Firm vendor, Article article, int quantity, LocalDate day) {
        return buy(categories.get(0), vendor, article, quantity, day);
    }

    Line buy(String segment, Firm vendor, Article article, int quantity, LocalDate day) {
        Line line = new LineMaker(this).line(segment, vendor, article, quantity, day);
        lines.add(line);
        return line;
    }

    /** Puts another price on a line; its value follows. */
    Line price(Line line, double price) {
        BigDecimal unit = BigDecimal.valueOf(price).setScale(2, RoundingMode.HALF_UP);
        BigDecimal value = unit.multiply(BigDecimal.valueOf((Integer) line.get(Column.QUANTITY)));
        return line.set(Column.UNIT_PRICE, unit).set(Column.VALUE, value).set(Column.CUSTOMS_VALUE, value);
    }
}
