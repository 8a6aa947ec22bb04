package chokepoint.tally.table;

import java.io.Serializable;
import java.util.Comparator;

/** A sheet of a file, sorted by file. */
public record SheetName(String file, String sheet) implements Comparable<SheetName>, Serializable {

    private static final Comparator<SheetName> ORDER =
            Comparator.comparing(SheetName::file).thenComparing(SheetName::sheet);

    @Override
    public int compareTo(SheetName other) {
        return ORDER.compare(this, other);
    }
}
