package chokepoint.workbook.read;

import chokepoint.workbook.CellKind;
import java.util.BitSet;
import java.util.Map;

/**
 * What the styles of a workbook make of its numbers.
 *
 * @param days styles that show a day
 * @param units what other styles show beside the number
 */
record NumberStyles(BitSet days, Map<Integer, String> units) {

    static final NumberStyles PLAIN = new NumberStyles(new BitSet(), Map.of());

    CellKind kind(int style) {
        return days.get(style) ? CellKind.DAY : CellKind.NUMBER;
    }

    /** Empty if the style shows the number alone. */
    String unit(int style) {
        return units.isEmpty() ? "" : units.getOrDefault(style, "");
    }
}
