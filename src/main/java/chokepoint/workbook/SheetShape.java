package chokepoint.workbook;

import java.util.BitSet;
import java.util.List;

/**
 * The hidden columns and merged cells of a sheet.
 *
 * @param hiddenColumns from 0
 * @param merges areas of merged cells
 * @param mergesKnown false if the sheet was too long to look for them, or its format has none
 */
public record SheetShape(BitSet hiddenColumns, List<CellRange> merges, boolean mergesKnown) {

    public static final SheetShape PLAIN = new SheetShape(new BitSet(), List.of(), false);

    public SheetShape {
        merges = List.copyOf(merges);
    }
}
