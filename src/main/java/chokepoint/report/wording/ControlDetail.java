package chokepoint.report.wording;

import chokepoint.finding.control.ArithmeticCheck;
import chokepoint.finding.control.ControlTotals;
import chokepoint.finding.control.LeftOut;
import chokepoint.finding.control.RowControl;
import chokepoint.words.Texts;
import java.util.stream.Stream;

/**
 * One line of the table behind the control totals: rows left out, lines without a value, or rows where something does not add up.
 *
 * @param sheet empty for a csv
 * @param what why the rows stand here
 * @param count how many
 * @param rows the first of them
 * @param amounts that stand in them; empty if none does
 */
public record ControlDetail(String sheet, String what, long count, String rows, String amounts) {

    private static final int RANGES = 12;

    /** Sheet by sheet, then what does not add up. */
    public static Stream<ControlDetail> of(ControlTotals control, Texts texts) {
        Stream<ControlDetail> rows =
                control.rows().stream().flatMap(sheet -> groups(sheet).map(group -> of(sheet.sheet(), group, texts)));
        return Stream.concat(rows, control.failing().stream().map(check -> of(check, texts)));
    }

    private static Stream<LeftOut> groups(RowControl sheet) {
        return Stream.concat(sheet.leftOut().stream(), sheet.unvalued().stream());
    }

    private static ControlDetail of(String sheet, LeftOut group, Texts texts) {
        return new ControlDetail(
                sheet,
                texts.spoken(group.reason()),
                group.rows().count(),
                group.rows().first(RANGES),
                ControlText.amounts(group.values(), texts));
    }

    private static ControlDetail of(ArithmeticCheck check, Texts texts) {
        String stated = ControlText.amounts(check.stated(), texts);
        String made = ControlText.amounts(check.made(), texts);
        return new ControlDetail(
                check.sheet(),
                texts.spoken(check.kind()),
                check.failed(),
                check.rows().first(RANGES),
                made.isEmpty()
                        ? stated
                        : texts.text(
                                "control.stated and made", stated, made, ControlText.amounts(check.apart(), texts)));
    }
}
