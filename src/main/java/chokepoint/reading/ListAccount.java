package chokepoint.reading;

import chokepoint.finding.SheetRead;
import chokepoint.finding.control.ArithmeticCheck;
import chokepoint.finding.control.ArithmeticCheck.Kind;
import chokepoint.finding.control.ControlTotals;
import chokepoint.finding.control.Reason;
import chokepoint.finding.control.RowRanges;
import chokepoint.reading.control.SheetAccount;
import chokepoint.workbook.RowSource;
import chokepoint.workbook.Sheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Puts the control totals of the sheets of a list together, sheets that are not read included. */
final class ListAccount {

    private ControlTotals totals = ControlTotals.NONE;
    private final Map<String, Long> digests = new HashMap<>();

    /** A sheet, once it is read. */
    void add(SheetReader sheet) {
        add(sheet.control());
        digests.put(sheet.name(), sheet.digest());
    }

    void add(ControlTotals ofSheet) {
        totals = totals.plus(ofSheet);
    }

    /** Counts the rows of a sheet that is no list. */
    void addUnread(Sheet sheet, RowSource source) throws IOException {
        SheetAccount account = new SheetAccount(sheet.name());
        source.read(sheet, row -> {
            if (!row.showsNothing()) {
                account.content();
                account.leftOut(row.number(), Reason.NO_LIST);
            }
            return true;
        });
        ControlTotals unread = account.close(Map.of());
        if (unread.content() > 0) {
            add(unread);
        }
    }

    /** Tells of sheets that add up to the same as a longer one: each may be its summary, and then counts everything twice. */
    List<String> repeatedSheets(List<SheetRead> sheets) {
        List<String> notices = new ArrayList<>();
        for (SheetRead one : sheets) {
            Optional<SheetRead> longer = sheets.stream()
                    .filter(other -> one.lines() < other.lines() && OpenedList.sameSums(one.values(), other.values()))
                    .findFirst();
            Optional<SheetRead> same = sheets.subList(0, sheets.indexOf(one)).stream()
                    .filter(other -> one.lines() > 1 && isSame(one, other))
                    .findFirst();
            if (same.isPresent()) {
                add(repeats(one, same.get()));
                notices.add(String.format(
                        Locale.ROOT,
                        "sheet '%s' holds the same lines as sheet '%s': everything is counted twice; take one out of the list",
                        one.name(),
                        same.get().name()));
            }
            if (longer.isPresent()) {
                add(repeats(one, longer.get()));
                notices.add(String.format(
                        Locale.ROOT,
                        "sheet '%s' adds up to the same as sheet '%s': if it is a summary of it,"
                                + " everything is counted twice; take it out of the list",
                        one.name(),
                        longer.get().name()));
            }
        }
        return notices;
    }

    private boolean isSame(SheetRead one, SheetRead other) {
        long digest = digests.getOrDefault(one.name(), 0L);
        return digest != 0
                && digest == digests.getOrDefault(other.name(), 0L)
                && one.lines() == other.lines()
                && OpenedList.sameSums(one.values(), other.values());
    }

    private static ControlTotals repeats(SheetRead one, SheetRead longer) {
        return new ControlTotals(
                List.of(),
                List.of(),
                List.of(ArithmeticCheck.repeats(
                        Kind.REPEATED_SHEETS, one.name(), longer.name(), 1, 1, RowRanges.NONE, one.values())));
    }

    ControlTotals totals() {
        return totals;
    }
}
