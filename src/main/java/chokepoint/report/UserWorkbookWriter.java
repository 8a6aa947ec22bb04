package chokepoint.report;

import chokepoint.finding.Audit;
import chokepoint.finding.ListCell;
import chokepoint.finding.SheetRead;
import chokepoint.report.marks.Marks;
import chokepoint.report.marks.RowMarks;
import chokepoint.report.poi.PoiFile;
import chokepoint.report.poi.PoiMarks;
import chokepoint.report.poi.PoiReport;
import chokepoint.report.sheets.LinkTarget;
import chokepoint.report.sheets.SheetNames;
import chokepoint.workbook.ListFile;
import chokepoint.workbook.MarkingBounds;
import chokepoint.workbook.zip.ZipTimes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** Marks a copy of an xlsx, xlsm or xls, whole in memory, through POI. */
final class UserWorkbookWriter implements WorkbookWriter {

    private final ListFile input;
    private final MarkingBounds room;
    private final List<String> notices;

    /** @param notices why it is this writer that writes */
    UserWorkbookWriter(ListFile input, MarkingBounds room, List<String> notices) {
        this.input = input;
        this.room = room;
        this.notices = List.copyOf(notices);
    }

    /**
     * {@inheritDoc}
     *
     * @throws UnmarkableList if the workbook cannot be marked: POI opens files that are broken inside and stumbles over them later, each
     *     time otherwise
     */
    @Override
    public void write(Audit audit, String findings, Path output) throws IOException {
        try (Workbook workbook = opened()) {
            annotate(workbook, audit, findings);
            save(workbook, output);
        }
        if (input.isZip()) {
            ZipTimes.copy(input, output);
        }
    }

    private Workbook opened() throws UnmarkableList {
        try {
            return PoiFile.open(input.from(0), input.path());
        } catch (IOException | RuntimeException e) {
            throw new UnmarkableList(e);
        }
    }

    private void annotate(Workbook workbook, Audit audit, String findings) throws UnmarkableList {
        try {
            boolean again = EarlierCheck.removeFrom(workbook);
            SheetNames names = SheetNames.beside(PoiFile.sheetNames(workbook), audit.texts());
            PoiReport report = new PoiReport(workbook, audit, findings, names, UserWorkbookWriter::place);
            notices.forEach(report::tell);
            if (again) {
                report.tell("The list is itself the outcome of a check: tints of that check stay on its cells.");
            }
            mark(workbook, audit, report);
            report.addSheets();
        } catch (IOException | RuntimeException e) {
            throw new UnmarkableList(e);
        }
    }

    /** What goes wrong here is the fault of the disk, unless no trouble with a file stands behind it. */
    private static void save(Workbook workbook, Path output) throws IOException {
        try {
            PoiFile.save(workbook, output);
            PoiFile.verify(workbook, output);
        } catch (RuntimeException e) {
            Optional<IOException> trouble = trouble(e);
            if (trouble.isPresent()) {
                throw trouble.get();
            }
            throw new UnmarkableList(e);
        }
    }

    /** POI hands it on as a cause, or as what was suppressed. */
    private static Optional<IOException> trouble(Throwable failure) {
        return Stream.concat(Stream.ofNullable(failure.getCause()), Stream.of(failure.getSuppressed()))
                .flatMap(
                        behind -> behind instanceof IOException trouble ? Stream.of(trouble) : trouble(behind).stream())
                .findFirst();
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

    private static LinkTarget place(ListCell cell) {
        String column = cell.column().isEmpty() ? "A" : cell.column();
        return new LinkTarget(cell.sheet(), column + cell.row());
    }
}
