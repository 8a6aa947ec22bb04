package chokepoint.check;

import chokepoint.finding.ListRead;
import chokepoint.finding.control.ArithmeticCheck;
import chokepoint.finding.control.ArithmeticCheck.Kind;
import chokepoint.finding.control.RowRanges;
import chokepoint.tally.table.PurchaseTotals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Finds files that have as many lines as another and add up to the same to the cent: one list, saved twice. */
final class RepeatedFiles {

    /** Two lines that add up to the same may be chance. */
    private static final int LEAST_LINES = 3;

    private record Totals(int lines, SortedMap<String, BigDecimal> values) {}

    private RepeatedFiles() {}

    /** A check of each list that stands more than once. */
    static List<ArithmeticCheck> among(List<ListRead> lists) {
        Map<Totals, List<String>> byTotals = new LinkedHashMap<>();
        for (ListRead list : lists) {
            Totals totals = new Totals(list.lines(), values(list));
            boolean telling = totals.values.values().stream().anyMatch(sum -> sum.signum() != 0);
            if (telling && list.lines() >= LEAST_LINES) {
                byTotals.computeIfAbsent(totals, absent -> new ArrayList<>()).add(list.file());
            }
        }
        return byTotals.entrySet().stream()
                .filter(same -> same.getValue().size() > 1)
                .map(same -> check(same.getKey(), same.getValue()))
                .toList();
    }

    /** Equal sums are equal keys, whatever their scale. */
    private static SortedMap<String, BigDecimal> values(ListRead list) {
        SortedMap<String, BigDecimal> values = list.values();
        values.replaceAll((currency, sum) -> PurchaseTotals.canonical(sum));
        return values;
    }

    private static ArithmeticCheck check(Totals totals, List<String> files) {
        return ArithmeticCheck.repeats(
                Kind.REPEATED_FILES,
                "",
                "'" + String.join("', '", files) + "'",
                files.size(),
                files.size() - 1L,
                RowRanges.NONE,
                totals.values);
    }
}
