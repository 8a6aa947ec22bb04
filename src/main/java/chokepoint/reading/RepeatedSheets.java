package chokepoint.reading;

import chokepoint.finding.control.LinePrints;
import chokepoint.policy.RepeatedValues.Counting;
import chokepoint.policy.RepeatedValues.Repeat;
import chokepoint.reading.CallOffsOfSheets.Scanned;
import chokepoint.reading.rows.AggregateRows;
import chokepoint.reading.rows.CallOffs;
import chokepoint.reading.rows.PivotRows;
import chokepoint.reading.rows.SheetPlan;
import chokepoint.workbook.RowSource;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The sheets of a list that say once more what another says: pivots of its lines, copies, and earlier states. Found before lines are read. */
final class RepeatedSheets {

    private static final int SAMPLE = 5_000;

    /**
     * The sheet in which all lines of another stand.
     *
     * @param notice what the other is told
     */
    record Holder(String name, String notice) {}

    /** A list, as far as it is read beforehand. */
    private final class Sheet {

        private final SheetPlan plan;
        private final SheetReader sample;
        private LinePrints prints;
        private boolean cut;
        private boolean looked;
        private Optional<Scanned> scanned = Optional.empty();
        private Optional<Holder> holder = Optional.empty();

        Sheet(SheetPlan plan) throws IOException {
            this.plan = plan;
            this.sample = read(plan, SAMPLE);
            this.prints = sample.prints();
            this.cut = sample.lineCount() == SAMPLE;
        }

        void complete() throws IOException {
            if (cut) {
                prints = read(plan, Integer.MAX_VALUE).prints();
                cut = false;
            }
        }

        boolean isShort() {
            return sample.lineCount() < SAMPLE;
        }

        String name() {
            return plan.sheet().name();
        }

        boolean isMapped() {
            return options.mapping().sheet(name()).isPresent();
        }
    }

    private final RowSource source;
    private final String file;
    private final ReadingOptions options;
    private final Map<SheetPlan, Sheet> sheets = new LinkedHashMap<>();
    private List<SheetPlan> plans;

    private RepeatedSheets(RowSource source, String file, List<SheetPlan> plans, ReadingOptions options) {
        this.source = source;
        this.file = file;
        this.plans = List.copyOf(plans);
        this.options = options;
    }

    static RepeatedSheets find(RowSource source, String file, List<SheetPlan> plans, ReadingOptions options)
            throws IOException {
        RepeatedSheets repeated = new RepeatedSheets(source, file, plans, options);
        boolean several = plans.stream().filter(SheetPlan::isList).count() > 1;
        if (several && SheetJoin.find(plans).isEmpty()) {
            repeated.find();
        }
        return repeated;
    }

    /** All sheets; those that are pivots of others are no lists any more. */
    List<SheetPlan> plans() {
        return plans;
    }

    /** Where all lines of a sheet stand as well, and are counted. */
    Optional<Holder> in(SheetPlan plan) {
        return Optional.ofNullable(sheets.get(plan)).flatMap(sheet -> sheet.holder);
    }

    private void find() throws IOException {
        for (SheetPlan plan : plans) {
            if (plan.isList()) {
                sheets.put(plan, new Sheet(plan));
            }
        }
        Counting counting = options.under().repeated().of(Repeat.SHEETS);
        if (counting != Counting.COUNT_EACH) {
            for (Sheet sheet : sheets.values()) {
                sheet.holder = holder(sheet, counting);
            }
        }
        for (SheetPlan plan : plans) {
            replace(plan, withoutEcho(plan));
        }
        Counting ofCalls = options.under().repeated().of(Repeat.CALL_OFFS);
        for (SheetPlan plan : plans) {
            findCallOffs(plan, ofCalls);
        }
    }

    // Contracts and orders

    /** Looks in short sheets for the orders under contracts of a short one. */
    private void findCallOffs(SheetPlan plan, Counting counting) throws IOException {
        Optional<Scanned> contracts = scanned(plan);
        if (contracts.isEmpty()) {
            return;
        }
        for (SheetPlan other : plans) {
            Optional<Scanned> orders = other == plan || !sameCurrency(plan, other) ? Optional.empty() : scanned(other);
            List<CallOffs.Contract> found = orders.map(some -> CallOffsOfSheets.find(contracts.get(), some))
                    .orElse(List.of());
            if (!found.isEmpty()) {
                AggregateRows rows = plan.aggregates();
                replace(plan, plan.with(rows.with(rows.repeated().with(found, counting))));
                return;
            }
        }
    }

