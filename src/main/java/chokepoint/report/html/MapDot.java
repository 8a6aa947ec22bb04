package chokepoint.report.html;

import chokepoint.report.html.RouteMap.Lane;
import chokepoint.report.html.RouteMap.Stop;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A place as a map draws it.
 *
 * @param end whether lanes end there and none begins
 * @param label where its words stand; without one there was no room for them
 */
record MapDot(Stop stop, String x, String y, boolean watched, boolean end, String told, List<Label> label) {

    /**
     * Words beside a place, {@code right} and {@code down} in pixels from it.
     *
     * @param name the code where there is no room for the name
     */
    record Label(String right, String down, String anchor, String name) {}

    /** A box in percent of the map that no other words may touch. */
    private record Box(double left, double top, double right, double bottom) {

        private boolean touches(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        private boolean inside() {
            return left >= 0 && top >= 0 && right <= WHOLE && bottom <= WHOLE;
        }
    }

    private enum Side {
        RIGHT(9, 4, "start"),
        LEFT(-9, 4, "end"),
        ABOVE(0, -9, "middle"),
        BELOW(0, 18, "middle");

        private final String right;
        private final String down;
        private final String anchor;

        Side(int right, int down, String anchor) {
            this.right = RoutesView.pixels(right);
            this.down = RoutesView.pixels(down);
            this.anchor = anchor;
        }

        private Box box(double x, double y, double width) {
            return switch (this) {
                case RIGHT -> new Box(x + GAP, y - LINE / 2, x + GAP + width, y + LINE / 2);
                case LEFT -> new Box(x - GAP - width, y - LINE / 2, x - GAP, y + LINE / 2);
                case ABOVE -> new Box(x - width / 2, y - LINE - 1, x + width / 2, y - 1);
                case BELOW -> new Box(x - width / 2, y + 1, x + width / 2, y + LINE + 1);
            };
        }
    }

    private static final double WHOLE = 100;

    /** What dots and codes take of a map of 380 pixels, and names of one of 620, in percent; wider maps leave more room. */
    private static final double DOT = 1.3;

    private static final double GAP = 2.2;
    private static final double LINE = 8;
    private static final double LETTER = 1.15;
    private static final double CODE = 5.5;

    /** All places, those with most value first, which find room for their words first, after the watched ones. */
    static List<MapDot> of(
            List<Lane> lanes, Map<String, Boolean> watched, MapWindow window, Function<BigDecimal, String> worth) {
        Map<Stop, BigDecimal> values = new LinkedHashMap<>();
        for (Lane lane : lanes) {
            values.merge(lane.from(), lane.value(), BigDecimal::max);
            values.merge(lane.to(), lane.value(), BigDecimal::max);
        }
        List<Stop> order = values.keySet().stream()
                .sorted(Comparator.comparing((Stop stop) -> !watched.containsKey(stop.code()))
                        .thenComparing(values::get, Comparator.reverseOrder())
                        .thenComparing(Stop::code))
                .toList();
        List<Box> taken = new ArrayList<>();
        order.forEach(stop -> taken.add(dot(stop, window)));
        List<MapDot> dots = new ArrayList<>();
        for (Stop stop : order) {
            List<Lane> from =
                    lanes.stream().filter(lane -> lane.from().equals(stop)).toList();
            dots.add(new MapDot(
                    stop,
                    DrawingCoordinates.of(window.percentX(window.x(stop.at()))),
                    DrawingCoordinates.of(window.percentY(window.y(stop.at()))),
                    watched.containsKey(stop.code()),
                    from.isEmpty(),
                    told(stop, lanes, from, worth),
                    label(stop, window, taken)));
        }
        return List.copyOf(dots);
    }

    private static String told(Stop stop, List<Lane> lanes, List<Lane> from, Function<BigDecimal, String> worth) {
        BigDecimal out = sum(from);
        BigDecimal in =
                sum(lanes.stream().filter(lane -> lane.to().equals(stop)).toList());
        return stop.name() + ": " + (in.signum() > 0 ? "→ " + worth.apply(in) : "")
                + (in.signum() > 0 && out.signum() > 0 ? ", " : "") + (out.signum() > 0 ? worth.apply(out) + " →" : "");
    }

    private static BigDecimal sum(List<Lane> lanes) {
        return lanes.stream().map(Lane::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Box dot(Stop stop, MapWindow window) {
        double x = window.percentX(window.x(stop.at()));
        double y = window.percentY(window.y(stop.at()));
        return new Box(x - DOT, y - 2 * DOT, x + DOT, y + 2 * DOT);
    }

    private static List<Label> label(Stop stop, MapWindow window, List<Box> taken) {
        double x = window.percentX(window.x(stop.at()));
        double y = window.percentY(window.y(stop.at()));
        for (String name : List.of(stop.name(), stop.code())) {
            double width = Math.max(CODE, name.length() * LETTER + 1);
            for (Side side : Side.values()) {
                Box box = side.box(x, y, width);
                if (box.inside() && taken.stream().noneMatch(box::touches)) {
                    taken.add(box);
                    return List.of(new Label(side.right, side.down, side.anchor, name));
                }
            }
        }
        return List.of();
    }
}
