package chokepoint.workbook.parts;

import static chokepoint.workbook.xml.XmlEscapes.xml;

import chokepoint.workbook.CellRange;
import chokepoint.workbook.edit.SheetMarks;
import chokepoint.workbook.xml.XmlEscapes;
import java.util.List;

/** Writes a bar chart and the drawing that places it. */
public final class ChartXml {

    static final String CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
    static final String DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";

    private ChartXml() {}

    /** A drawing with charts, whose relationships are given in their order. */
    static String drawing(List<NewSheet.Chart> charts, List<String> relations, Dialect dialect) {
        StringBuilder xml = new StringBuilder(SheetMarks.DECLARATION)
                .append(xml(
                        "<xdr:wsDr xmlns:xdr=\"%s\" xmlns:a=\"%s\">",
                        dialect.drawing("spreadsheetDrawing"), dialect.drawing("main")));
        for (int i = 0; i < charts.size(); i++) {
            xml.append(anchor(charts.get(i), relations.get(i), i + 1, dialect));
        }
        return xml.append("</xdr:wsDr>").toString();
    }

    /** The part of a chart, for whoever writes the package that holds it. */
    public static String chart(NewSheet page, NewSheet.Chart chart) {
        return chart(page, chart, Dialect.TRANSITIONAL);
    }

    static String chart(NewSheet page, NewSheet.Chart chart, Dialect dialect) {
        String fill = xml("%06X", chart.fill());
        return SheetMarks.DECLARATION
                + xml(
                        """
                <c:chartSpace xmlns:c="%1$s" xmlns:a="%2$s" xmlns:r="%3$s"><c:roundedCorners val="0"/><c:chart>\
                <c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1100" b="1"/></a:pPr><a:r><a:rPr lang="en" sz="1100" b="1"/>\
                <a:t>%4$s</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>\
                <c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/>\
                <c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/>\
                <c:tx><c:v>%5$s</c:v></c:tx>\
                <c:spPr><a:solidFill><a:srgbClr val="%6$s"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>\
                <c:dLbls><c:numFmt formatCode="0.0%%" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>\
                <c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/>\
                <c:showBubbleSize val="0"/></c:dLbls>\
                <c:cat>%7$s</c:cat><c:val>%8$s</c:val></c:ser><c:gapWidth val="60"/><c:axId val="1"/><c:axId val="2"/></c:barChart>\
                <c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>\
                <c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>\
                <c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="800"/></a:pPr><a:endParaRPr lang="en"/></a:p></c:txPr>\
                <c:crossAx val="2"/><c:crosses val="autoZero"/><c:tickLblSkip val="1"/></c:catAx>\
                <c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:max val="1"/><c:min val="0"/></c:scaling>\
                <c:delete val="0"/><c:axPos val="b"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="DDE2E9"/>\
                </a:solidFill></a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode="0%%" sourceLinked="0"/>\
                <c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1"/>\
                <c:crosses val="max"/></c:valAx></c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>""",
                        dialect.drawing("chart"),
                        dialect.drawing("main"),
                        dialect.relationships(),
                        XmlEscapes.escaped(chart.title()),
                        XmlEscapes.escaped(text(page, 0, chart.figures())),
                        fill,
                        names(page, chart),
                        figures(page, chart));
    }

    /** It keeps its size when rows are filtered away or made higher. */
    private static String anchor(NewSheet.Chart chart, String relation, int number, Dialect dialect) {
        return xml(
                """
                <xdr:twoCellAnchor editAs="oneCell"><xdr:from><xdr:col>%1$s</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>%2$s</xdr:row>\
                <xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>%3$s</xdr:col><xdr:colOff>0</xdr:colOff>\
                <xdr:row>%4$s</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>\
                <xdr:cNvPr id="%5$s" name="Chart %5$s" descr="%6$s"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm>\
                <a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="%7$s">\
                <c:chart xmlns:c="%7$s" xmlns:r="%8$s" r:id="%9$s"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/>\
                </xdr:twoCellAnchor>""",
                chart.place().column(),
                chart.place().row(),
                chart.place().endColumn(),
                chart.place().endRow(),
                number,
                XmlEscapes.escaped(chart.title()),
                dialect.drawing("chart"),
                dialect.relationships(),
                relation);
    }

    private static String names(NewSheet page, NewSheet.Chart chart) {
        StringBuilder cache = new StringBuilder();
        for (int row = chart.firstRow(); row <= chart.lastRow(); row++) {
            cache.append(point(row - chart.firstRow(), XmlEscapes.escaped(text(page, row, chart.names()))));
        }
        return xml(
                "<c:strRef><c:f>%s</c:f><c:strCache><c:ptCount val=\"%s\"/>%s</c:strCache></c:strRef>",
                formula(page, chart, chart.names()), chart.lastRow() - chart.firstRow() + 1, cache);
    }

    private static String figures(NewSheet page, NewSheet.Chart chart) {
        StringBuilder cache = new StringBuilder();
        for (int row = chart.firstRow(); row <= chart.lastRow(); row++) {
            if (piece(page, row, chart.figures()) instanceof NewSheet.NumberValue number) {
                cache.append(point(
                        row - chart.firstRow(), Double.toString(number.number().doubleValue())));
            }
        }
        return xml(
                "<c:numRef><c:f>%s</c:f><c:numCache><c:formatCode>0.0%%</c:formatCode><c:ptCount val=\"%s\"/>%s</c:numCache>"
                        + "</c:numRef>",
                formula(page, chart, chart.figures()), chart.lastRow() - chart.firstRow() + 1, cache);
    }

    private static String point(int index, String value) {
        return xml("<c:pt idx=\"%s\"><c:v>%s</c:v></c:pt>", index, value);
    }

    private static String formula(NewSheet page, NewSheet.Chart chart, int column) {
        CellRange area = new CellRange(chart.firstRow() + 1, column, chart.lastRow() + 1, column);
        return XmlEscapes.escaped(quoted(page.name()) + "!" + area.absolute());
    }

    static String quoted(String sheet) {
        return "'" + sheet.replace("'", "''") + "'";
    }

    private static String text(NewSheet page, int row, int column) {
        return piece(page, row, column) instanceof NewSheet.TextValue text ? text.text() : "";
    }

    private static NewSheet.Value piece(NewSheet page, int row, int column) {
        return page.lines().get(row).pieces().get(column).value();
    }
}
