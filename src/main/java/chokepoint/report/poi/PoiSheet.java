package chokepoint.report.poi;

import chokepoint.report.sheets.AddedCell;
import chokepoint.report.sheets.AddedSheet;
import chokepoint.workbook.parts.NewSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;

/** Draws one added sheet into a workbook. */
public final class PoiSheet {

    private static final int CHARACTER = 256;
    private static final double MARGIN_IN_INCHES = 0.5;

    private final AddedSheet added;
    private final PoiStyles styles;
    private final Sheet sheet;
    private final PoiLinks links;
    private final boolean xls;

    public PoiSheet(Workbook workbook, AddedSheet added, PoiStyles styles) {
        this.added = added;
        this.styles = styles;
        this.sheet = workbook.createSheet(added.name());
        this.links = new PoiLinks(sheet);
        this.xls = workbook instanceof HSSFWorkbook;
    }

    public void add() {
        for (int column = 0; column < added.widths().size(); column++) {
            sheet.setColumnWidth(column, added.widths().get(column) * CHARACTER);
        }
        for (int row = 0; row < added.rows().size(); row++) {
            row(sheet.createRow(row), added.rows().get(row));
        }
        view();
        print();
        added.filter().ifPresent(this::filter);
        added.choice().ifPresent(this::choice);
    }

    private void row(Row row, AddedSheet.Row content) {
        int column = 0;
        for (AddedCell cell : content.cells()) {
            CellStyle style = styles.look(cell.look(), cell.formulaAlike());
            for (int covered = 0; covered < cell.span(); covered++) {
                row.createCell(column + covered).setCellStyle(style);
            }
            fill(row.getCell(column), cell);
            if (cell.span() > 1) {
                int last = column + cell.span() - 1;
                sheet.addMergedRegionUnsafe(new CellRangeAddress(row.getRowNum(), row.getRowNum(), column, last));
            }
            column += cell.span();
        }
        if (content.height() > 0) {
            row.setHeightInPoints((float) content.height());
        }
    }

    private void fill(Cell cell, AddedCell content) {
        if (content.content() instanceof NewSheet.TextValue text && !text.text().isEmpty()) {
            cell.setCellValue(CellTextLimits.fitting(xls ? text.text() : CellTextLimits.escaped(text.text())));
        } else if (content.content() instanceof NewSheet.NumberValue figure) {
            cell.setCellValue(figure.number().doubleValue());
        } else if (content.content() instanceof NewSheet.DateValue date) {
            cell.setCellValue(date.date());
        }
        content.link().ifPresent(target -> links.add(cell, target));
    }

    private void view() {
        sheet.setDisplayGridlines(false);
        if (added.frozenRows() + added.frozenColumns() > 0) {
            sheet.createFreezePane(added.frozenColumns(), added.frozenRows());
        }
    }

    private void print() {
        sheet.setAutobreaks(true);
        sheet.setFitToPage(true);
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        setup.setFitWidth((short) added.pagesWide());
        setup.setFitHeight((short) 0);
        setup.setLeftToRight(added.pagesWide() > 1);
        sheet.setMargin(PageMargin.LEFT, MARGIN_IN_INCHES);
        sheet.setMargin(PageMargin.RIGHT, MARGIN_IN_INCHES);
        sheet.setMargin(PageMargin.TOP, MARGIN_IN_INCHES);
        sheet.getFooter().setLeft("Chokepoint · " + added.name());
        sheet.getFooter().setRight("&P / &N");
        if (added.repeatedRow() >= 0) {
            sheet.setRepeatingRows(new CellRangeAddress(added.repeatedRow(), added.repeatedRow(), -1, -1));
        }
        if (added.frozenColumns() > 0) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, added.frozenColumns() - 1));
        }
    }

    private void filter(NewSheet.Filter filter) {
        sheet.setAutoFilter(new CellRangeAddress(filter.headerRow(), filter.lastRow(), 0, filter.columns() - 1));
    }

    private void choice(NewSheet.Choice choice) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation = helper.createValidation(
                helper.createExplicitListConstraint(choice.words().toArray(String[]::new)),
                new CellRangeAddressList(choice.firstRow(), choice.lastRow(), choice.column(), choice.column()));
        // In xls this flag hides the arrow, in xlsx POI's flag of the same name shows it.
        validation.setSuppressDropDownArrow(!xls);
        validation.setShowErrorBox(true);
        sheet.addValidationData(validation);
    }
}
