package chokepoint.report;

import chokepoint.finding.Audit;
import chokepoint.finding.ListCell;
import chokepoint.finding.SheetRead;
import chokepoint.report.marks.Marks;
import chokepoint.report.poi.PoiFile;
import chokepoint.report.poi.PoiReport;
import chokepoint.report.poi.RecordShape;
import chokepoint.report.poi.RecordSheets;
import chokepoint.report.poi.RowByRow;
import chokepoint.report.sheets.LinkTarget;
import chokepoint.report.sheets.SheetNames;
import chokepoint.workbook.zip.ZipTimes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes a marked xlsx of a csv, row by record, without ever holding the list. */
final class RecordsWriter implements WorkbookWriter {

    private final CheckedWorkbook.Records records;

    RecordsWriter(CheckedWorkbook.Records records) {
        this.records = records;
    }

    @Override
    public void write(Audit audit, String findings, Path output) throws IOException {
        RecordShape shape = new RecordShape();
        records.forEach(shape::add);
        XSSFWorkbook template = new XSSFWorkbook();
        PoiFile.sign(template);
        try (RowByRow workbook = new RowByRow(template)) {
            SheetNames names = SheetNames.beside(List.of(), audit.texts());
            PoiReport report = new PoiReport(workbook, audit, findings, names, RecordsWriter::place);
            RecordSheets sheets = new RecordSheets(
                    workbook, shape, headerRow(audit), Marks.of(audit).on(""), report);
            records.forEach(sheets::add);
            report.addSheets();
            PoiFile.save(workbook, output);
        }
        ZipTimes.clear(output);
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
