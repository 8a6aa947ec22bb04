package chokepoint.reading;

import chokepoint.finding.ListRead;
import chokepoint.finding.MappedColumn;
import chokepoint.finding.SheetRead;
import chokepoint.finding.control.MoneyControl;
import chokepoint.finding.control.Reason;
import chokepoint.finding.control.RowControl;
import chokepoint.trade.Line;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Money;
import chokepoint.workbook.ColumnName;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Holds the control totals of a file against rows and sums counted by other means; see {@link RawList}. */
final class Accounted implements Consumer<List<Line>> {

    private final Map<String, Long> lines = new TreeMap<>();
    private final Map<String, BigDecimal> worth = new TreeMap<>();

    @Override
    public void accept(List<Line> chunk) {
        for (Line line : chunk) {
            lines.merge(line.id().sheet(), 1L, Long::sum);
            Money stated = line.stated();
            if (stated.known()) {
                worth.merge(stated.currency(), stated.amount(), BigDecimal::add);
            }
        }
    }

    /** What does not add up, in a sentence each; nothing if all does. */
    static List<String> wrong(Path file) throws IOException {
        Accounted counted = new Accounted();
        try (OpenedList list = Reading.open(file, file.getFileName().toString(), ReadingOptions.DEFAULT)) {
            ListRead read = list.read(counted);
            return counted.wrong(file, read);
        }
    }

    private List<String> wrong(Path file, ListRead read) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (RowControl rows : read.control().rows()) {
            String sheet = "sheet '" + rows.sheet() + "': ";
            expect(wrong, sheet + "content = lines + left out", rows.content(), rows.lines() + rows.rowsLeftOut());
            expect(wrong, sheet + "lines", lines.getOrDefault(rows.sheet(), 0L), rows.lines());
            raw(file, read, rows.sheet())
                    .ifPresent(raw -> expect(wrong, sheet + "rows that hold anything", raw.filled(), rows.content()));
        }
        for (MoneyControl money : read.control().money()) {
            String currency = "in '" + money.currency() + "': ";
            expect(
                    wrong,
                    currency + "stated + computed = judged + left aside",
                    money.stated().add(money.computed()),
                    money.judged().add(money.aside()));
            expect(
                    wrong,
                    currency + "worth of the lines",
                    worth.getOrDefault(money.currency(), BigDecimal.ZERO),
                    money.judged());
        }
        stated(file, read).ifPresent(wrong::add);
        return wrong;
    }

    /** Empty if the other means cannot open the file. */
    private static Optional<RawList> raw(Path file, ListRead read, String sheet) throws IOException {
        try {
            return Optional.of(RawList.of(file, read, sheet));
        } catch (RuntimeException e) {
            System.out.println(file + " is not opened by other means: " + e);
            return Optional.empty();
        }
    }

    /** The amounts as they stand, where one sheet is read that has neither doubts nor a unit of thousands. */
    private static Optional<String> stated(Path file, ListRead read) throws IOException {
        Optional<SheetRead> sheet = read.sheets().stream().findFirst();
        Optional<MappedColumn> value = sheet.flatMap(one -> one.column(Field.VALUE));
        boolean plain = read.sheets().size() == 1
                && sheet.get().problems() == 0
                && read.control().rows().stream()
                        .flatMap(rows -> rows.leftOut().stream())
                        .noneMatch(group -> group.reason() == Reason.OTHER_TABLE)
                && sheet.get().notices().stream().noneMatch(notice -> notice.contains("units of"));
        if (value.isEmpty() || !plain) {
            return Optional.empty();
        }
        Optional<RawList> other = raw(file, read, sheet.get().name());
        if (other.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal raw = other.get()
                .sum(sheet.get().headerRow(), ColumnName.index(value.get().column()));
        BigDecimal stated =
                read.control().money().stream().map(MoneyControl::stated).reduce(BigDecimal.ZERO, BigDecimal::add);
        return raw.subtract(stated).abs().compareTo(new BigDecimal("0.01")) <= 0
                ? Optional.empty()
                : Optional.of("the column of values adds up to " + raw.toPlainString() + ", stated is "
                        + stated.toPlainString());
    }

    private static <T extends Comparable<T>> void expect(List<String> wrong, String what, T expected, T found) {
        if (expected.compareTo(found) != 0) {
            wrong.add(what + ": " + expected + ", " + found);
        }
    }
}
