package chokepoint.report;

import chokepoint.disk.WholeFile;
import chokepoint.finding.ListCell;
import chokepoint.finding.Portfolio;
import chokepoint.finding.Portfolio.Group;
import chokepoint.report.poi.CheckedProperty;
import chokepoint.report.poi.PoiFile;
import chokepoint.report.poi.PoiSheet;
import chokepoint.report.poi.PoiStyles;
import chokepoint.report.poi.RecordSheets;
import chokepoint.report.poi.RowByRow;
import chokepoint.report.sheets.AddedSheet;
import chokepoint.report.sheets.AddedSheets;
import chokepoint.report.sheets.ExposuresSheet;
import chokepoint.report.sheets.GroupFindingsSheet;
import chokepoint.report.sheets.LinkTarget;
import chokepoint.report.sheets.NamesSheet;
import chokepoint.report.sheets.PortfolioSheet;
import chokepoint.report.sheets.SheetNames;
import chokepoint.report.sheets.SummarySheet;
import chokepoint.words.Texts;
import chokepoint.workbook.zip.ZipTimes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The workbook about several lists: each with a link to its checked workbook, what they say together, and where. */
final class PortfolioWorkbook {

    private PortfolioWorkbook() {}

    /** Writes the file whole or not at all; the same portfolio gives the same bytes. */
    static void write(Portfolio portfolio, Path output) throws IOException {
        WholeFile.write(output, part -> {
            XSSFWorkbook template = new XSSFWorkbook();
            PoiFile.sign(template);
            try (RowByRow workbook = new RowByRow(template)) {
                PoiStyles styles = new PoiStyles(workbook);
                for (Supplier<AddedSheet> sheet : sheets(portfolio)) {
                    new PoiSheet(workbook, sheet.get(), styles).add();
                }
                CheckedProperty.set(workbook, SheetNames.beside(List.of(), portfolio.texts()));
                PoiFile.save(workbook, part);
            }
            ZipTimes.clear(part);
        });
    }

    /** Each is made when it is written, so that one of them is held at a time. */
    private static List<Supplier<AddedSheet>> sheets(Portfolio portfolio) {
        Map<String, String> workbooks = new HashMap<>();
        portfolio.members().forEach(member -> workbooks.put(member.file(), member.workbook()));
        List<Supplier<AddedSheet>> sheets = new ArrayList<>();
        sheets.add(() -> PortfolioSheet.of(portfolio));
        for (int i = 0; i < portfolio.groups().size(); i++) {
            Group group = portfolio.groups().get(i);
            String number = portfolio.groups().size() > 1 ? " " + (i + 1) : "";
            SheetNames names = names(portfolio.texts(), number);
            AddedSheets made = new AddedSheets(
                    group.audit(),
                    "",
                    names,
                    cell -> place(cell, workbooks),
                    List.of(),
                    index -> GroupFindingsSheet.row(group, index));
            sheets.add(() -> SummarySheet.of(made));
            sheets.add(() -> GroupFindingsSheet.of(made, group));
            sheets.add(() -> ExposuresSheet.of(made));
            sheets.add(() -> NamesSheet.of(made));
        }
        return sheets;
    }

    private static SheetNames names(Texts texts, String number) {
        return new SheetNames(
                texts.text("sheets.group") + number,
                texts.text("sheets.findings") + number,
                texts.text("sheets.exposures") + number,
                texts.text("sheets.names") + number,
                texts.text("sheets.sample") + number,
                texts.text("sheets.record") + number);
    }

    /** Where a cell of a list stands in its checked workbook. */
    private static LinkTarget place(ListCell cell, Map<String, String> workbooks) {
        String file = workbooks.getOrDefault(cell.file(), "");
        return cell.sheet().isEmpty()
                ? new LinkTarget(file, RecordSheets.name(cell.row()), cell.column() + RecordSheets.row(cell.row()))
                : new LinkTarget(file, cell.sheet(), cell.address());
    }
}
