package chokepoint.report.sheets;

import chokepoint.finding.Outcome;
import chokepoint.finding.Severity;
import chokepoint.words.Texts;
import java.util.Locale;
import java.util.stream.Stream;

/** The legend of a checked workbook: its marks and words, and what each means. */
final class Legend {

    private static final int REST = SummarySheet.COLUMNS - 1;

    private Legend() {}

    static void add(AddedSheet.Builder sheet, Texts texts) {
        sheet.heading(texts.text("legend.heading"));
        Stream.of(Severity.HIGH, Severity.MEDIUM, Severity.LOW)
                .forEach(severity -> sheet.row(
                        AddedCell.severity(severity, texts),
                        AddedCell.wrapped(texts.text("legend." + key(severity))).over(REST)));
        Stream.of(Outcome.values())
                .forEach(outcome -> sheet.row(
                        AddedCell.outcome(outcome, texts),
                        AddedCell.wrapped(texts.text("legend." + key(outcome))).over(REST)));
        sheet.row(
                AddedCell.text(texts.text("legend.marks"), Look.MUTED),
                AddedCell.wrapped(texts.text("legend.in the list")).over(REST));
    }

    private static String key(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
