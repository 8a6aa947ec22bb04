package chokepoint.report;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.DataConsolidateFunction;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFPivotTable;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSimpleShape;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The list of {@link ListFixture} with what people put beside one: a chart, a pivot table, choices, an image, a shape. */
final class RichList {

    private static final int FIRST = AuditFixture.HEADER_ROW;
    private static final int LAST = FIRST + AuditFixture.LINES - 1;
    private static final int BESIDE = 10;

    private RichList() {}

    static XSSFWorkbook workbook() throws IOException {
        XSSFWorkbook workbook = (XSSFWorkbook) ListFixture.xlsx();
        XSSFSheet list = workbook.getSheet(AuditFixture.SHEET);
        choices(list);
        XSSFDrawing drawing = list.createDrawingPatriarch();
        chart(list, drawing);
        image(workbook, drawing);
        shape(drawing);
        pivot(workbook.createSheet("By vendor"));
        list.createTable(new AreaReference("N4:O6", SpreadsheetVersion.EXCEL2007));
        return workbook;
    }

    private static void choices(XSSFSheet list) {
        DataValidationHelper helper = list.getDataValidationHelper();
        list.addValidationData(helper.createValidation(
                helper.createExplicitListConstraint(new String[] {"mobile networks", "data centres"}),
                new CellRangeAddressList(FIRST, LAST, 3, 3)));
    }

    /** Stands over the first columns right of the list. */
    private static void chart(XSSFSheet list, XSSFDrawing drawing) {
        XSSFChart chart = drawing.createChart(new XSSFClientAnchor(0, 0, 0, 0, BESIDE, 6, BESIDE + 7, 20));
        chart.setTitleText("Value by order");
        XDDFChartData data = chart.createData(
                ChartTypes.BAR,
                chart.createCategoryAxis(AxisPosition.BOTTOM),
                chart.createValueAxis(AxisPosition.LEFT));
        XDDFChartData.Series series = data.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(list, new CellRangeAddress(FIRST, LAST, 0, 0)),
                XDDFDataSourcesFactory.fromNumericCellRange(list, new CellRangeAddress(FIRST, LAST, 9, 9)));
        series.setTitle("Net value", null);
        chart.plot(data);
    }

    private static void image(Workbook workbook, XSSFDrawing drawing) throws IOException {
        BufferedImage image = new BufferedImage(64, 32, BufferedImage.TYPE_INT_RGB);
        image.createGraphics().setBackground(Color.ORANGE);
        for (int x = 0; x < image.getWidth(); x++) {
            image.setRGB(x, x / 2, Color.ORANGE.getRGB());
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        int picture = workbook.addPicture(bytes.toByteArray(), Workbook.PICTURE_TYPE_PNG);
        drawing.createPicture(new XSSFClientAnchor(0, 0, 0, 0, BESIDE + 1, 22, BESIDE + 3, 26), picture);
    }

    private static void shape(XSSFDrawing drawing) {
        XSSFSimpleShape shape =
                drawing.createSimpleShape(new XSSFClientAnchor(0, 0, 0, 0, BESIDE + 3, 22, BESIDE + 6, 26));
        shape.setText("Figures without tax");
    }

    private static void pivot(XSSFSheet sheet) {
        XSSFPivotTable pivot = sheet.createPivotTable(
                new AreaReference(
                        new CellReference(AuditFixture.SHEET, FIRST - 1, 0, true, true),
                        new CellReference(AuditFixture.SHEET, LAST, 9, true, true),
                        SpreadsheetVersion.EXCEL2007),
                new CellReference("A3"));
        pivot.addRowLabel(4);
        pivot.addColumnLabel(DataConsolidateFunction.SUM, 9);
    }
}
