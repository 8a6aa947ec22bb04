package chokepoint.workbook.edit;

/** The planned edit of one cell. */
sealed interface PlannedCell {

    /** It keeps what it holds and is tinted. */
    record Tint(int level) implements PlannedCell {}

    /** It holds the header of the column of ids, and looks like its left neighbour. */
    record IdHeader(String text) implements PlannedCell {}

    /** It holds ids of findings. */
    record Ids(String text, int style) implements PlannedCell {}
}
