package chokepoint.reading.rows;

import chokepoint.finding.control.ArithmeticCheck;
import chokepoint.reading.cells.Amount;
import chokepoint.reading.columns.FirstFew;
import chokepoint.reading.columns.PlannedColumn;
import chokepoint.reading.control.TotalsCheck;
import chokepoint.reading.rows.SumLevels.Level;
import chokepoint.reading.rows.TotalSigns.Signs;
import chokepoint.trade.Line;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Money;
import chokepoint.workbook.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows totals, and taxes on them, by arithmetic in any language: a row that adds up those above it and says nothing else. */
public final class TotalRows {

    private final SheetPlan plan;
    private final SumLevels levels;
    private final GroupSums groups;
    private final TotalSigns signs;
    private final TotalLabels labels = new TotalLabels();
    private final Optional<PlannedColumn> money;
    private final Optional<PlannedColumn> quantity;
    private final TotalsCheck check;
    private final Set<String> additions = new HashSet<>();
    private final FirstFew totals = FirstFew.sentences();
    private final SharesOfSums shares;
    /** Whether a total before had no name of its own: the next may cover a single line. */
    private boolean unnamed;

    /** Whether a total or a tax stands above, and since then no line with all that lines have. */
    private boolean tail;

    private int found;
    private int apart;
    private int lastRow;
    private @Nullable Awaited awaited;

    public TotalRows(SheetPlan plan, List<PlannedColumn> identifying) {
        this.plan = plan;
        levels = new SumLevels(plan.header().dataFrom());
        shares = new SharesOfSums(levels);
        groups = new GroupSums(identifying);
        signs = new TotalSigns(identifying, groups);
        money = plan.column(Field.VALUE);
        quantity = plan.column(Field.QUANTITY);
        check = new TotalsCheck(
                plan.sheet().name(), money.map(PlannedColumn::letters).orElse(""));
    }

    /** Takes in a line, as it was read of its row. */
    public void add(Row row, Line line) {
        lastRow = row.number();
        check.line();
        tail = tail && signs.isBare(row);
        if (!tail) {
            signs.add(row);
        }
        groups.add(row, levels.all());
        Money value = line.stated();
        if (value.known()) {
            levels.add(
                    value.currency(),
                    value.amount(),
                    line.values().number(Field.QUANTITY).orElse(BigDecimal.ZERO),
                    tail);
        }
    }

    /** What a row that reads like a line is by arithmetic: a line, a total or a tax. */
    public RowClassifier.Kind kind(Row row) {
        if (money.isEmpty() || levels.all().lines() == 0) {
            return RowClassifier.Kind.LINE;
        }
        Optional<Signs> seen = signs.of(row);
        if (seen.isEmpty()) {
            return isNamedTotal(row) ? RowClassifier.Kind.TOTAL : RowClassifier.Kind.LINE;
        }
        Optional<Amount> amount = money.get().amount(row);
        if (amount.isEmpty() || amount.get().number().signum() == 0 && !tail) {
            return RowClassifier.Kind.LINE;
        }
        if (amount.get().number().signum() != 0 && isTotal(row, seen.get(), amount.get())) {
            return RowClassifier.Kind.TOTAL;
        }
        if (amount.get().number().signum() != 0 && seen.get().lonely()) {
            apart(row, amount.get());
            return RowClassifier.Kind.TOTAL;
        }
        if (shares.isShare(row, seen.get(), amount.get().number(), currency(row, amount.get()), tail)) {
            tail = true;
            return RowClassifier.Kind.SHARE;
        }
        return belowTotal(row, seen.get(), amount.get());
    }

    private RowClassifier.Kind belowTotal(Row row, Signs seen, Amount amount) {
        if (!tail || seen.empty() == 0) {
            return RowClassifier.Kind.LINE;
        }
        if (TaxLabels.isCompared(seen.label())) {
            shares.tell(row, seen, amount.number());
            return RowClassifier.Kind.STATISTIC;
        }
        if (TaxLabels.isBalance(seen.label())) {
            noteTotal(row);
            return RowClassifier.Kind.TOTAL;
        }
        return RowClassifier.Kind.LINE;
    }

