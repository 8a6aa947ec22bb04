package chokepoint.workbook.parts;

import chokepoint.workbook.ColumnName;
import chokepoint.workbook.xml.XmlTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Plans the sheets to be added; they come last, so that whatever counts sheets by their place stays right. */
public final class NewSheets {

    private final PackageParts parts;
    private final WorkbookPart workbook;
    private final StylesPart styles;
    private final Dialect dialect;
    private final String folder;

    public NewSheets(PackageParts parts, WorkbookPart workbook, StylesPart styles) {
        this.parts = parts;
        this.workbook = workbook;
        this.styles = styles;
        this.dialect = workbook.dialect();
        this.folder = workbook.folder();
    }

    public void add(List<NewSheet> pages) throws IOException {
        int worksheets = workbook.worksheets();
        for (NewSheet page : pages) {
            add(page);
        }
        AppProperties.add(parts, worksheets, pages.stream().map(NewSheet::name).toList());
    }

    private void add(NewSheet page) throws IOException {
        String kind = page.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String part = parts.free(folder + "worksheets/", kind, "xml");
        Relationships relationships = parts.relationships(part);
        String drawing =
                page.charts().isEmpty() ? "" : relationships.add(dialect.relationship("drawing"), drawing(page, kind));
        String table = page.filter().filter(filter -> !filter.table().isEmpty()).isEmpty()
                ? ""
                : relationships.add(dialect.relationship("table"), table(page, kind));
        NewSheetXml xml =
                new NewSheetXml(page, dialect, styles, workbook.from1904(), new NewSheetXml.Links(drawing, table));
        xml.announceStyles();
        parts.add(part, NewSheetXml.CONTENT_TYPE, xml::writeTo);
        define(page, workbook.add(page.name(), part));
    }

    private String drawing(NewSheet page, String kind) throws IOException {
        String part = parts.free(folder + "drawings/", kind, "xml");
        Relationships relationships = parts.relationships(part);
        List<String> ids = new ArrayList<>();
        for (NewSheet.Chart chart : page.charts()) {
            String chartPart = parts.free(folder + "charts/", kind, "xml");
            parts.add(chartPart, ChartXml.CHART_TYPE, ChartXml.chart(page, chart, dialect));
            ids.add(relationships.add(dialect.relationship("chart"), chartPart));
        }
        parts.add(part, ChartXml.DRAWING_TYPE, ChartXml.drawing(page.charts(), ids, dialect));
        return part;
    }

    private String table(NewSheet page, String kind) throws IOException {
        NewSheet.Filter filter = page.filter().orElseThrow();
        String part = parts.free(folder + "tables/", kind, "xml");
        parts.add(part, NewTableXml.CONTENT_TYPE, NewTableXml.of(page, filter, freeTableId(), dialect));
        return part;
    }

    private int freeTableId() throws IOException {
        List<Integer> taken = new ArrayList<>();
        for (String table : parts.names(".xml")) {
            if (parts.types().of(table).equals(NewTableXml.CONTENT_TYPE)) {
                taken.add(XmlTree.parse(parts.read(table), parts.room()).number("id", 0));
            }
        }
        return IntStream.iterate(1, id -> id + 1)
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private void define(NewSheet page, int index) {
        String sheet = ChartXml.quoted(page.name());
        page.filter()
                .filter(filter -> filter.table().isEmpty())
                .ifPresent(filter -> workbook.define(
                        "_xlnm._FilterDatabase",
                        index,
                        true,
                        sheet + "!" + NewSheetXml.area(filter).absolute()));
        String columns = page.frozenColumns() == 0 ? "" : sheet + "!$A:$" + ColumnName.of(page.frozenColumns() - 1);
        String rows =
                page.repeatedRow() < 0 ? "" : sheet + "!$" + (page.repeatedRow() + 1) + ":$" + (page.repeatedRow() + 1);
        String titles = columns.isEmpty() || rows.isEmpty() ? columns + rows : columns + "," + rows;
        if (!titles.isEmpty()) {
            workbook.define("_xlnm.Print_Titles", index, false, titles);
        }
    }
}
