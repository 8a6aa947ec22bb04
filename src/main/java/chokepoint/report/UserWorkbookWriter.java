package chokepoint.report;

import chokepoint.finding.Audit;
import chokepoint.finding.Cell;
import chokepoint.finding.SheetRead;
import chokepoint.report.file.ZipTimes;
import chokepoint.report.marks.Marks;
import chokepoint.report.marks.Room;
import chokepoint.report.marks.RowMarks;
import chokepoint.report.poi.PoiFile;
import chokepoint.report.poi.PoiMarks;
import chokepoint.report.poi.PoiReport;
import chokepoint.report.sheets.SheetNames;
import chokepoint.report.sheets.Target;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** Marks a copy of an xlsx, xlsm or xls, whole in memory, through POI. */
final class UserWorkbookWriter implements WorkbookWriter {

    private final Path input;
    private final Room room;
    private final List<String> notices;

    /** @param notices why it is this writer that writes */
    UserWorkbookWriter(Path input, Room room, List<String> notices) {
        this.input = input;
        this.room = room;
        this.notices = List.copyOf(notices);
    }

    @Override
    public void write(Audit audit, Path output) throws IOException {
        try (Workbook workbook = PoiFile.open(input)) {
            write(workbook, audit, output);
        } catch (RuntimeException e) {
            // POI opens files that are broken inside and stumbles over them later, each time otherwise.
            throw new IOException(
                    String.format(
                            Locale.ROOT, "'%s' is broken inside and could not be marked: %s", input, e.getMessage()),
                    e);
        }
        ZipTimes.copy(input, output);
    }

    private void write(Workbook workbook, Audit audit, Path output) throws IOException {
        boolean again = EarlierCheck.removeFrom(workbook);
        SheetNames names = SheetNames.beside(PoiFile.sheetNames(workbook), audit.texts());
        PoiReport report = new PoiReport(workbook, audit, names, UserWorkbookWriter::place);
        notices.forEach(report::tell);
        if (again) {
            report.tell("The list is itself the outcome of a check: tints of that check stay on its cells.");
        }
        mark(workbook, audit, report);
        report.addSheets();
        PoiFile.save(workbook, output);
        PoiFile.verify(workbook, output);
    }

    private void mark(Workbook workbook, Audit audit, PoiReport report) throws IOException {
        Marks marks = Marks.of(audit);
        for (SheetRead read : audit.list().sheets()) {
            Sheet sheet = workbook.getSheet(read.name());
            SortedMap<Integer, RowMarks> rows = marks.on(read.name());
            if (sheet != null && !rows.isEmpty()) {
                new PoiMarks(sheet, read.headerRow(), report).mark(rows, room);
            }
        }
    }

    private static Target place(Cell cell) {
        String column = cell.column().isEmpty() ? "A" : cell.column();
        return new Target(cell.sheet(), column + cell.row());
    }
}