    // Totals

    /** A row that is called a total and adds up lines above it is one, whatever stands beside: totals of other columns, a count. */
    private boolean isNamedTotal(Row row) {
        Optional<Amount> amount = labels.name(row)
                ? money.get().amount(row).filter(stated -> stated.number().signum() != 0)
                : Optional.empty();
        Optional<Level> equal = amount.flatMap(stated -> levels.equalTo(stated.number(), currency(row, stated)))
                .filter(level -> level.sums().lines() > 1);
        equal.ifPresent(level -> close(row, amount.get(), level));
        return equal.isPresent();
    }

    private boolean isTotal(Row row, Signs seen, Amount amount) {
        Optional<GroupSums.Named> named = groups.named(seen.label());
        if (named.isPresent()) {
            SumsSoFar group = levels.all().since(named.get().start());
            boolean repeated = additions.contains(named.get().added());
            if (levels.isSum(amount.number(), group.amount())
                    && (group.lines() > 1 || seen.bare() > 0 || repeated)
                    && quantityFits(row, group)) {
                additions.add(named.get().added());
                closeGroup(row, amount, named.get());
                return true;
            }
        }
        for (Level level : levels.levels(currency(row, amount))) {
            if (levels.isSum(amount.number(), level.sums().amount())
                    && quantityFits(row, level.sums())
                    && tells(row, seen, level, amount)) {
                unnamed |= seen.unnamed();
                close(row, amount, level);
                return true;
            }
        }
        return false;
    }

    private boolean tells(Row row, Signs seen, Level level, Amount amount) {
        boolean afterOthers = found > 1 && level.level() > 0;
        boolean withTax = levels.beside().signum() != 0;
        boolean again = (seen.bare() > 1 && levels.afterTotal())
                || (seen.bare() > 0 && (withTax || (unnamed && seen.unnamed())));
        boolean pieces = quantity(row).isPresent();
        return seen.tell(level.sums().lines(), amount.number(), pieces)
                || afterOthers && level.sums().lines() > 1
                || again;
    }

    /** A quantity beside a total adds up as well; another one makes it a purchase. */
    private boolean quantityFits(Row row, SumsSoFar sums) {
        return quantity(row)
                .map(pieces -> pieces.compareTo(sums.quantity()) == 0)
                .orElse(true);
    }

    /** Notes a row that says in words that it is a total. */
    public void noteTotal(Row row) {
        tail = true;
        Optional<Amount> amount = money.flatMap(column -> column.amount(row));
        if (amount.isEmpty()) {
            return;
        }
        resolve();
        if (levels.all().lines() == 0) {
            await(row, amount.get(), Optional.empty());
            return;
        }
        Optional<Level> equal = levels.equalTo(amount.get().number(), currency(row, amount.get()));
        Optional<GroupSums.Named> named = groups.named(signs.label(row))
                .filter(group -> levels.isSum(
                        amount.get().number(), levels.all().since(group.start()).amount()));
        if (named.isPresent()) {
            closeGroup(row, amount.get(), named.get());
        } else if (equal.isPresent()) {
            close(row, amount.get(), equal.get());
        } else {
            List<Level> open = levels.levels(currency(row, amount.get()));
            await(row, amount.get(), open.stream().findFirst());
            levels.close(0, row.number());
        }
    }

    /** Notes a row that is known to add up others, wherever they stand. */
    public void noteAggregate(Row row, Aggregate aggregate) {
        if (aggregate.lines() == 0) {
            return;
        }
        String stated = money.orElseThrow()
                .amount(row)
                .map(amount -> currency(row, amount))
                .orElse("");
        if (SumsSoFar.same(aggregate.amount(), aggregate.sum())) {
            check.equal(row.number(), stated, aggregate.amount(), aggregate.lines());
        } else {
            check.differs(row.number(), stated, aggregate.amount(), aggregate.sum());
        }
    }

    /** A total that equals nothing above it may cover what follows. */
    private record Awaited(int row, String currency, BigDecimal amount, SumsSoFar start, Optional<Level> above) {}