    private Optional<Scanned> scanned(SheetPlan plan) throws IOException {
        Sheet sheet = sheets.get(plan);
        if (sheet == null || !plan.isList() || !sheet.isShort() || sheet.holder.isPresent()) {
            return Optional.empty();
        }
        if (!sheet.looked) {
            sheet.scanned = Scanned.of(plan, source);
            sheet.looked = true;
        }
        return sheet.scanned;
    }

    private boolean sameCurrency(SheetPlan one, SheetPlan other) {
        Sheet of = sheets.get(other);
        Set<String> currencies = sheets.get(one).sample.sums().keySet();
        return of != null
                && currencies.size() == 1
                && currencies.equals(of.sample.sums().keySet());
    }

    private void replace(SheetPlan plan, SheetPlan by) {
        if (sheets.containsKey(plan)) {
            sheets.put(by, sheets.get(plan));
        }
        plans = plans.stream().map(one -> one == plan ? by : one).toList();
    }

    private SheetReader read(SheetPlan plan, int lines) throws IOException {
        SheetReader reader = new SheetReader(plan, file, options.chunk(), chunk -> {});
        reader.readFirst(source, lines);
        return reader;
    }

    // Copies and earlier states

    /** The longest sheet that holds all lines of this one; of those that are the same, the first. */
    private Optional<Holder> holder(Sheet sheet, Counting counting) throws IOException {
        Sheet longest = null;
        boolean before = true;
        for (Sheet other : sheets.values()) {
            before &= other != sheet;
            boolean longer = longest == null || longest.prints.lines() < other.prints.lines();
            if (other != sheet && other.holder.isEmpty() && longer && isWithin(sheet, other)) {
                longest = before || other.prints.lines() > sheet.prints.lines() ? other : longest;
            }
        }
        boolean once = longest != null && counting.once(sheet.prints.tellsPurchases() && !sheet.isMapped());
        return once ? Optional.of(holder(longest.name())) : Optional.empty();
    }

    private static Holder holder(String name) {
        return new Holder(
                name,
                String.format(
                        Locale.ROOT,
                        "all its lines stand in sheet '%s' as well and are counted there; if they are purchases of their own,"
                                + " say 'sheets: count each' below 'repeated values' in the policy",
                        name));
    }

    private static boolean isWithin(Sheet sheet, Sheet other) throws IOException {
        if (sheet.cut || other.cut) {
            int common = sheet.prints.common(other.prints).lines();
            if (common * 2 < Math.min(SAMPLE, sheet.prints.lines())) {
                return false;
            }
            sheet.complete();
            other.complete();
        }
        return sheet.prints.within(other.prints);
    }

    // Pivots

    /** A pivot beside the lines it adds up would count everything twice. Seen only where both are short enough to add up beforehand. */
    private SheetPlan withoutEcho(SheetPlan plan) throws IOException {
        Sheet sheet = sheets.get(plan);
        if (sheet == null || !sheet.isShort() || sheet.isMapped() || sheet.holder.isPresent()) {
            return plan;
        }
        for (SheetPlan other : plans) {
            Sheet longer = sheets.get(other);
            if (longer != null
                    && other.isList()
                    && longer.isShort()
                    && longer.sample.lineCount() > sheet.sample.lineCount()
                    && (sameSums(sheet.sample.sums(), longer.sample.sums()) || isPivot(plan, other))) {
                return plan.notAList("it adds up to the same as sheet '" + longer.name()
                        + "', whose summary it seems to be; map the sheet in mapping.yml if it is a list of its own");
            }
        }
        return plan;
    }

    private boolean isPivot(SheetPlan plan, SheetPlan lines) throws IOException {
        Optional<Scanned> rows = scanned(plan);
        Optional<Scanned> all = rows.isEmpty() ? rows : scanned(lines);
        return all.isPresent() && PivotRows.sumUp(rows.get().rows(), all.get().rows());
    }

    /** A summary often leaves out the one currency that the lines are in. */
    static boolean sameSums(Map<String, BigDecimal> one, Map<String, BigDecimal> other) {
        boolean unsaid = one.size() == 1 && one.containsKey("") && other.size() == 1;
        return !one.isEmpty()
                && (unsaid || one.keySet().equals(other.keySet()))
                && one.entrySet().stream()
                        .allMatch(sum -> sum.getValue().signum() != 0
                                && sum.getValue()
                                                .compareTo(
                                                        unsaid
                                                                ? other.values()
                                                                        .iterator()
                                                                        .next()
                                                                : other.get(sum.getKey()))
                                        == 0);
    }
}
