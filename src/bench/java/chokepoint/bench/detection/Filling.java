package chokepoint.bench.detection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Fills a segment of its own with purchases in given proportions. */
final class Filling {

    private static final int WHOLE = 1_000_000;
    private static final int OTHERS = 6;

    private final Scene scene;
    private final String segment;

    Filling(Scene scene) {
        this.scene = scene;
        segment = scene.segment();
    }

    String segment() {
        return segment;
    }

    /** Purchases from a vendor that together weigh so much, of parts of all kinds of origins. */
    List<Line> carry(Firm vendor, double weight, int lines, int year) {
        return carry(vendor, weight, lines, year, () -> scene.article(false, scene.fair()));
    }

    /** The same, of these parts; every third line spells the vendor in another way. */
    List<Line> carry(Firm vendor, double weight, int lines, int year, Supplier<Article> articles) {
        List<Line> made = new ArrayList<>();
        for (int at = 0; at < lines; at++) {
            Article article = articles.get();
            double each = weight * WHOLE * scene.world().scale() / lines;
            int quantity = (int) Math.max(1, Math.round(each / article.price()));
            LocalDate day = LocalDate.of(year, 1, 10)
                    .plusDays(at * 300L / lines + scene.random().nextInt(20));
            Line line = scene.buy(segment, vendor, article, quantity, day);
            if (at % 3 == 2 && !vendor.spellings().isEmpty()) {
                line.set(
                        Column.VENDOR,
                        vendor.spellings().get(at / 3 % vendor.spellings().size()));
            }
            made.add(line);
        }
        return made;
    }

    /** So much from several small vendors at home and abroad, none of which matters. */
    void others(double weight, int year) {
        others(weight, OTHERS, year);
    }

    void others(double weight, int vendors, int year) {
        for (int at = 0; at < vendors; at++) {
            boolean home = at % 2 == 1;
            carry(scene.firm(home ? scene.home() : scene.fair()), weight / vendors, 2, year);
        }
    }

    /** Tells that the lines of a column with these texts carry a share. */
    void claim(Column column, List<Line> lines, int year, double least, double most) {
        Set<String> texts = new HashSet<>();
        lines.forEach(line -> texts.add(line.text(column)));
        scene.claims().add(new Claim(segment, year, column, texts, least, most));
    }
}
