package chokepoint.bench.detection;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A way to plant an indicator.
 *
 * @param indicator its id in the catalogue
 * @param needs the columns without which a list does not show it
 * @param planting makes it, and returns the lines that a finding must name
 */
record Plant(String indicator, Set<Column> needs, Planting planting) {

    /** Makes a scheme in a list of a kind and returns the lines that a finding must name. */
    interface Planting {

        List<Line> plant(Scene scene, Kind kind);
    }

    static Plant of(String indicator, Planting planting, Column... needs) {
        Set<Column> columns = EnumSet.noneOf(Column.class);
        columns.addAll(List.of(needs));
        return new Plant(indicator, columns, planting);
    }
}
