package chokepoint.report;

import chokepoint.disk.NamelessFile;
import chokepoint.finding.Audit;
import chokepoint.finding.ListCell;
import chokepoint.finding.SheetRead;
import chokepoint.report.StreamedWorkbookWriter.SheetToMark;
import chokepoint.report.marks.Marks;
import chokepoint.report.marks.RowMarks;
import chokepoint.report.poi.PoiFile;
import chokepoint.report.poi.RecordShape;
import chokepoint.report.poi.RecordSheets;
import chokepoint.report.poi.RowByRow;
import chokepoint.report.sheets.LinkTarget;
import chokepoint.workbook.ListFile;
import chokepoint.workbook.MarkingBounds;
import chokepoint.workbook.zip.ZipTimes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes a marked xlsx of a csv, row by record, without ever holding the list: first a plain one, of which a copy is then marked. */
final class RecordsWriter implements WorkbookWriter {

    private final CheckedWorkbook.Records records;

    RecordsWriter(CheckedWorkbook.Records records) {
        this.records = records;
    }

    @Override
    public void write(Audit audit, String findings, Path output) throws IOException {
        try (NamelessFile plain = NamelessFile.create()) {
            int headerRow = headerRow(audit);
            writePlain(headerRow, plain.path());
            try (ListFile made = ListFile.open(plain.path())) {
                new StreamedWorkbookWriter(made, MarkingBounds.USUAL, RecordsWriter::place)
                        .write(
                                audit,
                                findings,
                                sheets(headerRow, Marks.of(audit).on("")),
                                output);
            }
        }
    }

    private void writePlain(int headerRow, Path output) throws IOException {
        RecordShape shape = new RecordShape();
        records.forEach(shape::add);
        XSSFWorkbook template = new XSSFWorkbook();
        PoiFile.sign(template);
        try (RowByRow workbook = new RowByRow(template)) {
            records.forEach(new RecordSheets(workbook, shape, headerRow)::add);
            PoiFile.save(workbook, output);
        }
        ZipTimes.clear(output);
    }

    /** The marks of each sheet that the records take. */
    private static List<SheetToMark> sheets(int headerRow, SortedMap<Integer, RowMarks> marks) {
        SortedMap<String, SortedMap<Integer, RowMarks>> sheets = new TreeMap<>();
        marks.forEach((record, row) -> sheets.computeIfAbsent(RecordSheets.name(record), absent -> new TreeMap<>())
                .put(RecordSheets.row(record), row));
        return sheets.entrySet().stream()
                .map(sheet -> new SheetToMark(
                        sheet.getKey(), sheet.getKey().equals(RecordSheets.name(1)) ? headerRow : 0, sheet.getValue()))
                .toList();
    }

    private static int headerRow(Audit audit) {
        return audit.list().sheets().stream()
                .mapToInt(SheetRead::headerRow)
                .findFirst()
                .orElse(0);
    }

    private static LinkTarget place(ListCell cell) {
        String column = cell.column().isEmpty() ? "A" : cell.column();
        return new LinkTarget(RecordSheets.name(cell.row()), column + RecordSheets.row(cell.row()));
    }
}
