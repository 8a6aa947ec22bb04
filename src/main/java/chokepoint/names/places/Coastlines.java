package chokepoint.names.places;

import chokepoint.names.TableResource;
import java.util.ArrayList;
import java.util.List;

/** The coasts of the world, coarse enough for a small drawing. */
public final class Coastlines {

    private static final List<List<MapPoint>> ALL = TableResource.rows("coastlines.csv").stream()
            .map(row -> points(row.get(0).split(" ")))
            .toList();

    private Coastlines() {}

    /** Closed lines around land, and around inland seas within it. */
    public static List<List<MapPoint>> all() {
        return ALL;
    }

    private static List<MapPoint> points(String[] numbers) {
        List<MapPoint> points = new ArrayList<>();
        for (int i = 0; i < numbers.length; i += 2) {
            points.add(new MapPoint(Double.parseDouble(numbers[i]), Double.parseDouble(numbers[i + 1])));
        }
        return List.copyOf(points);
    }
}
