package chokepoint.report.sheets;

import chokepoint.workbook.parts.NewSheet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Hands added sheets to the writer of pages in its own words. */
public final class NewSheetMapper {

    private static final String TABLE = "ChokepointFindings";

    private static final Map<Look, NewSheet.Style> PLAIN = styles(false);
    private static final Map<Look, NewSheet.Style> QUOTED = styles(true);

    private NewSheetMapper() {}

    public static NewSheet of(AddedSheet sheet, SheetNames names) {
        boolean table = sheet.name().equals(names.findings()) && canBeTable(sheet);
        ExposureCharts charts =
                sheet.name().equals(names.exposures()) ? ExposureCharts.of(sheet) : ExposureCharts.none();
        return new NewSheet(
                sheet.name(),
                charts.charts().isEmpty() ? sheet.widths() : charts.widths(),
                sheet.rows().stream().map(NewSheetMapper::line).toList(),
                sheet.frozenRows(),
                sheet.frozenColumns(),
                sheet.repeatedRow(),
                print(sheet, charts),
                "Chokepoint · " + sheet.name(),
                table ? sheet.filter().map(filter -> filter.as(TABLE)) : sheet.filter(),
                sheet.choice(),
                charts.charts());
    }

    /** The pages of a wide row follow each other; charts come after the table they show. */
    private static NewSheet.Print print(AddedSheet sheet, ExposureCharts charts) {
        return charts.charts().isEmpty()
                ? new NewSheet.Print(sheet.pagesWide(), sheet.pagesWide() > 1, List.of())
                : new NewSheet.Print(sheet.pagesWide() + 1, false, charts.pageStarts());
    }

    /** Excel repairs a table that holds merged cells. */
    private static boolean canBeTable(AddedSheet sheet) {
        return sheet.rows().stream().flatMap(row -> row.cells().stream()).allMatch(cell -> cell.span() == 1);
    }

    private static NewSheet.NewRow line(AddedSheet.Row row) {
        List<NewSheet.NewCell> pieces = new ArrayList<>();
        row.cells().forEach(cell -> pieces.add(piece(cell)));
        return new NewSheet.NewRow(pieces, row.height());
    }

    private static NewSheet.NewCell piece(AddedCell cell) {
        String location = cell.link().map(LinkTarget::location).orElse("");
        return new NewSheet.NewCell(
                cell.content(), (cell.formulaAlike() ? QUOTED : PLAIN).get(cell.look()), cell.span(), location);
    }

    private static Map<Look, NewSheet.Style> styles(boolean quoted) {
        Map<Look, NewSheet.Style> styles = new EnumMap<>(Look.class);
        for (Look look : Look.values()) {
            styles.put(look, style(look.shape(), quoted));
        }
        return styles;
    }

    public static NewSheet.Style style(LookProperties shape, boolean quoted) {
        return new NewSheet.Style(
                shape.size(),
                shape.bold(),
                shape.ink(),
                shape.fill(),
                shape.format(),
                shape.wrap(),
                shape.align(),
                shape.alignTop(),
                shape.rule(),
                quoted);
    }
}
