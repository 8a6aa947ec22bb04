package chokepoint.workbook.edit;

import chokepoint.workbook.parts.NewSheet;
import java.util.List;
import java.util.SortedMap;

/**
 * The marks to put on the sheets of a workbook.
 *
 * @param tints the fill of each level of marking, as 0xRRGGBB
 * @param author of the notes, and header of the column of ids
 * @param ids how that column looks
 */
public record SheetMarks(List<Integer> tints, String author, NewSheet.Style ids, List<SheetMarkup> sheets) {

    public static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /**
     * The marks of one sheet.
     *
     * @param headerRow from 1; 0 if there is none
     * @param idWidth of the column of ids, in characters
     * @param rows the rows to mark, by row from 1
     */
    public record SheetMarkup(String name, int headerRow, int idWidth, SortedMap<Integer, ? extends RowMarkup> rows) {}

    /** The marks of one row; texts are asked for when they are written. */
    public interface RowMarkup {

        /** The level of each cell to tint, by column from 0. */
        SortedMap<Integer, Integer> levels();

        /** The column, from 0, whose cell carries the note; -1 if none is named. */
        int keyColumn();

        String note();

        /** What stands in the column of ids. */
        String ids();

        /** The cell that the ids lead to: {@code 'Findings'!A2}. */
        String location();
    }

    public SheetMarks {
        tints = List.copyOf(tints);
        sheets = List.copyOf(sheets);
    }
}
