package chokepoint.report;

import chokepoint.disk.WholeFile;
import chokepoint.finding.EarlierFinding;
import chokepoint.finding.ListCell;
import chokepoint.finding.ListComparison;
import chokepoint.finding.ListComparison.LineDifference;
import chokepoint.finding.RunComparison;
import chokepoint.finding.RunComparison.FindingDifference;
import chokepoint.report.poi.CheckedProperty;
import chokepoint.report.poi.PoiFile;
import chokepoint.report.poi.PoiSheet;
import chokepoint.report.poi.PoiStyles;
import chokepoint.report.sheets.AddedCell;
import chokepoint.report.sheets.AddedSheet;
import chokepoint.report.sheets.Look;
import chokepoint.report.sheets.SheetNames;
import chokepoint.report.wording.CellText;
import chokepoint.words.Texts;
import chokepoint.workbook.zip.ZipTimes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Comparisons as a workbook of one sheet, one difference a row. */
public final class ComparisonWorkbook {

    private static final String NAME = "Differences";

    private ComparisonWorkbook() {}

    /** Writes the file whole or not at all; the same comparison gives the same bytes. */
    public static void write(ListComparison comparison, Path output) throws IOException {
        write(sheet(comparison), output);
    }

    /** Writes the file whole or not at all; the same comparison gives the same bytes. */
    public static void write(RunComparison comparison, Path output) throws IOException {
        write(sheet(comparison), output);
    }

    private static void write(AddedSheet sheet, Path output) throws IOException {
        WholeFile.write(output, part -> {
            try (XSSFWorkbook workbook = new XSSFWorkbook()) {
                PoiFile.sign(workbook);
                new PoiSheet(workbook, sheet, new PoiStyles(workbook)).add();
                CheckedProperty.set(workbook, SheetNames.beside(List.of(), Texts.ENGLISH));
                PoiFile.save(workbook, part);
            }
            ZipTimes.clear(part);
        });
    }

    private static AddedSheet sheet(ListComparison comparison) {
        List<Integer> widths = List.of(11, 18, 18, 26, 22, 40, 40, 14);
        AddedSheet.Builder sheet = AddedSheet.named(NAME, widths)
                .row(AddedCell.text(
                                comparison.earlier().file() + " → "
                                        + comparison.later().file(),
                                Look.TITLE)
                        .over(widths.size()))
                .row(AddedCell.wrapped(String.format(
                                Locale.ROOT, "%s; %d lines are the same", comparison.counted(), comparison.same()))
                        .over(widths.size()));
        comparison
                .notices()
                .forEach(notice -> sheet.row(AddedCell.wrapped(notice).over(widths.size())));
        return table(
                sheet,
                Stream.of("Change", "Where it was", "Where it is", "Line", "Column", "Was", "Is", "Amendment")
                        .map(AddedCell::head)
                        .toList(),
                comparison.differences().stream().map(ComparisonWorkbook::row).toList());
    }

    private static List<AddedCell> row(LineDifference difference) {
        return List.of(
                AddedCell.text(difference.kind().toString()),
                AddedCell.text(place(difference.before())),
                AddedCell.text(place(difference.now())),
                AddedCell.wrapped(difference.line()),
                AddedCell.wrapped(difference.column()),
                AddedCell.wrapped(difference.was()),
                AddedCell.wrapped(difference.is()),
                AddedCell.wrapped(difference.amendment()));
    }

    private static String place(Optional<ListCell> cell) {
        return cell.map(CellText::address).orElse("");
    }

    private static AddedSheet sheet(RunComparison comparison) {
        List<Integer> widths = List.of(11, 11, 11, 60, 18, 10, 14, 60, 26);
        AddedSheet.Builder sheet = AddedSheet.named(NAME, widths)
                .row(AddedCell.text(comparison.earlier() + " → " + comparison.later(), Look.TITLE)
                        .over(widths.size()))
                .row(AddedCell.wrapped(String.format(
                                Locale.ROOT, "%s; %d findings are the same", comparison.counted(), comparison.same()))
                        .over(widths.size()));
        return table(
                sheet,
                Stream.of(
                                "Change",
                                "Rule",
                                "Severity",
                                "What was found",
                                "Segment",
                                "Period",
                                "Disposition",
                                "Changed in",
                                "Fingerprint")
                        .map(AddedCell::head)
                        .toList(),
                comparison.differences().stream().map(ComparisonWorkbook::row).toList());
    }

    private static List<AddedCell> row(FindingDifference difference) {
        EarlierFinding finding = difference.told();
        return List.of(
                AddedCell.text(difference.kind().toString()),
                AddedCell.text(finding.rule()),
                AddedCell.text(finding.severity()),
                AddedCell.wrapped(finding.message()),
                AddedCell.wrapped(finding.segment()),
                AddedCell.text(finding.period()),
                AddedCell.text(finding.disposition()),
                AddedCell.wrapped(String.join("; ", difference.changed())),
                AddedCell.text(finding.fingerprint()));
    }

    private static AddedSheet table(
            AddedSheet.Builder sheet, List<AddedCell> header, List<List<AddedCell>> differences) {
        int top = sheet.next();
        sheet.row(header);
        differences.stream().limit(AddedSheet.MOST_ROWS).forEach(sheet::row);
        int last = Math.max(sheet.next() - 1, top + 1);
        sheet.more(differences.size() - AddedSheet.MOST_ROWS, "the JSON", Texts.ENGLISH);
        return sheet.freeze(top + 1, 0)
                .repeat(top)
                .filter(top, last, header.size())
                .build();
    }
}
