package chokepoint.report.poi;

import chokepoint.workbook.parts.ChartXml;
import chokepoint.workbook.parts.NewSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;

/** Puts the charts of a page onto its sheet as they would be written without POI. */
final class PoiCharts {

    private static final int CHARACTER = 256;

    private PoiCharts() {}

    /** Onto the sheet of its name, with room for them; in an xls there are none. */
    static void add(NewSheet page, Workbook workbook) {
        if (!page.charts().isEmpty() && !(workbook instanceof HSSFWorkbook)) {
            XSSFSheet sheet = sheet(workbook, page.name());
            makeRoom(page, sheet);
            XSSFDrawing drawing = sheet.createDrawingPatriarch();
            page.charts().forEach(chart -> add(page, chart, drawing));
        }
    }

    private static XSSFSheet sheet(Workbook workbook, String name) {
        return workbook instanceof SXSSFWorkbook streamed
                ? streamed.getXSSFWorkbook().getSheet(name)
                : ((XSSFWorkbook) workbook).getSheet(name);
    }

    private static void makeRoom(NewSheet page, XSSFSheet sheet) {
        for (int column = 0; column < page.widths().size(); column++) {
            sheet.setColumnWidth(column, page.widths().get(column) * CHARACTER);
        }
        sheet.getPrintSetup().setFitWidth((short) page.print().pagesWide());
        sheet.getPrintSetup().setLeftToRight(page.print().across());
        page.print().starts().forEach(start -> sheet.setRowBreak(start - 1));
    }

    private static void add(NewSheet page, NewSheet.Chart chart, XSSFDrawing drawing) {
        NewSheet.ChartPlace place = chart.place();
        XSSFClientAnchor anchor =
                new XSSFClientAnchor(0, 0, 0, 0, place.column(), place.row(), place.endColumn(), place.endRow());
        anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
        XSSFChart made = drawing.createChart(anchor);
        made.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr(chart.title());
        try {
            made.getCTChartSpace()
                    .set(ChartSpaceDocument.Factory.parse(ChartXml.chart(page, chart))
                            .getChartSpace());
        } catch (XmlException e) {
            throw new IllegalStateException("a chart of our own is no chart", e);
        }
    }
}
