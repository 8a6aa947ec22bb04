package chokepoint.report.sheets;

import chokepoint.finding.Audit;
import chokepoint.finding.ListRead;
import chokepoint.finding.MappedColumn;
import chokepoint.finding.ReadingProblem;
import chokepoint.finding.RunRecord;
import chokepoint.finding.SheetRead;
import chokepoint.report.earlier.RecordColumn;
import chokepoint.report.wording.ControlDetail;
import chokepoint.report.wording.ReportWords;
import chokepoint.trade.Limit;
import chokepoint.trade.values.Day;
import chokepoint.words.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sheet that lets someone else repeat the check: what went in, how it was read, what it was held against. */
final class RunRecordSheet {

    private static final int PROBLEMS_SHOWN = 500;
    private static final int CONTROL_SHOWN = 100;
    private static final List<Integer> WIDTHS = List.of(22, 26, 10, 12, 66, 30);
    private static final int REST = WIDTHS.size() - 1;

    private RunRecordSheet() {}

    static AddedSheet of(AddedSheets made) {
        Audit audit = made.audit();
        AddedSheet.Builder sheet = AddedSheet.named(made.names().runRecord(), WIDTHS)
                .row(AddedCell.text(audit.texts().text("run.title"), Look.TITLE).over(WIDTHS.size()));
        check(sheet, audit);
        seals(sheet, audit, made.findings());
        notices(sheet, audit, made.notices());
        control(sheet, audit);
        audit.list().sheets().forEach(read -> sheet(sheet, read, audit.texts()));
        problems(sheet, made);
        limits(sheet, audit.limits(), audit.texts());
        return sheet.build();
    }

    private static void check(AddedSheet.Builder sheet, Audit audit) {
        ListRead list = audit.list();
        Texts texts = audit.texts();
        sheet.heading(texts.text("run.check"));
        fact(sheet, "Chokepoint", texts.text("run.version", audit.version()));
        fact(sheet, texts.text("report.fact.file"), list.file());
        fact(sheet, texts.text("run.format"), list.format());
        fact(sheet, texts.text("report.fact.home"), ReportWords.home(audit));
        asOf(sheet, audit.asOf(), texts);
        fact(
                sheet,
                texts.text("run.currency"),
                audit.currency().isEmpty() ? texts.text("run.no currency") : audit.currency());
        whole(sheet, texts.text("report.fact.lines"), list.lines());
        fact(sheet, texts.text("report.fact.value"), texts.spoken(audit.value()));
    }

    private static void asOf(AddedSheet.Builder sheet, Day day, Texts texts) {
        sheet.row(
                key(texts.text("report.fact.as of")),
                (day.known() ? AddedCell.date(day, Look.DATE) : AddedCell.text(texts.spoken(day), Look.MUTED))
                        .over(REST));
    }

    private static void notices(AddedSheet.Builder sheet, Audit audit, List<String> ofMarking) {
        List<String> notices = Stream.of(
                        audit.notices(),
                        audit.list().notices(),
                        audit.list().sheets().stream()
                                .flatMap(read -> read.notices().stream())
                                .toList(),
                        ofMarking)
                .flatMap(List::stream)
                .distinct()
                .toList();
        if (!notices.isEmpty()) {
            sheet.heading(audit.texts().text("run.notices"));
            notices.forEach(notice -> sheet.row(AddedCell.wrapped(notice).over(WIDTHS.size())));
        }
    }

    private static void control(AddedSheet.Builder sheet, Audit audit) {
        Texts texts = audit.texts();
        List<ControlDetail> details =
                ControlDetail.of(audit.list().control(), texts).toList();
        if (details.isEmpty()) {
            return;
        }
        sheet.heading(texts.text("control.title"));
        sheet.row(
                AddedCell.head(texts.text("control.column.sheet")),
                AddedCell.head(texts.text("control.column.what")),
                AddedCell.figuresHead(texts.text("control.column.count")).over(2),
                AddedCell.head(texts.text("control.column.rows")),
                AddedCell.head(texts.text("control.column.amounts")));
        details.stream()
                .limit(CONTROL_SHOWN)
                .forEach(detail -> sheet.row(
                        AddedCell.text(detail.sheet()),
                        AddedCell.wrapped(detail.what()),
                        AddedCell.figure(BigDecimal.valueOf(detail.count()), Look.WHOLE)
                                .over(2),
                        AddedCell.wrapped(detail.rows()),
                        AddedCell.wrapped(detail.amounts())));
        sheet.more(details.size() - CONTROL_SHOWN, texts.text("report.findings file"), texts);
    }

