package chokepoint.report;

import chokepoint.finding.Audit;
import chokepoint.finding.Finding;
import chokepoint.finding.ListCell;
import chokepoint.finding.Severity;
import chokepoint.report.marks.Marks;
import chokepoint.report.marks.NoteText;
import chokepoint.report.marks.RowMarks;
import chokepoint.report.poi.CheckedProperty;
import chokepoint.report.poi.Signatures;
import chokepoint.report.sheets.AddedSheets;
import chokepoint.report.sheets.FindingsSheet;
import chokepoint.report.sheets.LinkTarget;
import chokepoint.report.sheets.Look;
import chokepoint.report.sheets.NewSheetMapper;
import chokepoint.report.sheets.SheetNames;
import chokepoint.report.wording.SeverityMark;
import chokepoint.workbook.ListFile;
import chokepoint.workbook.MarkingBounds;
import chokepoint.workbook.UneditablePart;
import chokepoint.workbook.UnmarkableFile;
import chokepoint.workbook.edit.AnnotatedWorkbook;
import chokepoint.workbook.edit.SheetMarks;
import chokepoint.workbook.parts.NewSheet;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipException;

/** Marks a copy of an xlsx or xlsm of any size, whose other parts go over as they are. */
final class StreamedWorkbookWriter implements WorkbookWriter {

    private static final String AGAIN = "The list is itself the outcome of a check, which was taken out of it first.";

    /**
     * The rows to mark on a sheet of the workbook.
     *
     * @param headerRow from 1; 0 if there is none
     */
    record SheetToMark(String name, int headerRow, SortedMap<Integer, RowMarks> rows) {}

    private final ListFile input;
    private final MarkingBounds room;
    private final Function<ListCell, LinkTarget> places;

    /** Marks a workbook that is the list. */
    StreamedWorkbookWriter(ListFile input, MarkingBounds room) {
        this(input, room, StreamedWorkbookWriter::place);
    }

    /** @param places where a cell of the list stands in the workbook */
    StreamedWorkbookWriter(ListFile input, MarkingBounds room, Function<ListCell, LinkTarget> places) {
        this.input = input;
        this.room = room;
        this.places = places;
    }

    /**
     * {@inheritDoc}
     *
     * @throws UneditablePart if the workbook must be marked in another way
     * @throws UnmarkableList if it can be marked in no way
     */
    @Override
    public void write(Audit audit, String findings, Path output) throws IOException {
        Marks marks = Marks.of(audit);
        write(
                audit,
                findings,
                audit.list().sheets().stream()
                        .map(sheet -> new SheetToMark(sheet.name(), sheet.headerRow(), marks.on(sheet.name())))
                        .toList(),
                output);
    }

    /** As {@link #write(Audit, String, Path)}, but for what is marked. */
    void write(Audit audit, String findings, List<SheetToMark> sheets, Path output) throws IOException {
        try (AnnotatedWorkbook workbook = AnnotatedWorkbook.open(input, room)) {
            if (!workbook.wasAnnotated() && CheckedProperty.isIn(workbook)) {
                throw new UneditablePart("it was saved by another program since it was checked");
            }
            SheetNames names = SheetNames.beside(workbook.sheetNames(), audit.texts());
            List<String> known = known(workbook);
            workbook.write(
                    markup(audit, sheets, names),
                    notices -> pages(
                            audit,
                            findings,
                            names,
                            Stream.concat(notices.stream(), known.stream()).toList()),
                    CheckedProperty.property(names),
                    output);
        } catch (UnmarkableFile | ZipException | EOFException e) {
            throw new UnmarkableList(e);
        }
    }

    private static List<String> known(AnnotatedWorkbook workbook) throws IOException {
        List<String> known = Signatures.told(workbook.signed(), workbook.macrosSigned());
        if (workbook.wasAnnotated()) {
            known.add(AGAIN);
        }
        return known;
    }

    private List<NewSheet> pages(Audit audit, String findings, SheetNames names, List<String> notices) {
        return new AddedSheets(audit, findings, names, places, notices)
                .all().stream().map(sheet -> NewSheetMapper.of(sheet, names)).toList();
    }

    private static SheetMarks markup(Audit audit, List<SheetToMark> marked, SheetNames names) {
        Map<Finding, Integer> numbers = new IdentityHashMap<>();
        audit.findings().forEach(finding -> numbers.put(finding, numbers.size()));
        List<SheetMarks.SheetMarkup> sheets = new ArrayList<>();
        for (SheetToMark sheet : marked) {
            Map<RowMarks, SheetMarks.RowMarkup> made = new IdentityHashMap<>();
            SortedMap<Integer, SheetMarks.RowMarkup> rows = new TreeMap<>();
            sheet.rows.forEach((row, found) -> rows.put(
                    row,
                    made.computeIfAbsent(
                            found, marks -> new MarkedRow(marks, target(marks, numbers, names), audit.texts()))));
            sheets.add(new SheetMarks.SheetMarkup(
                    sheet.name,
                    sheet.headerRow,
                    RowMarks.idWidth(sheet.rows.values()),
                    Collections.unmodifiableSortedMap(rows)));
        }
        return new SheetMarks(
                Arrays.stream(Severity.values())
                        .map(severity -> SeverityMark.of(severity).tint())
                        .toList(),
                NoteText.AUTHOR,
                NewSheetMapper.style(Look.MARK.shape(), false),
                sheets);
    }

    private static LinkTarget place(ListCell cell) {
        String column = cell.column().isEmpty() ? "A" : cell.column();
        return new LinkTarget(cell.sheet(), column + cell.row());
    }

    /** Where the weightiest finding is told. */
    private static LinkTarget target(RowMarks marks, Map<Finding, Integer> numbers, SheetNames names) {
        return FindingsSheet.row(names, numbers.get(marks.findings().get(0)));
    }
}
