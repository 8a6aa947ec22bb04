package chokepoint.report.ooxml;

import java.util.OptionalInt;

/** What is to become of one cell. */
sealed interface Want {

    /** It keeps what it holds and is tinted. */
    record Tint(int level) implements Want {}

    /**
     * It holds a text of ours.
     *
     * @param style of the cell; that of its left neighbour if none is given
     */
    record OwnText(String text, OptionalInt style) implements Want {}
}
