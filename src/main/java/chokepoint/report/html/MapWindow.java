package chokepoint.report.html;

import chokepoint.names.places.Coastlines;
import chokepoint.names.places.MapPoint;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The part of the world that a map shows: as near as all its places let, cut open where the widest gap between them lies, twice as wide as
 * high. Degrees of longitude are its unit; those of latitude are stretched, so that the temperate zone, where most trade is, keeps its shape.
 */
record MapWindow(double left, double top, double width) {

    private static final double TURN = 360;
    private static final double STRETCH = 1.25;
    private static final double LEAST_WIDTH = 70;
    private static final double MARGIN = 0.16;
    private static final double NORTH = -83 * STRETCH;
    private static final double SOUTH = 57 * STRETCH;
    private static final double PERCENT = 100;

    /** A window in which all points lie, none of them at its edge. */
    static MapWindow around(List<MapPoint> points) {
        double west = west(points);
        double east =
                points.stream().mapToDouble(point -> turned(point, west)).max().orElse(west);
        double north = extreme(points, point -> -down(point));
        double south = extreme(points, MapWindow::down);
        double spread = Math.max(east - west, 2 * (south + north));
        double width = Math.min(TURN, Math.max(LEAST_WIDTH, spread * (1 + 2 * MARGIN)));
        double middle = (south - north) / 2;
        double top = Math.max(NORTH, Math.min(SOUTH - width / 2, middle - width / 4));
        return new MapWindow((west + east - width) / 2, top, width);
    }

    private static double extreme(List<MapPoint> points, ToDoubleFunction<MapPoint> of) {
        return points.stream().mapToDouble(of).max().orElse(0);
    }

    /** The westernmost point, seen from the middle of the widest gap. */
    private static double west(List<MapPoint> points) {
        List<Double> around =
                points.stream().map(MapPoint::longitude).distinct().sorted().toList();
        double widest = -1;
        double west = 0;
        for (int i = 0; i < around.size(); i++) {
            double before = i == 0 ? around.get(around.size() - 1) - TURN : around.get(i - 1);
            if (around.get(i) - before > widest) {
                widest = around.get(i) - before;
                west = around.get(i);
            }
        }
        return west;
    }

    private static double turned(MapPoint point, double west) {
        return point.longitude() < west ? point.longitude() + TURN : point.longitude();
    }

    private static double down(MapPoint point) {
        return -point.latitude() * STRETCH;
    }

    double height() {
        return width / 2;
    }

    /** Across in the unit of the window. */
    double x(MapPoint point) {
        double x = point.longitude();
        while (x < left) {
            x += TURN;
        }
        while (x > left + width) {
            x -= TURN;
        }
        return x;
    }

    /** Down in the unit of the window. */
    double y(MapPoint point) {
        return down(point);
    }

    double percentX(double x) {
        return (x - left) / width * PERCENT;
    }

    double percentY(double y) {
        return (y - top) / height() * PERCENT;
    }

    String viewBox() {
        return String.format(Locale.ROOT, "%.1f %.1f %.1f %.1f", left, top, width, height());
    }

    /** The coasts that can be seen, as the path of a drawing; those that come again at the other edge are drawn there, too. */
    String land() {
        StringBuilder path = new StringBuilder();
        for (int turn = -1; turn <= 1; turn++) {
            for (List<MapPoint> coast : Coastlines.all()) {
                List<MapPoint> moved = moved(coast, turn * TURN);
                if (seen(moved)) {
                    append(moved, path);
                }
            }
        }
        return path.toString();
    }

    private static List<MapPoint> moved(List<MapPoint> coast, double degrees) {
        return coast.stream().map(point -> point.east(degrees)).toList();
    }

    private boolean seen(List<MapPoint> coast) {
        double east = extreme(coast, MapPoint::longitude);
        double west = -extreme(coast, point -> -point.longitude());
        double lowest = extreme(coast, MapWindow::down);
        double highest = -extreme(coast, point -> -down(point));
        return east > left && west < left + width && lowest > top && highest < top + height();
    }

    private static void append(List<MapPoint> coast, StringBuilder path) {
        IntStream.range(0, coast.size())
                .forEach(i -> path.append(i == 0 ? 'M' : 'L')
                        .append(number(coast.get(i).longitude()))
                        .append(' ')
                        .append(number(down(coast.get(i)))));
        path.append('Z');
    }

    private static String number(double length) {
        String text = String.format(Locale.ROOT, "%.1f", length);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
