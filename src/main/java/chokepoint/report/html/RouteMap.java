package chokepoint.report.html;

import chokepoint.names.places.CountryCentres;
import chokepoint.names.places.MapPoint;
import chokepoint.trade.RouteUse;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Money;
import chokepoint.words.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The ways of goods on a map of the world: lanes from each place to the next, as wide as the value they carry.
 *
 * @param told the drawing in a sentence
 * @param rows the lanes as a table, the largest first
 * @param rest what the table leaves out, and what no lane can be drawn of, in words
 */
record RouteMap(
        String told, MapWindow window, List<LaneArc> arcs, List<MapDot> dots, List<Row> rows, List<String> rest) {

    private static final int ROWS = 12;

    /**
     * One lane.
     *
     * @param watched which of its ends is a watched place that its ways come through
     */
    record Row(String from, String to, Watched watched, String lines, String value) {}

    /** Where a lane meets a watched place. */
    enum Watched {
        NOT,
        FROM,
        TO,
        BOTH,
        /** At neither end: its ways come through one elsewhere. */
        ELSEWHERE;

        boolean from() {
            return this == FROM || this == BOTH;
        }

        boolean to() {
            return this == TO || this == BOTH;
        }

        boolean elsewhere() {
            return this == ELSEWHERE;
        }

        private static Watched of(Lane lane, Map<String, Boolean> places) {
            if (!lane.watched) {
                return NOT;
            }
            boolean from = places.containsKey(lane.from.code);
            boolean to = places.containsKey(lane.to.code);
            if (from && to) {
                return BOTH;
            }
            return from ? FROM : to ? TO : ELSEWHERE;
        }
    }

    /** A place that lanes begin or end in. */
    record Stop(String code, String name, MapPoint at) {}

    /** What goes from one place to the next, summed over all ways that do. */
    record Lane(Stop from, Stop to, boolean watched, BigDecimal value, int lines) {

        private Lane with(Lane other) {
            return new Lane(from, to, watched, value.add(other.value), lines + other.lines);
        }
    }

    /** Nothing is drawn if no way tells two places. */
    static Optional<RouteMap> of(List<RouteUse> uses, Collection<Country> home, Texts texts) {
        return new Maker(uses, home, texts).make();
    }

    /** Draws the ways of one audit. */
    private static final class Maker {

        private record Ends(Stop from, Stop to, boolean watched) {}

        private final List<RouteUse> uses;
        private final Collection<Country> home;
        private final Texts texts;
        private final String currency;
        private final Map<Ends, Lane> lanes = new LinkedHashMap<>();
        private BigDecimal still = BigDecimal.ZERO;
        private BigDecimal unplaced = BigDecimal.ZERO;

        Maker(List<RouteUse> uses, Collection<Country> home, Texts texts) {
            this.uses = uses;
            this.home = home;
            this.texts = texts;
            this.currency = uses.get(0).value().currency();
        }

        Optional<RouteMap> make() {
            uses.forEach(this::add);
            if (lanes.isEmpty()) {
                return Optional.empty();
            }
            List<Lane> largest = lanes.values().stream()
                    .sorted(Comparator.comparing(Lane::value)
                            .reversed()
                            .thenComparing(lane -> lane.from.code)
                            .thenComparing(lane -> lane.to.code)
                            .thenComparing(Lane::watched))
                    .toList();
            MapWindow window = MapWindow.around(largest.stream()
                    .flatMap(lane -> List.of(lane.from.at, lane.to.at).stream())
                    .toList());
            Function<Lane, String> words =
                    lane -> texts.text("html.routes.band", lane.from.name, lane.to.name, money(lane.value));
            return Optional.of(new RouteMap(
                    told(largest),
                    window,
                    LaneArc.of(largest, window, words),
                    MapDot.of(largest, watched(), window, value -> texts.spoken(money(value))),
                    largest.stream().limit(ROWS).map(this::row).toList(),
                    rest(largest)));
        }

        private void add(RouteUse use) {
            List<Stop> stops = stops(use);
            if (stops.size() < 2) {
                boolean told = use.origin().known() || !use.direct();
                still = told ? still.add(use.value().amount()) : still;
                unplaced = told ? unplaced : unplaced.add(use.value().amount());
            }
            boolean watched = !use.watched().isEmpty();
            for (int i = 1; i < stops.size(); i++) {
                Lane lane = new Lane(
                        stops.get(i - 1), stops.get(i), watched, use.value().amount(), use.lines());
                lanes.merge(new Ends(lane.from, lane.to, watched), lane, Lane::with);
            }
        }

        /** Places that follow each other, each once. */
        private List<Stop> stops(RouteUse use) {
            List<Stop> stops = new ArrayList<>();
            stop(use.origin()).ifPresent(stops::add);
            use.third().forEach(third -> stop(third).ifPresent(stops::add));
            (use.destination().known() ? stop(use.destination()) : homeStop()).ifPresent(stops::add);
            for (int i = stops.size() - 1; i > 0; i--) {
                if (stops.get(i).equals(stops.get(i - 1))) {
                    stops.remove(i);
                }
            }
            return stops;
        }

        private Optional<Stop> stop(Country country) {
            return CountryCentres.of(country).map(at -> new Stop(country.code(), texts.spoken(country), at));
        }

        /** Home, where the list names no destination: in the midst of its countries if it has several. */
        private Optional<Stop> homeStop() {
            List<MapPoint> points = home.stream()
                    .flatMap(country -> CountryCentres.of(country).stream())
                    .toList();
            if (home.size() == 1) {
                return stop(home.iterator().next());
            }
            return points.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Stop(
                            texts.text("html.map.home"),
                            texts.text("html.map.home"),
                            new MapPoint(
                                    mean(points.stream()
                                            .map(MapPoint::longitude)
                                            .toList()),
                                    mean(points.stream().map(MapPoint::latitude).toList()))));
        }

        private static double mean(List<Double> degrees) {
            return degrees.stream().mapToDouble(degree -> degree).average().orElse(0);
        }

        private Map<String, Boolean> watched() {
            Map<String, Boolean> watched = new HashMap<>();
            uses.forEach(use -> use.watched().forEach(place -> watched.put(place.code(), true)));
            return watched;
        }

        private String told(List<Lane> largest) {
            Lane first = largest.get(0);
            return texts.count("html.map.told", largest.size(), first.from.name, first.to.name, money(first.value));
        }

        private Row row(Lane lane) {
            return new Row(
                    lane.from.name,
                    lane.to.name,
                    Watched.of(lane, watched()),
                    texts.spoken(lane.lines),
                    texts.spoken(money(lane.value)));
        }

        private List<String> rest(List<Lane> largest) {
            List<String> rest = new ArrayList<>();
            if (largest.size() > ROWS) {
                String names = largest.subList(ROWS, largest.size()).stream()
                        .limit(ROWS)
                        .map(lane -> lane.from.name + " – " + lane.to.name)
                        .collect(Collectors.joining(", "));
                rest.add(texts.count("html.map.rest", largest.size() - ROWS, names));
            }
            if (still.signum() > 0) {
                rest.add(texts.text("html.map.still", money(still)));
            }
            if (unplaced.signum() > 0) {
                rest.add(texts.text("html.map.unplaced", money(unplaced)));
            }
            return rest;
        }

        private Money money(BigDecimal amount) {
            return Money.of(amount, currency);
        }
    }
}
