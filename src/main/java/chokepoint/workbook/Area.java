package chokepoint.workbook;

import chokepoint.workbook.SheetShape.Merge;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads areas as a workbook writes them, {@code B2:D3}. */
public final class Area {

    private static final Pattern CORNER = Pattern.compile("\\$?([A-Z]{1,3})\\$?([0-9]{1,9})");

    private Area() {}

    public static Optional<Merge> parse(String first, String last) {
        Matcher from = CORNER.matcher(first);
        Matcher to = CORNER.matcher(last);
        if (!from.matches() || !to.matches()) {
            return Optional.empty();
        }
        return Optional.of(new Merge(
                Integer.parseInt(from.group(2)),
                ColumnName.index(from.group(1)),
                Integer.parseInt(to.group(2)),
                ColumnName.index(to.group(1))));
    }
}