    private static void sheet(AddedSheet.Builder sheet, SheetRead read, Texts texts) {
        sheet.heading(read.name().isEmpty() ? texts.text("run.read") : texts.text("run.sheet read", read.name()));
        fact(
                sheet,
                texts.text("run.header"),
                read.headerRow() == 0
                        ? texts.text("run.no header")
                        : texts.text("run.row", String.valueOf(read.headerRow())));
        whole(sheet, texts.text("run.lines read"), read.lines());
        whole(sheet, texts.text("run.totals"), read.totalsLeftOut());
        whole(sheet, texts.text("run.problems"), read.problems());
        read.values().forEach((currency, sum) -> value(sheet, currency, sum, texts));
        sheet.blank()
                .row(
                        AddedCell.head(texts.text("run.field")),
                        AddedCell.head(texts.text("run.as written")),
                        AddedCell.head(texts.text("run.column")),
                        AddedCell.figuresHead(texts.text("run.confidence")),
                        AddedCell.head(texts.text("run.because")).over(2));
        read.columns().forEach(column -> sheet.row(column(column, texts)));
    }

    private static void value(AddedSheet.Builder sheet, String currency, BigDecimal sum, Texts texts) {
        String unit = currency.isEmpty() ? texts.text("run.no currency") : currency;
        sheet.row(
                key(texts.text("run.stated value", unit)),
                AddedCell.figure(sum, Look.AMOUNT_FACT).over(REST));
    }

    private static List<AddedCell> column(MappedColumn column, Texts texts) {
        return List.of(
                AddedCell.text(texts.spoken(column.field())),
                AddedCell.wrapped(column.header()),
                AddedCell.text(column.column()),
                AddedCell.figure(BigDecimal.valueOf(column.confidence()), Look.SCORE),
                AddedCell.wrapped(ReportWords.because(column, texts)).over(2));
    }

    private static void problems(AddedSheet.Builder sheet, AddedSheets made) {
        List<ReadingProblem> problems = made.audit().list().problems();
        int all = made.audit().list().sheets().stream()
                .mapToInt(SheetRead::problems)
                .sum();
        if (problems.isEmpty()) {
            return;
        }
        int shown = Math.min(problems.size(), PROBLEMS_SHOWN);
        Texts texts = made.audit().texts();
        sheet.heading(shown < all ? texts.text("run.first problems", shown, all) : texts.text("run.problems"));
        sheet.row(
                AddedCell.head(texts.text("run.cell")),
                AddedCell.head(texts.text("run.field")),
                AddedCell.head(texts.text("run.found")).over(2),
                AddedCell.head(texts.text("run.wrong")),
                AddedCell.head(texts.text("run.taken")));
        problems.stream().limit(PROBLEMS_SHOWN).forEach(problem -> sheet.row(problem(problem, made)));
    }

    private static List<AddedCell> problem(ReadingProblem problem, AddedSheets made) {
        return List.of(
                made.cells(List.of(problem.where())),
                AddedCell.text(problem.field()),
                AddedCell.wrapped(problem.found()).over(2),
                AddedCell.wrapped(problem.expected()),
                AddedCell.wrapped(problem.taken()));
    }

    private static void limits(AddedSheet.Builder sheet, List<Limit> limits, Texts texts) {
        if (limits.isEmpty()) {
            return;
        }
        sheet.heading(texts.text("run.limits"));
        sheet.row(
                AddedCell.head(texts.text("report.rule")),
                AddedCell.head(texts.text("report.segment")),
                AddedCell.head(texts.text("report.period")).over(2),
                AddedCell.head(texts.text("exposures.limit")),
                AddedCell.head(texts.text("run.source")));
        limits.forEach(limit -> sheet.row(
                AddedCell.text(limit.rule()),
                AddedCell.wrapped(texts.path(limit.segment())),
                AddedCell.text(texts.period(limit.period())).over(2),
                AddedCell.wrapped(values(limit, texts)),
                AddedCell.wrapped(limit.source())));
    }

    private static String values(Limit limit, Texts texts) {
        return new TreeMap<>(limit.values())
                .entrySet().stream()
                        .map(value -> value.getKey() + " " + texts.spoken(value.getValue()))
                        .collect(Collectors.joining(", "));
    }

    /** Read back by {@link chokepoint.report.earlier.RunRecordFile}, so that it stands near the top. */
    private static void seals(AddedSheet.Builder sheet, Audit audit, String findings) {
        Texts texts = audit.texts();
        sheet.heading(texts.text("run.seals"));
        sheet.row(
                AddedCell.head(RecordColumn.KIND.heading(texts)),
                AddedCell.head(RecordColumn.NAME.heading(texts)).over(3),
                AddedCell.head(RecordColumn.SHA256.heading(texts)),
                AddedCell.head(RecordColumn.NOTE.heading(texts)));
        RunRecord.of(audit, findings)
                .seals()
                .forEach(seal -> sheet.row(
                        AddedCell.text(texts.spoken(seal.kind())),
                        AddedCell.wrapped(seal.name()).over(3),
                        AddedCell.text(seal.sha256(), Look.MUTED),
                        AddedCell.wrapped(seal.note())));
    }

    private static void fact(AddedSheet.Builder sheet, String name, String text) {
        sheet.row(key(name), AddedCell.wrapped(text).over(REST));
    }

    private static void whole(AddedSheet.Builder sheet, String name, int number) {
        sheet.row(
                key(name),
                AddedCell.figure(BigDecimal.valueOf(number), Look.WHOLE_FACT).over(REST));
    }

    private static AddedCell key(String name) {
        return AddedCell.text(name, Look.MUTED);
    }
}
