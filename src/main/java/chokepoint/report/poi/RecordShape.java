package chokepoint.report.poi;

import java.util.ArrayList;
import java.util.List;

/** The number of columns of the records of a csv, and their widths. */
public final class RecordShape {

    private static final int NARROWEST = 6;
    private static final int WIDEST = 48;

    /** One column of a sheet is kept for the ids of findings. */
    private static final int MOST_COLUMNS = 16_383;

    private final List<Integer> widths = new ArrayList<>();

    public void add(List<String> fields) {
        for (int column = 0; column < Math.min(fields.size(), MOST_COLUMNS); column++) {
            int width = Math.min(Math.max(fields.get(column).length() + 2, NARROWEST), WIDEST);
            if (column == widths.size()) {
                widths.add(width);
            } else if (width > widths.get(column)) {
                widths.set(column, width);
            }
        }
    }

    int columns() {
        return widths.size();
    }

    /** In characters. */
    int width(int column) {
        return widths.get(column);
    }
}
