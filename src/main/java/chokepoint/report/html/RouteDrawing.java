package chokepoint.report.html;

import chokepoint.trade.RouteUse;
import chokepoint.trade.values.Money;
import chokepoint.words.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Ways as bands between three columns of places, each as thick as the value it carries. Lengths across are in percent, so that the
 * drawing is as wide as its page; lengths down in pixels.
 */
record RouteDrawing(String height, List<Node> nodes, List<Band> bands) {

    private static final List<Integer> MOST = List.of(7, 7, 4);
    private static final double SUM_HEIGHT = 230;
    private static final double SLOT = 34;
    private static final double GAP = 8;
    private static final double TOP = 6;
    private static final double THICK = 1.4;
    private static final double THIN = 0.8;
    private static final double MIDDLE = (100 - THICK) / 2;

    /**
     * A place in a column; the code stands where there is no room for the name.
     *
     * @param apart whether it is never gathered with others, however little comes through it
     */
    record Place(String code, String name, boolean watched, boolean apart) {}

    /**
     * A place as drawn.
     *
     * @param amount the value without its currency, for where there is no room
     * @param textX where its words stand, and {@code anchor} on which side of it
     */
    record Node(
            Place place,
            String x,
            String width,
            String y,
            String height,
            String textX,
            String anchor,
            String textY,
            String valueY,
            String value,
            String amount) {}

    /** A band from one column to the next. */
    record Band(String x, String width, String path, boolean watched, String told) {}

    static RouteDrawing of(
            List<RouteUse> uses,
            Function<RouteUse, Place> origin,
            Function<RouteUse, Place> third,
            Function<RouteUse, Place> destination,
            Texts texts) {
        return new Layout(uses, List.of(origin, third, destination), texts).draw();
    }

    /** One place while it is being laid out. */
    private static final class LaidOutPlace {
        private final Place place;
        private BigDecimal value = BigDecimal.ZERO;
        private double y;
        private double in;
        private double out;

        LaidOutPlace(Place place) {
            this.place = place;
        }
    }

    /** Lays ways out: the largest places of each column from above, the rest as one; none that is watched goes with the rest first. */
    private static final class Layout {

        private final List<RouteUse> uses;
        private final List<Function<RouteUse, Place>> columns;
        private final Texts texts;
        private final Place others;
        private final String currency;
        private final double scale;

