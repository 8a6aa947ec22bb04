package chokepoint.reading;

import chokepoint.finding.SheetRead;
import chokepoint.finding.control.ArithmeticCheck;
import chokepoint.finding.control.ArithmeticCheck.Kind;
import chokepoint.finding.control.ControlTotals;
import chokepoint.finding.control.LinePrints;
import chokepoint.finding.control.Reason;
import chokepoint.finding.control.RowRanges;
import chokepoint.reading.columns.FirstFew;
import chokepoint.reading.control.SheetAccount;
import chokepoint.reading.rows.SheetPlan;
import chokepoint.workbook.RowSource;
import chokepoint.workbook.Sheet;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts the control totals of the sheets of a list together, sheets that are not read included. */
final class ListAccount {

    private ControlTotals totals = ControlTotals.NONE;
    private final Map<String, FirstFew> unread = new LinkedHashMap<>();
    private final Map<String, LinePrints> prints = new TreeMap<>();
    private final List<String> striking = new ArrayList<>();

    /** A sheet, once it is read. */
    void add(SheetReader sheet) {
        add(sheet.control());
        prints.put(sheet.name(), sheet.prints());
        sheet.striking()
                .forEach(told -> striking.add(sheet.name().isEmpty() ? told : "sheet '" + sheet.name() + "': " + told));
    }

    /** Amounts that carry much of a sum and may be something else, sheet by sheet. */
    List<String> striking() {
        return striking;
    }

    void add(ControlTotals ofSheet) {
        totals = totals.plus(ofSheet);
    }

    /** Counts the rows of a sheet that is no list. */
    void addUnread(SheetPlan plan, RowSource source) throws IOException {
        Sheet sheet = plan.sheet();
        unread.computeIfAbsent(plan.profile().notAList(), absent -> FirstFew.rows())
                .add(sheet.name().isEmpty() ? "" : "'" + sheet.name() + "'");
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

    /** Which sheets are no lists, and why; many for one reason are told together. */
    List<String> unread() {
        List<String> notices = new ArrayList<>();
        unread.forEach((reason, sheets) -> notices.add(told(sheets) + reason));
        return notices;
    }

    private static String told(FirstFew sheets) {
        if (sheets.count() > 1) {
            return sheets.count() + " sheets are no lists and are not read, " + sheets + ": ";
        }
        String name = sheets.toString();
        return (name.isEmpty() ? "the file" : "sheet " + name) + " is no list and is not read: ";
    }

    /** A sheet whose lines stand in another, and count there. */
    void addRepeated(ControlTotals ofSheet, SheetRead sheet, String holder) {
        add(ofSheet);
        add(ArithmeticCheck.countedOnce(Kind.SHARED_LINES, sheet.name(), holder, sheet.lines(), sheet.values()));
    }

    /** Tells of sheets that say once more what another says, copies and summaries: everything in them is counted twice. */
    List<String> repeatedSheets(List<SheetRead> sheets) {
        List<String> notices = new ArrayList<>();
        for (SheetRead one : sheets) {
            if (one.lines() > 0) {
                repeated(one, sheets.subList(0, sheets.indexOf(one)), sheets).ifPresent(notices::add);
            }
        }
        return notices;
    }

    private Optional<String> repeated(SheetRead one, List<SheetRead> before, List<SheetRead> all) {
        for (SheetRead other : before) {
            if (one.lines() > 1 && prints(one).same(prints(other))) {
                return shared(one, other, one.lines(), one.values(), "holds the same lines as sheet");
            }
        }
        for (SheetRead other : all) {
            if (one.lines() > 1 && one.lines() < other.lines() && prints(one).within(prints(other))) {
                return shared(one, other, one.lines(), one.values(), "holds only lines that stand as well in sheet");
            }
        }
        for (SheetRead other : all) {
            if (one.lines() < other.lines() && RepeatedSheets.sameSums(one.values(), other.values())) {
                return Optional.of(summary(one, other));
            }
        }
        return before.stream()
                .filter(other -> !prints(other).within(prints(one)))
                .flatMap(other -> overlapping(one, other).stream())
                .findFirst();
    }

    private String summary(SheetRead one, SheetRead longer) {
        add(ArithmeticCheck.repeats(
                Kind.REPEATED_SHEETS, one.name(), longer.name(), 1, 1, RowRanges.NONE, one.values()));
        return String.format(
                Locale.ROOT,
                "sheet '%s' adds up to the same as sheet '%s': if it is a summary of it,"
                        + " everything is counted twice; take it out of the list",
                one.name(),
                longer.name());
    }

    private Optional<String> overlapping(SheetRead one, SheetRead other) {
        LinePrints.Common common = prints(one).common(prints(other));
        boolean purchases = prints(one).tellsPurchases() && prints(other).tellsPurchases();
        return purchases && common.lines() >= LinePrints.Common.TELLING
                ? shared(
                        one,
                        other,
                        common.lines(),
                        common.worth(one.values().keySet()),
                        "holds " + common.lines() + " lines that stand as well in sheet")
                : Optional.empty();
    }

    private Optional<String> shared(
            SheetRead one, SheetRead other, int lines, SortedMap<String, BigDecimal> worth, String what) {
        add(ArithmeticCheck.repeats(
                Kind.SHARED_LINES, one.name(), other.name(), one.lines(), lines, RowRanges.NONE, worth));
        return Optional.of(String.format(
                Locale.ROOT,
                "sheet '%s' %s '%s': they are counted twice; take them out of the list if they are the same purchases",
                one.name(),
                what,
                other.name()));
    }

    private void add(ArithmeticCheck check) {
        totals = totals.with(List.of(check));
    }

    private LinePrints prints(SheetRead sheet) {
        return prints.getOrDefault(sheet.name(), LinePrints.NONE);
    }

    /** Of all lines that are counted. */
    LinePrints prints() {
        return prints.values().stream().reduce(LinePrints::plus).orElse(LinePrints.NONE);
    }

    ControlTotals totals() {
        return totals;
    }
}
