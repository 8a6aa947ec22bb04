package chokepoint.workbook.parts;

import static chokepoint.workbook.xml.XmlEscapes.xml;

import chokepoint.workbook.edit.SheetMarks;
import chokepoint.workbook.xml.XmlEscapes;
import java.util.List;

/** Writes the table part of an added sheet. */
public final class NewTableXml {

    static final String CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

    private NewTableXml() {}

    static String of(NewSheet page, NewSheet.Filter filter, int id, Dialect dialect) {
        String area = NewSheetXml.area(filter).toString();
        List<String> headers = NewSheetXml.headers(page, filter);
        StringBuilder xml = new StringBuilder(SheetMarks.DECLARATION)
                .append(xml(
                        "<table xmlns=\"%1$s\" id=\"%2$s\" name=\"%3$s\" displayName=\"%3$s\" ref=\"%4$s\" totalsRowShown=\"0\">"
                                + "<autoFilter ref=\"%4$s\"/><tableColumns count=\"%5$s\">",
                        dialect.main(), id, filter.table(), area, headers.size()));
        for (int column = 0; column < headers.size(); column++) {
            xml.append(
                    xml("<tableColumn id=\"%s\" name=\"%s\"/>", column + 1, XmlEscapes.escaped(headers.get(column))));
        }
        return xml.append("</tableColumns></table>").toString();
    }
}
