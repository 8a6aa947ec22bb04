package chokepoint.reading.rows;

import chokepoint.finding.control.Reason;
import chokepoint.policy.RepeatedValues;
import chokepoint.policy.RepeatedValues.Counting;
import chokepoint.policy.RepeatedValues.Repeat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The amounts that a sheet states more than once, and which of them count: looked for before lines are read. */
public final class RepeatedAmounts {

    static final RepeatedAmounts NONE = new RepeatedAmounts(List.of(), List.of(), new BitSet(), Map.of(), false);

    /**
     * What is there to find them by.
     *
     * @param rows with amounts, without those that add up others
     * @param copies rows that repeat an earlier one
     * @param totals the amounts of rows that are totals by their label
     */
    record Evidence(List<ScannedRow> rows, BitSet copies, List<BigDecimal> totals) {

        private BigDecimal sum() {
            return ScannedRow.sum(rows);
        }

        /** Whether a total holds without an amount, and not with it. */
        private boolean isTotalWithout(BigDecimal amount, BigDecimal sum) {
            return amount.signum() != 0
                    && totals.stream().noneMatch(total -> total.compareTo(sum) == 0)
                    && totals.stream().anyMatch(total -> total.compareTo(sum.subtract(amount)) == 0);
        }
    }

    private final List<CallOffs.Contract> contracts;
    private final List<ContractValues.Contract> values;
    private final BitSet copies;
    private final Map<Integer, Reason> aside;
    private final boolean valuesOnce;

    private RepeatedAmounts(
            List<CallOffs.Contract> contracts,
            List<ContractValues.Contract> values,
            BitSet copies,
            Map<Integer, Reason> aside,
            boolean valuesOnce) {
        this.contracts = contracts;
        this.values = values;
        this.copies = copies;
        this.aside = aside;
        this.valuesOnce = valuesOnce;
    }

    static RepeatedAmounts of(
            Evidence evidence,
            List<CallOffs.Contract> contracts,
            List<ContractValues.Contract> values,
            RepeatedValues counting) {
        Map<Integer, Reason> aside = new HashMap<>();
        BigDecimal sum = evidence.sum();
        Counting ofCalls = counting.of(Repeat.CALL_OFFS);
        for (CallOffs.Contract contract : contracts) {
            if (ofCalls.once(contract.proved())) {
                aside.put(contract.row().number(), Reason.CALLED_OFF);
            }
        }
        List<ScannedRow> copied = evidence.rows.stream()
                .filter(row -> evidence.copies.get(row.number()))
                .toList();
        List<ScannedRow> further = values.stream()
                .flatMap(contract -> contract.further().stream())
                .filter(row -> !aside.containsKey(row.number()) && !evidence.copies.get(row.number()))
                .toList();
        BigDecimal ofCopies = ScannedRow.sum(copied);
        BigDecimal ofValues = ScannedRow.sum(further);
        boolean both = evidence.isTotalWithout(ofCopies.add(ofValues), sum);
        boolean copiesOnce = counting.of(Repeat.ROWS).once(both || evidence.isTotalWithout(ofCopies, sum));
        boolean valuesOnce = counting.of(Repeat.CONTRACT_VALUE).once(both || evidence.isTotalWithout(ofValues, sum));
        if (copiesOnce) {
            copied.forEach(row -> aside.put(row.number(), Reason.REPEATED_ROW));
        }
        if (valuesOnce) {
            further.forEach(row -> aside.put(row.number(), Reason.REPEATED_VALUE));
        }
        return new RepeatedAmounts(contracts, values, evidence.copies, aside, valuesOnce);
    }

    /** With contracts whose orders stand in another sheet. */
    public RepeatedAmounts with(List<CallOffs.Contract> further, Counting counting) {
        Map<Integer, Reason> all = new HashMap<>(aside);
        for (CallOffs.Contract contract : further) {
            if (counting.once(contract.proved())) {
                all.put(contract.row().number(), Reason.CALLED_OFF);
            }
        }
        List<CallOffs.Contract> both = new ArrayList<>(contracts);
        both.addAll(further);
        return new RepeatedAmounts(both, values, copies, all, valuesOnce);
    }

    public boolean isEmpty() {
        return contracts.isEmpty() && values.isEmpty() && copies.isEmpty();
    }

    /** Why the amount of a row does not count; empty if it does. */
    public Optional<Reason> aside(int row) {
        return aside.isEmpty() ? Optional.empty() : Optional.ofNullable(aside.get(row));
    }

    List<CallOffs.Contract> contracts() {
        return contracts;
    }

    List<ContractValues.Contract> values() {
        return values;
    }

    /** Whether contract values count in the first of their rows alone. */
    boolean valuesOnce() {
        return valuesOnce;
    }

    /** The rows of contracts and orders, and those that state the value of a contract once more. */
    BitSet told() {
        BitSet told = new BitSet();
        for (CallOffs.Contract contract : contracts) {
            told.set(contract.row().number());
            if (contract.sheet().isEmpty()) {
                contract.orders().forEach(order -> told.set(order.number()));
            }
        }
        values.forEach(contract -> contract.rows().forEach(row -> told.set(row.number())));
        return told;
    }
}
