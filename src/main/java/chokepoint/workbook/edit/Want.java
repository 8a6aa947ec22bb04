package chokepoint.workbook.edit;

/** What is to become of one cell. */
sealed interface Want {

    /** It keeps what it holds and is tinted. */
    record Tint(int level) implements Want {}

    /** It holds the header of the column of ids, and looks like its left neighbour. */
    record Header(String text) implements Want {}

    /** It holds ids of findings. */
    record Ids(String text, int style) implements Want {}
}
