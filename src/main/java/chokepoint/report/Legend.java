package chokepoint.report;

import chokepoint.finding.Outcome;
import chokepoint.finding.Severity;
import chokepoint.report.told.Sign;
import java.util.stream.Stream;

/** What the marks and words of a checked workbook mean. */
final class Legend {

    private static final int REST = SummarySheet.COLUMNS - 1;

    private Legend() {}

    static void add(AddedSheet.Builder sheet) {
        sheet.heading("How to read the marks");
        Stream.of(Severity.HIGH, Severity.MEDIUM, Severity.LOW)
                .forEach(severity -> sheet.row(
                        AddedCell.severity(severity),
                        AddedCell.wrapped(meaning(severity)).over(REST)));
        Stream.of(Outcome.values())
                .forEach(outcome -> sheet.row(
                        AddedCell.text(Sign.worded(outcome), Look.of(outcome)),
                        AddedCell.wrapped(meaning(outcome)).over(REST)));
        sheet.row(
                AddedCell.text("Marks in the list", Look.MUTED),
                AddedCell.wrapped(
                                "Cells that a finding rests on are tinted; a note on the row says what was found and what would"
                                        + " clear it; the column \"Chokepoint\" names the findings, to filter by.")
                        .over(REST));
    }

    private static String meaning(Severity severity) {
        return switch (severity) {
            case HIGH -> "A limit or restriction is passed, or independent signs agree: look at it first.";
            case MEDIUM -> "Worth a look of its own.";
            case LOW -> "Proves nothing alone; counts where other signs agree.";
        };
    }

    private static String meaning(Outcome outcome) {
        return switch (outcome) {
            case FINDINGS -> "The rule says yes at least once, whatever is unknown.";
            case UNDECIDED -> "It depends on what the list does not tell.";
            case CLEAR -> "The rule could judge what it judged, and found nothing.";
            case NOT_EVALUABLE -> "The rule needs what the list does not have: nothing was judged, nothing is clear.";
        };
    }
}
