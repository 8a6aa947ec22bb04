package chokepoint.workbook.edit;

import java.util.List;
import java.util.Locale;

/** A table of our own, over the rows of an added sheet. */
final class TableXml {

    static final String CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

    private TableXml() {}

    static String of(Page page, Page.Filter filter, int id, Dialect dialect) {
        String area = PageXml.area(filter).toString();
        List<String> headers = PageXml.headers(page, filter);
        StringBuilder xml = new StringBuilder(SheetMarks.DECLARATION)
                .append(String.format(
                        Locale.ROOT,
                        "<table xmlns=\"%1$s\" id=\"%2$s\" name=\"%3$s\" displayName=\"%3$s\" ref=\"%4$s\" totalsRowShown=\"0\">"
                                + "<autoFilter ref=\"%4$s\"/><tableColumns count=\"%5$s\">",
                        dialect.main(),
                        id,
                        filter.table(),
                        area,
                        headers.size()));
        for (int column = 0; column < headers.size(); column++) {
            xml.append(String.format(
                    Locale.ROOT,
                    "<tableColumn id=\"%s\" name=\"%s\"/>",
                    column + 1,
                    Text.escaped(headers.get(column))));
        }
        return xml.append("</tableColumns></table>").toString();
    }
}
