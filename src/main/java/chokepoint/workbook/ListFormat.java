package chokepoint.workbook;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats of lists: their endings, whether they are marked in place, and what their checked copy is called. */
public enum ListFormat {
    XLSX,
    XLSM,
    /** Read through a converted copy; the marked copy is an xlsx. */
    XLSB,
    XLS,
    CSV,
    TSV;

    /** The formats to tell of where a list was expected. Binary workbooks are read as well, and best saved as xlsx. */
    public static final String EXPECTED = "an xlsx, xlsm, xls or csv";

    /** The formats to tell of where none was found. */
    public static final String SOUGHT = "xlsx, xlsm, xls, csv";

    /** The formats to tell of where lists are given. */
    public static final String GIVEN = "xlsx, xlsm, xlsb, xls, csv";

    private static final String CHECKED = ".checked";

    /** Returns the format that the ending of a file names; empty if it names none. */
    public static Optional<ListFormat> named(Path file) {
        String name = file.getFileName().toString();
        return ofEnding(name.substring(name.lastIndexOf('.') + 1));
    }

    private static Optional<ListFormat> ofEnding(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending().equals(ending.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Returns {@code xlsx}. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the marked copy has the format of the list; of the others it is an xlsx. */
    private boolean markedInPlace() {
        return this == XLSX || this == XLSM || this == XLS;
    }

    /** Returns the path of the marked copy: {@code lists/a.checked.xlsm} of {@code lists/a.xlsm}, {@code b.csv.checked.xlsx} of a csv. */
    public static String checkedName(String path) {
        int dot = path.lastIndexOf('.');
        String ending = dot > path.lastIndexOf('/') ? path.substring(dot + 1) : "";
        return ofEnding(ending).filter(ListFormat::markedInPlace).isPresent()
                ? path.substring(0, dot) + CHECKED + path.substring(dot)
                : path + CHECKED + "." + XLSX.ending();
    }
}
