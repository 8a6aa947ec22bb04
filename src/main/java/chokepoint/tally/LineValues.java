package chokepoint.tally;

import chokepoint.tally.table.LineTable;
import chokepoint.tally.table.PurchaseTotals;
import chokepoint.tally.table.SheetName;
import chokepoint.trade.values.LineId;
import chokepoint.trade.values.LineSet;
import chokepoint.trade.values.Money;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** What sets of lines are worth, each line counted once. */
public final class LineValues {

    private final String currency;
    private final LineTable table;
    private final Map<SheetName, int[]> bySheet = new HashMap<>();

    LineValues(LineTable table, String currency) {
        this.table = table;
        this.currency = currency;
        Map<SheetName, Integer> counts = new HashMap<>();
        IntStream.range(0, table.size()).forEach(line -> counts.merge(sheet(line), 1, Integer::sum));
        counts.forEach((sheet, count) -> bySheet.put(sheet, new int[count]));
        Map<SheetName, Integer> filled = new HashMap<>();
        for (int line = 0; line < table.size(); line++) {
            bySheet.get(sheet(line))[filled.merge(sheet(line), 1, Integer::sum) - 1] = line;
        }
        bySheet.replaceAll((sheet, lines) -> byRow(lines));
    }

    private SheetName sheet(int line) {
        return table.sheets().value(line);
    }

    /** Lines mostly stand in order already. */
    private int[] byRow(int[] lines) {
        for (int i = 1; i < lines.length; i++) {
            if (table.row(lines[i - 1]) > table.row(lines[i])) {
                return Arrays.stream(lines)
                        .mapToLong(line -> ((long) table.row(line) << Integer.SIZE) | line)
                        .sorted()
                        .mapToInt(packed -> (int) packed)
                        .toArray();
            }
        }
        return lines;
    }

    /** The sum of the values that are known; unknown if none is. */
    public Money of(LineSet lines) {
        int[] known = lines.stream()
                .mapToInt(this::find)
                .filter(line -> line >= 0 && table.amounts().known(line))
                .toArray();
        if (known.length == 0) {
            return Money.UNKNOWN;
        }
        PurchaseTotals sums = table.amounts().sum(known);
        return sums.net(currency);
    }

    private int find(LineId id) {
        int[] lines = bySheet.getOrDefault(new SheetName(id.file(), id.sheet()), new int[0]);
        int low = 0;
        int high = lines.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int row = table.row(lines[middle]);
            if (row == id.row()) {
                return lines[middle];
            }
            if (row < id.row()) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }
}
