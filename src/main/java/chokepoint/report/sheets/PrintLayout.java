package chokepoint.report.sheets;

/** Divides the rows of a sheet into printed pages: A4 landscape, a margin of half an inch, and a footer. */
final class PrintLayout {

    /** At 96 to the inch. */
    private static final double PIXELS_ACROSS = 1026;

    private static final double POINTS_DOWN = 505;

    /** Programs differ by a few percent in how wide and high they draw the same cells. */
    private static final double SPARED = 0.94;

    private static final int PIXELS_A_CHARACTER = 7;
    private static final int PADDING = 5;

    private final AddedSheet sheet;
    private final double height;

    /** Of a sheet whose columns are fitted to the width of the page. */
    PrintLayout(AddedSheet sheet) {
        this.sheet = sheet;
        int width = sheet.widths().stream()
                .mapToInt(column -> column * PIXELS_A_CHARACTER + PADDING)
                .sum();
        this.height = POINTS_DOWN * SPARED * Math.max(width / PIXELS_ACROSS, 1);
    }

    /** The row after the last one that stands whole on a page that begins with this one. */
    int end(int first) {
        double left = height - repeated(first);
        int row = first;
        while (left >= height(row)) {
            left -= height(row++);
        }
        return Math.max(row, first + 1);
    }

    /** The row after the last one that something so high covers, if it begins with this one. */
    int below(int first, double points) {
        double left = points;
        int row = first;
        while (left > 0) {
            left -= height(row++);
        }
        return row;
    }

    private double repeated(int first) {
        return sheet.repeatedRow() < 0 || first <= sheet.repeatedRow() ? 0 : height(sheet.repeatedRow());
    }

    private double height(int row) {
        return row < sheet.rows().size()
                ? Math.max(sheet.rows().get(row).height(), AddedSheet.ORDINARY_HEIGHT)
                : AddedSheet.ORDINARY_HEIGHT;
    }
}
