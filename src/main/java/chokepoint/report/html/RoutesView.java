package chokepoint.report.html;

import chokepoint.finding.Audit;
import chokepoint.names.Printable;
import chokepoint.report.wording.ReportWords;
import chokepoint.trade.RouteUse;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Money;
import chokepoint.words.Texts;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The ways that purchases come: origin → third country → destination.
 *
 * @param told the drawing in a sentence
 * @param rows the ways as a table, those through watched places first, then the largest
 * @param rest what the table leaves out, in words; empty if nothing
 * @param map the same ways on a map of the world; empty if none tells two places
 */
record RoutesView(String told, RouteDrawing drawing, List<Row> rows, String rest, List<RouteMap> map) {

    private static final int ROWS = 12;
    private static final int PLACE = 26;
    private static final int CODE = 8;

    /** One way. */
    record Row(String origin, String third, boolean watched, String destination, String lines, String value) {}

    /** Nothing is drawn of a list that tells neither origins nor third countries. */
    static List<RoutesView> of(Audit audit) {
        List<RouteUse> told =
                audit.routes().stream().filter(use -> use.value().positive()).toList();
        boolean anything = told.stream().anyMatch(use -> use.origin().known() || !use.direct());
        return anything ? List.of(new Maker(audit, told).make()) : List.of();
    }

    /** Puts the ways of one audit into words. */
    private record Maker(Audit audit, List<RouteUse> uses, Texts texts) {

        Maker(Audit audit, List<RouteUse> uses) {
            this(audit, uses, audit.texts());
        }

        RoutesView make() {
            BigDecimal all = sum(uses);
            BigDecimal through = sum(uses.stream().filter(use -> !use.direct()).toList());
            BigDecimal watched =
                    sum(uses.stream().filter(use -> !use.watched().isEmpty()).toList());
            int more = uses.size() - ROWS;
            List<RouteUse> watchedFirst = uses.stream()
                    .sorted(Comparator.comparing(use -> use.watched().isEmpty()))
                    .toList();
            return new RoutesView(
                    told(all, through, watched),
                    RouteDrawing.of(uses, this::origin, this::third, this::destination, texts),
                    watchedFirst.stream().limit(ROWS).map(this::row).toList(),
                    more > 0
                            ? texts.count("html.routes.rest", more, money(sum(watchedFirst.subList(ROWS, uses.size()))))
                            : "",
                    RouteMap.of(uses, audit.home(), texts).stream().toList());
        }

        private String told(BigDecimal all, BigDecimal through, BigDecimal watched) {
            if (through.signum() == 0) {
                return texts.text("html.routes.all direct", money(all));
            }
            return watched.signum() == 0
                    ? texts.text("html.routes.none watched", money(all), money(through))
                    : texts.text("html.routes.told", money(all), money(through), money(watched));
        }

        private Row row(RouteUse use) {
            return new Row(
                    name(use.origin()),
                    use.direct() ? texts.text("html.routes.direct") : names(use.third()),
                    !use.watched().isEmpty(),
                    use.destination().known()
                            ? name(use.destination())
                            : texts.text("html.routes.home", Printable.clipped(ReportWords.home(audit), 2 * PLACE)),
                    texts.spoken(use.lines()),
                    texts.spoken(use.value()));
        }

        private RouteDrawing.Place origin(RouteUse use) {
            return new RouteDrawing.Place(
                    use.origin().known() ? use.origin().code() : "?", name(use.origin()), false, false);
        }

        private RouteDrawing.Place third(RouteUse use) {
            return use.direct()
                    ? new RouteDrawing.Place(texts.text("html.routes.direct"), "", false, true)
                    : new RouteDrawing.Place(
                            use.third().stream().map(Country::code).collect(Collectors.joining(" · ")),
                            Printable.clipped(names(use.third()), PLACE),
                            !use.watched().isEmpty(),
                            false);
        }

        private RouteDrawing.Place destination(RouteUse use) {
            if (use.destination().known()) {
                return new RouteDrawing.Place(use.destination().code(), name(use.destination()), false, false);
            }
            String home = audit.home().stream().map(Country::code).collect(Collectors.joining(", "));
            return new RouteDrawing.Place(
                    Printable.clipped(home, CODE), Printable.clipped(ReportWords.home(audit), PLACE), false, false);
        }

        private String names(List<Country> countries) {
            return countries.stream().map(this::name).collect(Collectors.joining(", "));
        }

        private String name(Country country) {
            return country.known() ? texts.spoken(country) : texts.text("html.untold");
        }

        private Money money(BigDecimal amount) {
            return Money.of(amount, audit.currency());
        }

        private static BigDecimal sum(List<RouteUse> uses) {
            return uses.stream().map(use -> use.value().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    static String pixels(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }
}
