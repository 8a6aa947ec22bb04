package chokepoint.finding;

import chokepoint.finding.control.ControlTotals;
import chokepoint.finding.control.LinePrints;
import chokepoint.trade.values.Direction;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.LineId;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A list as it was read.
 *
 * @param file path of the list below the folder that is checked, with forward slashes
 * @param sha256 of the bytes read
 * @param format in words, for example {@code xlsx} or {@code csv, UTF-8, semicolon}
 * @param problems the first of them, sorted by place; {@link SheetRead#problems()} counts all
 * @param control every row and every amount accounted for
 * @param direction whether home buys or sells, so far as anything tells
 * @param prints of its lines, by which it is known again in another list
 */
public record ListRead(
        String file,
        String sha256,
        String format,
        List<SheetRead> sheets,
        List<ReadingProblem> problems,
        List<String> notices,
        ControlTotals control,
        LinePrints prints,
        Direction direction)
        implements Serializable {

    public ListRead {
        sheets = List.copyOf(sheets);
        problems = List.copyOf(problems);
        notices = List.copyOf(notices);
    }

    /** A list of which nothing tells whether home buys or sells. */
    public ListRead(
            String file,
            String sha256,
            String format,
            List<SheetRead> sheets,
            List<ReadingProblem> problems,
            List<String> notices,
            ControlTotals control,
            LinePrints prints) {
        this(file, sha256, format, sheets, problems, notices, control, prints, Direction.UNKNOWN);
    }

    /** A list without control totals and prints. */
    public ListRead(
            String file,
            String sha256,
            String format,
            List<SheetRead> sheets,
            List<ReadingProblem> problems,
            List<String> notices) {
        this(file, sha256, format, sheets, problems, notices, ControlTotals.NONE, LinePrints.NONE);
    }

    public ListRead with(ControlTotals totals) {
        return new ListRead(file, sha256, format, sheets, problems, notices, totals, prints, direction);
    }

    public ListRead with(LinePrints ofLines) {
        return new ListRead(file, sha256, format, sheets, problems, notices, control, ofLines, direction);
    }

    public ListRead with(Direction told) {
        return new ListRead(file, sha256, format, sheets, problems, notices, control, prints, told);
    }

    public int lines() {
        return sheets.stream().mapToInt(SheetRead::lines).sum();
    }

    /** The values of its sheets together, by the currency that they state. */
    public SortedMap<String, BigDecimal> values() {
        SortedMap<String, BigDecimal> values = new TreeMap<>();
        sheets.forEach(
                sheet -> sheet.values().forEach((currency, sum) -> values.merge(currency, sum, BigDecimal::add)));
        return values;
    }

    /** Whether any sheet has a column for the field. */
    public boolean has(Field field) {
        return sheets.stream().anyMatch(sheet -> sheet.column(field).isPresent());
    }

    /** The cell in which a line tells a field; empty if its sheet has no column for it. */
    public Optional<ListCell> cell(LineId line, Field field) {
        return sheets.stream()
                .filter(sheet -> sheet.name().equals(line.sheet()))
                .flatMap(sheet -> sheet.column(field).stream())
                .map(column -> ListCell.of(line, column.column()))
                .findFirst();
    }
}