        Layout(List<RouteUse> uses, List<Function<RouteUse, Place>> columns, Texts texts) {
            this.uses = uses;
            this.texts = texts;
            this.others = new Place("…", texts.text("html.routes.others"), false, false);
            this.currency = uses.get(0).value().currency();
            BigDecimal sum = uses.stream().map(use -> use.value().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
            this.scale = SUM_HEIGHT / sum.doubleValue();
            this.columns = new ArrayList<>();
            for (int column = 0; column < columns.size(); column++) {
                this.columns.add(gathered(columns.get(column), MOST.get(column)));
            }
        }

        private Function<RouteUse, Place> gathered(Function<RouteUse, Place> column, int most) {
            Map<Place, BigDecimal> values = new LinkedHashMap<>();
            uses.forEach(use -> values.merge(column.apply(use), use.value().amount(), BigDecimal::add));
            if (values.size() <= most) {
                return column;
            }
            Set<Place> kept = new HashSet<>(values.entrySet().stream()
                    .sorted(Comparator.comparing((Map.Entry<Place, BigDecimal> entry) ->
                                    !entry.getKey().apart())
                            .thenComparing(entry -> !entry.getKey().watched())
                            .thenComparing(Map.Entry.comparingByValue(Comparator.reverseOrder())))
                    .limit(most - 1L)
                    .map(Map.Entry::getKey)
                    .toList());
            return use -> kept.contains(column.apply(use)) ? column.apply(use) : others;
        }

        RouteDrawing draw() {
            List<Map<Place, LaidOutPlace>> slots =
                    columns.stream().map(this::slots).toList();
            double height = slots.stream().mapToDouble(this::stack).max().orElse(0);
            List<Node> nodes = new ArrayList<>();
            for (int column = 0; column < slots.size(); column++) {
                for (LaidOutPlace slot : slots.get(column).values()) {
                    nodes.add(node(slot, column));
                }
            }
            List<Band> bands = new ArrayList<>(bands(slots, 0));
            bands.addAll(bands(slots, 1));
            return new RouteDrawing(RoutesView.pixels(height), nodes, bands);
        }

        private Map<Place, LaidOutPlace> slots(Function<RouteUse, Place> column) {
            Map<Place, LaidOutPlace> slots = new LinkedHashMap<>();
            for (RouteUse use : uses) {
                LaidOutPlace slot = slots.computeIfAbsent(column.apply(use), LaidOutPlace::new);
                slot.value = slot.value.add(use.value().amount());
            }
            Map<Place, LaidOutPlace> sorted = new LinkedHashMap<>();
            slots.values().stream()
                    .sorted(Comparator.comparing((LaidOutPlace slot) -> slot.place.equals(others))
                            .thenComparing(slot -> slot.value, Comparator.reverseOrder())
                            .thenComparing(slot -> slot.place.code()))
                    .forEach(slot -> sorted.put(slot.place, slot));
            return sorted;
        }

        /** Returns the height of the column. */
        private double stack(Map<Place, LaidOutPlace> column) {
            double y = TOP;
            for (LaidOutPlace slot : column.values()) {
                slot.y = y;
                y += Math.max(thickness(slot.value), SLOT) + GAP;
            }
            return y;
        }

        private double thickness(BigDecimal value) {
            return Math.max(THIN, value.doubleValue() * scale);
        }

        private Node node(LaidOutPlace slot, int column) {
            double x = column * MIDDLE;
            boolean last = column == columns.size() - 1;
            double middle = slot.y + Math.min(thickness(slot.value) / 2, SLOT * 2);
            double text = Math.max(middle - 2, slot.y + 11);
            return new Node(
                    slot.place,
                    DrawingCoordinates.of(x),
                    DrawingCoordinates.of(THICK),
                    RoutesView.pixels(slot.y),
                    RoutesView.pixels(thickness(slot.value)),
                    DrawingCoordinates.of(last ? x - 1 : x + THICK + 1),
                    last ? "end" : "start",
                    RoutesView.pixels(text),
                    RoutesView.pixels(text + 15),
                    ReportSentences.whole(Money.of(slot.value, currency), texts),
                    texts.spoken(slot.value.setScale(0, RoundingMode.HALF_EVEN).longValue()));
        }

        private List<Band> bands(List<Map<Place, LaidOutPlace>> slots, int column) {
            record Ends(Place from, Place to, boolean watched) {}
            Map<Ends, BigDecimal> values = new HashMap<>();
            for (RouteUse use : uses) {
                Place from = columns.get(column).apply(use);
                Place to = columns.get(column + 1).apply(use);
                values.merge(
                        new Ends(from, to, !use.watched().isEmpty()),
                        use.value().amount(),
                        BigDecimal::add);
            }
            List<Place> left = List.copyOf(slots.get(column).keySet());
            List<Place> right = List.copyOf(slots.get(column + 1).keySet());
            return values.entrySet().stream()
                    .sorted(Comparator.comparingInt(
                                    (Map.Entry<Ends, BigDecimal> entry) -> left.indexOf(entry.getKey().from))
                            .thenComparingInt(entry -> right.indexOf(entry.getKey().to))
                            .thenComparing(entry -> entry.getKey().watched))
                    .map(entry -> band(
                            slots.get(column).get(entry.getKey().from),
                            slots.get(column + 1).get(entry.getKey().to),
                            entry.getValue(),
                            entry.getKey().watched,
                            column))
                    .toList();
        }

        private Band band(LaidOutPlace from, LaidOutPlace to, BigDecimal value, boolean watched, int column) {
            double thickness = value.doubleValue() * scale;
            double start = from.y + from.out;
            double end = to.y + to.in;
            from.out += thickness;
            to.in += thickness;
            double drawn = Math.max(THIN, thickness);
            String path = String.format(
                    Locale.ROOT,
                    "M0 %s C50 %s 50 %s 100 %s L100 %s C50 %s 50 %s 0 %s Z",
                    pixels(start, start, end, end, end + drawn, end + drawn, start + drawn, start + drawn));
            String told = texts.text("html.routes.band", name(from.place), name(to.place), Money.of(value, currency));
            return new Band(
                    DrawingCoordinates.of(column * MIDDLE + THICK),
                    DrawingCoordinates.of(MIDDLE - THICK),
                    path,
                    watched,
                    told);
        }

        private static String name(Place place) {
            return place.name().isEmpty() ? place.code() : place.name();
        }

        private static Object[] pixels(double... lengths) {
            Object[] texts = new Object[lengths.length];
            for (int i = 0; i < lengths.length; i++) {
                texts[i] = RoutesView.pixels(lengths[i]);
            }
            return texts;
        }
    }
}
