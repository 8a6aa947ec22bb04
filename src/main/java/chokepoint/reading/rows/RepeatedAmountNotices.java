package chokepoint.reading.rows;

import chokepoint.finding.control.ArithmeticCheck;
import chokepoint.finding.control.ArithmeticCheck.Kind;
import chokepoint.finding.control.RowRanges;
import chokepoint.reading.columns.FirstFew;
import chokepoint.trade.values.Money;
import chokepoint.workbook.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Tells of contracts that stand beside their orders, and of values that stand in several rows of a contract, with what they are worth. */
public final class RepeatedAmountNotices {

    private final String sheet;
    private final RepeatedAmounts repeated;
    private final BitSet rows;
    private final Map<Integer, Money> money = new HashMap<>();

    public RepeatedAmountNotices(String sheet, RepeatedAmounts repeated) {
        this.sheet = sheet;
        this.repeated = repeated;
        this.rows = repeated.told();
    }

    /** Takes in a line with the value that it states. */
    public void add(Row row, Money stated) {
        if (stated.known() && rows.get(row.number())) {
            money.put(row.number(), stated);
        }
    }

    private SortedMap<String, BigDecimal> worth(List<ScannedRow> some) {
        SortedMap<String, BigDecimal> worth = new TreeMap<>();
        Set<Integer> added = new HashSet<>();
        for (ScannedRow row : some) {
            Money stated = money.getOrDefault(row.number(), Money.UNKNOWN);
            if (stated.known() && added.add(row.number())) {
                worth.merge(stated.currency(), stated.amount(), BigDecimal::add);
            }
        }
        return worth;
    }

    private List<CallOffs.Contract> contracts(boolean once) {
        return repeated.contracts().stream()
                .filter(contract -> repeated.aside(contract.row().number()).isPresent() == once)
                .toList();
    }

    public List<ArithmeticCheck> checks() {
        List<ArithmeticCheck> checks = new ArrayList<>();
        callOffs(true, checks);
        callOffs(false, checks);
        if (!repeated.values().isEmpty()) {
            checks.add(values());
        }
        return checks;
    }

    private void callOffs(boolean once, List<ArithmeticCheck> checks) {
        List<CallOffs.Contract> contracts = contracts(once);
        if (contracts.isEmpty()) {
            return;
        }
        RowRanges.Builder stand = new RowRanges.Builder();
        contracts.forEach(contract -> stand.add(contract.row().number()));
        SortedMap<String, BigDecimal> stated =
                worth(contracts.stream().map(CallOffs.Contract::row).toList());
        SortedMap<String, BigDecimal> ordered = worth(contracts.stream()
                .filter(contract -> contract.sheet().isEmpty())
                .flatMap(contract -> contract.orders().stream())
                .toList());
        contracts.stream()
                .filter(contract -> !contract.sheet().isEmpty())
                .forEach(contract -> ordered.merge(currency(contract), contract.ordered(), BigDecimal::add));
        SortedMap<String, BigDecimal> apart = new TreeMap<>(stated);
        ordered.forEach((currency, sum) -> apart.merge(currency, sum.negate(), BigDecimal::add));
        apart.replaceAll((currency, difference) -> difference.abs());
        int count = contracts.size();
        checks.add(new ArithmeticCheck(
                Kind.CALL_OFFS, sheet, "", count, once ? count : 0, stand.build(), stated, ordered, apart));
    }

    private ArithmeticCheck values() {
        RowRanges.Builder stand = new RowRanges.Builder();
        List<ScannedRow> further = repeated.values().stream()
                .flatMap(contract -> contract.further().stream())
                .toList();
        further.stream().mapToInt(ScannedRow::number).sorted().forEach(stand::add);
        int count = repeated.values().size();
        return ArithmeticCheck.repeats(
                Kind.CONTRACT_VALUES,
                sheet,
                "",
                count,
                repeated.valuesOnce() ? 0 : count,
                stand.build(),
                worth(further));
    }

    /** Contracts and orders of two sheets are in one currency. */
    private String currency(CallOffs.Contract contract) {
        return money.getOrDefault(contract.row().number(), Money.zero("")).currency();
    }

    public List<String> notices() {
        List<String> notices = new ArrayList<>();
        tellCallOffs(notices, true, "the orders are counted, the contracts are not");
        tellCallOffs(
                notices,
                false,
                "both are counted; 'call-offs: count once' below 'repeated values' in the policy counts the orders alone");
        FirstFew told = FirstFew.sentences();
        for (ContractValues.Contract contract : repeated.values()) {
            FirstFew where = FirstFew.rows();
            contract.rows().forEach(row -> where.add(row.number()));
            told.add(String.format(
                    Locale.ROOT,
                    "'%s' %s in rows %s",
                    contract.number(),
                    Aggregate.plain(contract.rows().get(0).amount()),
                    where));
        }
        if (!told.isEmpty()) {
            notices.add("contracts of which every row states the same amount: " + told.count() + " ("
                    + told
                    + (repeated.valuesOnce()
                            ? "); it is counted once, in the first of the rows"
                            : "); it is counted in each; if it is the value of the whole contract, say"
                                    + " 'contract value: count once' below 'repeated values' in the policy"));
        }
        return notices;
    }

    private void tellCallOffs(List<String> notices, boolean once, String counted) {
        FirstFew told = FirstFew.sentences();
        for (CallOffs.Contract contract : contracts(once)) {
            told.add(String.format(
                    Locale.ROOT,
                    "row %d '%s' (%s), and %s%s with %s",
                    contract.row().number(),
                    contract.number(),
                    Aggregate.plain(contract.row().amount()),
                    Aggregate.lines(contract.orders()),
                    contract.sheet().isEmpty() ? "" : " of sheet '" + contract.sheet() + "'",
                    Aggregate.plain(contract.ordered())));
        }
        if (!told.isEmpty()) {
            notices.add("contracts that stand beside the orders under them: " + told.count() + " (" + told + "); "
                    + counted);
        }
    }
}
