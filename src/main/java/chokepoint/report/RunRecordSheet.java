package chokepoint.report;

import chokepoint.finding.Audit;
import chokepoint.finding.ColumnRead;
import chokepoint.finding.ListRead;
import chokepoint.finding.ReadingProblem;
import chokepoint.finding.RunRecord;
import chokepoint.finding.SheetRead;
import chokepoint.report.earlier.RecordColumn;
import chokepoint.report.told.Words;
import chokepoint.trade.Day;
import chokepoint.trade.Limit;
import chokepoint.words.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sheet that lets someone else repeat the check: what went in, how it was read, what it was held against. */
final class RunRecordSheet {

    private static final int PROBLEMS_SHOWN = 500;
    private static final List<Integer> WIDTHS = List.of(22, 26, 10, 12, 66, 30);
    private static final int REST = WIDTHS.size() - 1;

    private RunRecordSheet() {}

    static AddedSheet of(AddedSheets made) {
        Audit audit = made.audit();
        AddedSheet.Builder sheet = AddedSheet.named(made.names().runRecord(), WIDTHS)
                .row(AddedCell.text("Run record", Look.TITLE).over(WIDTHS.size()));
        check(sheet, audit);
        seals(sheet, audit);
        notices(sheet, audit, made.notices());
        audit.list().sheets().forEach(read -> sheet(sheet, read));
        problems(sheet, made);
        limits(sheet, audit.limits());
        return sheet.build();
    }

    private static void check(AddedSheet.Builder sheet, Audit audit) {
        ListRead list = audit.list();
        sheet.heading("The check");
        fact(sheet, "Chokepoint", "version " + audit.version());
        fact(sheet, "File", list.file());
        fact(sheet, "Format", list.format());
        fact(sheet, "Home", Words.home(audit));
        asOf(sheet, audit.asOf());
        fact(sheet, "Reporting currency", audit.currency().isEmpty() ? "none stated" : audit.currency());
        whole(sheet, "Lines", list.lines());
        fact(sheet, "Value", audit.value().toString());
    }

    private static void asOf(AddedSheet.Builder sheet, Day day) {
        sheet.row(
                key("As of"),
                (day.known() ? AddedCell.date(day, Look.DATE) : AddedCell.text(day.toString(), Look.MUTED)).over(REST));
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
            sheet.heading("Notices");
            notices.forEach(notice -> sheet.row(AddedCell.wrapped(notice).over(WIDTHS.size())));
        }
    }

    private static void sheet(AddedSheet.Builder sheet, SheetRead read) {
        sheet.heading(read.name().isEmpty() ? "How the list was read" : "How sheet '" + read.name() + "' was read");
        fact(sheet, "Header", read.headerRow() == 0 ? "none" : "row " + read.headerRow());
        whole(sheet, "Lines read", read.lines());
        whole(sheet, "Totals left out", read.totalsLeftOut());
        whole(sheet, "Reading problems", read.problems());
        read.values().forEach((currency, sum) -> value(sheet, currency, sum));
        sheet.blank()
                .row(
                        AddedCell.head("Field"),
                        AddedCell.head("Header as written"),
                        AddedCell.head("Column"),
                        AddedCell.figuresHead("Confidence"),
                        AddedCell.head("Taken for this because").over(2));
        read.columns().forEach(column -> sheet.row(column(column)));
    }

    private static void value(AddedSheet.Builder sheet, String currency, BigDecimal sum) {
        String unit = currency.isEmpty() ? "no currency stated" : currency;
        sheet.row(
                key("Stated value, " + unit),
                AddedCell.figure(sum, Look.AMOUNT_FACT).over(REST));
    }

    private static List<AddedCell> column(ColumnRead column) {
        return List.of(
                AddedCell.text(column.field().label()),
                AddedCell.wrapped(column.header()),
                AddedCell.text(column.column()),
                AddedCell.figure(BigDecimal.valueOf(column.confidence()), Look.SCORE),
                AddedCell.wrapped(column.reason()).over(2));
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
        sheet.heading(shown < all ? "Reading problems: the first %s of %s".formatted(shown, all) : "Reading problems");
        sheet.row(
                AddedCell.head("Cell"),
                AddedCell.head("Field"),
                AddedCell.head("What stood there").over(2),
                AddedCell.head("What is wrong with it"),
                AddedCell.head("What was taken instead"));
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

    private static void limits(AddedSheet.Builder sheet, List<Limit> limits) {
        if (limits.isEmpty()) {
            return;
        }
        sheet.heading("Limits that were in force");
        sheet.row(
                AddedCell.head("Rule"),
                AddedCell.head("Segment"),
                AddedCell.head("Period").over(2),
                AddedCell.head("Limit"),
                AddedCell.head("Source"));
        limits.forEach(limit -> sheet.row(
                AddedCell.text(limit.rule()),
                AddedCell.wrapped(limit.segment().path()),
                AddedCell.text(limit.period()).over(2),
                AddedCell.wrapped(values(limit)),
                AddedCell.wrapped(limit.source())));
    }

    private static String values(Limit limit) {
        return new TreeMap<>(limit.values())
                .entrySet().stream()
                        .map(value -> value.getKey() + " " + value.getValue())
                        .collect(Collectors.joining(", "));
    }

    /** Read back by {@link chokepoint.report.earlier.RunRecordFile}, so that it stands near the top. */
    private static void seals(AddedSheet.Builder sheet, Audit audit) {
        Texts texts = audit.texts();
        sheet.heading("What the check rested on, and what came of it");
        sheet.row(
                AddedCell.head(RecordColumn.KIND.heading(texts)),
                AddedCell.head(RecordColumn.NAME.heading(texts)).over(3),
                AddedCell.head(RecordColumn.SHA256.heading(texts)),
                AddedCell.head(RecordColumn.NOTE.heading(texts)));
        RunRecord.of(audit, findings(audit))
                .seals()
                .forEach(seal -> sheet.row(
                        AddedCell.text(texts.spoken(seal.kind())),
                        AddedCell.wrapped(seal.name()).over(3),
                        AddedCell.text(seal.sha256(), Look.MUTED),
                        AddedCell.wrapped(seal.note())));
    }

    private static String findings(Audit audit) {
        try {
            return FindingsJson.sha256(audit);
        } catch (IOException e) {
            throw new UncheckedIOException("nothing is written that could fail", e);
        }
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
