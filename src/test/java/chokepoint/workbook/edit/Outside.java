package chokepoint.workbook.edit;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/** Workbooks of a folder kept outside the project, given as {@code -Dchokepoint.lists=DIR}; tests over it are skipped without. */
final class Outside {

    private static final String PROPERTY = "chokepoint.lists";

    private Outside() {}

    static Path folder() {
        String lists = System.getProperty(PROPERTY, "");
        assumeTrue(!lists.isEmpty(), "skipped: no folder given with -D" + PROPERTY);
        return Path.of(lists);
    }

    /** Every xlsx and xlsm of the folder. */
    static List<Path> workbooks() throws IOException {
        ZipSecureFile.setMinInflateRatio(0);
        try (Stream<Path> files = Files.walk(folder())) {
            return files.filter(file -> file.toString().toLowerCase(Locale.ROOT).matches(".*\\.xls[xm]"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    static String name(Path file) {
        return folder().relativize(file).toString();
    }
}
