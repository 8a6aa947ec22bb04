package chokepoint.fuzz;

import chokepoint.hostile.SpoiltBook;
import chokepoint.reading.ReadingOptions;
import chokepoint.workbook.ListFile;
import chokepoint.workbook.MarkingBounds;
import chokepoint.workbook.edit.AnnotatedWorkbook;
import chokepoint.workbook.edit.SheetMarks;
import chokepoint.workbook.parts.NewSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks that are marked: what POI opens before, it must open after. */
public final class AnnotatorFuzz {

    private static final Path INPUT = Target.file("in.xlsx");
    private static final Path OUTPUT = Target.file("out.xlsx");
    private static final int ID_WIDTH = 20;
    private static final int[] ROWS = {2, 3, 40};

    private static final NewSheet.Style PLAIN = new NewSheet.Style(
            10,
            false,
            NewSheet.Style.NO_COLOUR,
            NewSheet.Style.NO_COLOUR,
            "",
            false,
            NewSheet.Align.NATURAL,
            true,
            NewSheet.Style.NO_COLOUR,
            false);

    private record Row(int row) implements SheetMarks.RowMarkup {

        @Override
        public SortedMap<Integer, Integer> levels() {
            return new TreeMap<>(Map.of(0, 0, 3, 1));
        }

        @Override
        public int keyColumn() {
            return 0;
        }

        @Override
        public String note() {
            return "Row " + row;
        }

        @Override
        public String ids() {
            return "F-0001";
        }

        @Override
        public String location() {
            return "'Findings'!A1";
        }
    }

    private AnnotatorFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        SpoiltBook.write(input, INPUT);
        try {
            if (Outcome.read(INPUT, ReadingOptions.DEFAULT) && opens(INPUT) && marked()) {
                if (!opens(OUTPUT)) {
                    throw new IllegalStateException("what was marked does not open any more");
                }
            }
        } finally {
            Files.deleteIfExists(INPUT);
            Files.deleteIfExists(OUTPUT);
        }
    }

    private static boolean marked() {
        try (ListFile open = ListFile.open(INPUT);
                AnnotatedWorkbook workbook = AnnotatedWorkbook.open(open, MarkingBounds.USUAL)) {
            List<SheetMarks.SheetMarkup> sheets = workbook.sheetNames().stream()
                    .filter(name -> !name.equals("Findings"))
                    .map(AnnotatorFuzz::sheet)
                    .toList();
            NewSheet page = new NewSheet(
                    "Findings of a check",
                    List.of(20),
                    List.of(new NewSheet.NewRow(
                            List.of(new NewSheet.NewCell(new NewSheet.TextValue("F-0001"), PLAIN, 1, "")), 0)),
                    0,
                    0,
                    0,
                    NewSheet.Print.FITTED,
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    List.of());
            workbook.write(
                    new SheetMarks(List.of(0xE3ECF7, 0xFCEBC8), "Chokepoint", PLAIN, sheets),
                    notices -> List.of(page),
                    Map.entry("_fuzz", "Findings of a check"),
                    OUTPUT);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static SheetMarks.SheetMarkup sheet(String name) {
        SortedMap<Integer, Row> rows = new TreeMap<>();
        for (int row : ROWS) {
            rows.put(row, new Row(row));
        }
        return new SheetMarks.SheetMarkup(name, 1, ID_WIDTH, rows);
    }

    /** Whatever keeps POI from opening a file is no concern of ours unless it opened before. */
    private static boolean opens(Path file) {
        try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ);
                XSSFWorkbook workbook = new XSSFWorkbook(opened)) {
            return workbook.getNumberOfSheets() > 0;
        } catch (Exception | StackOverflowError | NoClassDefFoundError e) {
            return false;
        }
    }
}