    private void await(Row row, Amount amount, Optional<Level> above) {
        awaited = new Awaited(row.number(), currency(row, amount), amount.number(), levels.all(), above);
    }

    private void resolve() {
        if (awaited == null) {
            return;
        }
        Awaited total = awaited;
        awaited = null;
        SumsSoFar below = levels.all().since(total.start());
        if (below.lines() > 0 && SumsSoFar.same(total.amount(), below.amount())) {
            found++;
            check.equal(total.row(), total.currency(), total.amount(), below.lines());
            totals.add(Aggregate.stated(total.row(), total.amount()) + covered(total.row() + 1, lastRow, below));
        } else if (total.above().isPresent()) {
            Level above = total.above().get();
            apart(total, above.sums(), covered(above.firstRow(), total.row() - 1, above.sums()));
            if (below.lines() > 0) {
                check.line();
            }
        } else if (below.lines() > 0) {
            apart(total, below, covered(total.row() + 1, lastRow, below));
        }
    }

    private void apart(Awaited total, SumsSoFar sums, String lines) {
        apart++;
        List<String> currencies = total.above().map(Level::currencies).orElse(List.of());
        if (currencies.size() > 1) {
            totals.add(
                    "row " + total.row() + " states " + Aggregate.plain(total.amount()) + " without a currency, while "
                            + lines + " are in " + String.join(" and ", currencies) + " and are not added up");
            return;
        }
        check.differs(total.row(), total.currency(), total.amount(), sums.amount());
        totals.add("row " + total.row() + " states " + Aggregate.plain(total.amount()) + ", while " + lines
                + " add up to " + Aggregate.plain(sums.amount()));
    }

    private void apart(Row row, Amount amount) {
        await(row, amount, levels.levels(currency(row, amount)).stream().findFirst());
        resolve();
        levels.close(0, row.number());
    }

    private void closeGroup(Row row, Amount amount, GroupSums.Named group) {
        SumsSoFar sums = levels.all().since(group.start());
        close(row, amount, new Level(levels.levelOf(group.start()), group.firstRow(), sums, List.of()));
    }

    private void close(Row row, Amount amount, Level level) {
        found++;
        tail = true;
        check.equal(
                row.number(),
                currency(row, amount),
                amount.number(),
                level.sums().lines());
        String beside = SumsSoFar.same(amount.number(), level.sums().amount())
                ? ""
                : " with " + Aggregate.plain(levels.beside()) + " of tax or the like";
        totals.add(Aggregate.stated(row.number(), amount.number())
                + covered(level.firstRow(), row.number() - 1, level.sums())
                + beside
                + (level.mixed()
                        ? ", in " + String.join(" and ", level.currencies()) + " added up as they stand"
                        : ""));
        levels.close(level.level(), row.number());
    }

    // Cells

    private Optional<BigDecimal> quantity(Row row) {
        return quantity.flatMap(column -> column.amount(row)).map(Amount::number);
    }

    private String currency(Row row, Amount amount) {
        return amount.currency().isEmpty() ? plan.currencyOf(row) : amount.currency();
    }

    // What is to be said

    private static String covered(int first, int last, SumsSoFar sums) {
        return Aggregate.lines(sums.lines(), first, last);
    }

    /** The totals held against what they cover, and if the table has no grand total, one that stands outside it. */
    public List<ArithmeticCheck> checks(StatedTotals outside) {
        resolve();
        SumsSoFar all = levels.all();
        List<ArithmeticCheck> checks = new ArrayList<>(check.results(all.lines(), levels.currency(), all.amount()));
        if (checks.stream().noneMatch(one -> one.kind() == ArithmeticCheck.Kind.GRAND_TOTAL)) {
            outside.check(all.lines(), levels.currency(), all.amount()).ifPresent(checks::add);
        }
        return checks;
    }

    /** What the totals cover, and where they do not add up. */
    public List<String> notices() {
        List<String> notices = new ArrayList<>();
        resolve();
        if (!totals.isEmpty()) {
            notices.add("totals cover: " + totals + (apart > 0 ? "; not equal: " + apart : ""));
        }
        notices.addAll(shares.notices());
        return notices;
    }
}
