package chokepoint.report.html;

import chokepoint.finding.Audit;
import chokepoint.finding.UnjudgeableList;
import chokepoint.finding.UnjudgeableList.SheetSeen;
import chokepoint.names.Printable;
import chokepoint.report.wording.VerdictText;
import chokepoint.words.Texts;
import chokepoint.workbook.ColumnName;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Everything on the page of a list on which nothing could be judged: what was seen of it, and what would help.
 *
 * @param mapping where the mapping to complete lies, seen from the page
 */
record UnjudgedPage(
        Texts texts,
        String version,
        String file,
        String format,
        String verdict,
        ControlView control,
        List<LabelledValue> wanted,
        String mapping,
        List<Sheet> sheets,
        String rest,
        List<String> notices) {

    private static final int SHEETS = 20;
    private static final int COLUMNS = 60;
    private static final int NOTICES = 20;
    private static final int LONG = 300;
    private static final int NAME = 160;

    /** How one sheet was understood. */
    record Sheet(String name, String told, List<Column> columns, String unused, List<FirstRow> firstRows) {

        /** The letters of the columns that the first rows fill. */
        List<String> letters() {
            int columns =
                    firstRows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
            return IntStream.range(0, columns).mapToObj(ColumnName::of).toList();
        }
    }

    /** A column and what it was taken for. */
    record Column(String letter, String header, String field, String confidence, String reason) {}

    /** A row as it stands. */
    record FirstRow(String number, List<String> cells) {}

    static UnjudgedPage of(Audit audit, UnjudgeableList seen, String mapping) {
        Texts texts = audit.texts();
        int more = seen.sheets().size() - SHEETS;
        return new UnjudgedPage(
                texts,
                audit.version(),
                Printable.clipped(audit.list().file(), NAME),
                audit.list().format(),
                VerdictText.of(audit),
                ControlView.of(audit.list().control(), texts),
                seen.wanted().stream()
                        .map(wanted -> new LabelledValue(
                                ReportSentences.capitalised(texts.spoken(wanted.fields())),
                                texts.count("unread.with", wanted.rules())))
                        .toList(),
                mapping,
                seen.sheets().stream()
                        .limit(SHEETS)
                        .map(sheet -> sheet(sheet, texts))
                        .toList(),
                more > 0 ? texts.count("unread.more", more) : "",
                audit.list().notices().stream()
                        .limit(NOTICES)
                        .map(notice -> Printable.clipped(notice, LONG))
                        .toList());
    }

    String style() {
        return ReportPage.style("report.css");
    }

    private static Sheet sheet(SheetSeen sheet, Texts texts) {
        String header = sheet.headerRow() == 0
                ? texts.text("text.no header")
                : texts.text("text.header", String.valueOf(sheet.headerRow()));
        String told = sheet.notRead().isEmpty() ? header : header + "; " + texts.text("unread.not", sheet.notRead());
        return new Sheet(
                Printable.clipped(sheet.name(), NAME),
                told,
                sheet.columns().stream()
                        .limit(COLUMNS)
                        .map(column -> new Column(
                                column.column(),
                                Printable.clipped(column.header(), NAME),
                                texts.spoken(column.field()),
                                Math.round(100 * column.confidence()) + " %",
                                column.reason()))
                        .toList(),
                sheet.unused().isEmpty()
                        ? ""
                        : texts.text(
                                "unread.unused",
                                Printable.clipped(
                                        String.join(
                                                ", ",
                                                sheet.unused().stream()
                                                        .limit(COLUMNS)
                                                        .toList()),
                                        4 * LONG)),
                sheet.headerRow() > 0
                        ? List.of()
                        : sheet.firstRows().stream()
                                .map(row -> new FirstRow(String.valueOf(row.number()), row.cells()))
                                .toList());
    }
}
