package chokepoint.workbook.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import chokepoint.workbook.Bounds;
import chokepoint.workbook.ListFile;
import chokepoint.workbook.RowSource;
import chokepoint.workbook.Sheet;
import chokepoint.workbook.SheetShape;
import chokepoint.workbook.zip.ZipEnd;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Workbooks kept outside the project: both ways of reading make the same of every cell. */
class OutsideSheetsTest {

    private static final int MOST_ROWS = 200_000;

    @Test
    void bothWaysReadTheSame() throws Exception {
        String folder = System.getProperty("chokepoint.lists", "");
        assumeTrue(!folder.isBlank(), "skipped: name a folder of lists with -Dchokepoint.lists=DIR");
        List<String> apart = new ArrayList<>();
        int opened = 0;
        for (Path file : workbooks(Path.of(folder))) {
            List<String> plainly = told(file, true);
            opened += plainly.size() > 1 ? 1 : 0;
            if (!plainly.equals(told(file, false))) {
                apart.add(file.toString());
            }
        }
        System.out.printf(Locale.ROOT, "%d workbooks read in two ways%n", opened);
        assertThat(opened).isPositive();
        assertThat(apart).isEmpty();
    }

    private static List<Path> workbooks(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName()
                            .toString()
                            .toLowerCase(Locale.ROOT)
                            .matches(".*\\.xls[xm]"))
                    .sorted()
                    .toList();
        }
    }

    /** What each sheet of a file tells, or why it cannot be read. */
    private static List<String> told(Path file, boolean plainly) throws Exception {
        List<String> told = new ArrayList<>();
        try (ListFile list = ListFile.open(file);
                RowSource source = XlsxSource.open(list, ZipEnd.of(list.channel()), Bounds.DEFAULT, plainly)) {
            told.add(source.format());
            for (Sheet sheet : source.sheets()) {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                int[] rows = {0};
                SheetShape shape = source.read(sheet, row -> {
                    digest.update(SheetText.told(row).getBytes(java.nio.charset.StandardCharsets.UTF_8));
                    return ++rows[0] < MOST_ROWS;
                });
                told.add(sheet + " " + shape + " " + rows[0] + " "
                        + HexFormat.of().formatHex(digest.digest()));
            }
        } catch (Exception e) {
            told.add(e.toString());
        }
        return told;
    }
}
