package chokepoint.report.html;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A lane as a map draws it, bent so that the two directions between the same places lie apart. Those through watched places lie on top.
 *
 * @param path in the unit of the window, and {@code width} in pixels
 * @param x where its arrow stands, in percent, as {@code y}
 * @param turn by how many degrees the arrow is turned
 */
record LaneArc(String path, String width, boolean watched, String told, String x, String y, String turn) {

    private static final double BEND = 0.2;
    private static final double WIDEST = 9;
    private static final double THINNEST = 1.2;

    static List<LaneArc> of(List<RouteMap.Lane> lanes, MapWindow window, Function<RouteMap.Lane, String> told) {
        double most = lanes.get(0).value().doubleValue();
        return lanes.stream()
                .sorted(Comparator.comparing(RouteMap.Lane::watched))
                .map(lane -> of(lane, window, WIDEST * lane.value().doubleValue() / most, told.apply(lane)))
                .toList();
    }

    private static LaneArc of(RouteMap.Lane lane, MapWindow window, double width, String told) {
        double fromX = window.x(lane.from().at());
        double fromY = window.y(lane.from().at());
        double toX = window.x(lane.to().at());
        double toY = window.y(lane.to().at());
        double bentX = (fromX + toX) / 2 + BEND * (toY - fromY);
        double bentY = (fromY + toY) / 2 - BEND * (toX - fromX);
        return new LaneArc(
                String.format(Locale.ROOT, "M%.1f %.1fQ%.1f %.1f %.1f %.1f", fromX, fromY, bentX, bentY, toX, toY),
                RoutesView.pixels(Math.max(THINNEST, width)),
                lane.watched(),
                told,
                DrawingCoordinates.of(window.percentX(fromX / 4 + bentX / 2 + toX / 4)),
                DrawingCoordinates.of(window.percentY(fromY / 4 + bentY / 2 + toY / 4)),
                RoutesView.pixels(Math.toDegrees(Math.atan2(toY - fromY, toX - fromX))));
    }
}
