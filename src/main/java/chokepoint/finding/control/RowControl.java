package chokepoint.finding.control;

import java.io.Serializable;
import java.util.List;

/**
 * The account of the rows of one sheet: {@code content = lines + rows left out}.
 *
 * @param content rows that hold anything, whatever it is
 * @param lines how many of them are lines
 * @param leftOut the others, by reason
 * @param unvalued lines whose value is in no sum, by reason; they are lines all the same
 */
public record RowControl(String sheet, long content, long lines, List<LeftOut> leftOut, List<LeftOut> unvalued)
        implements Serializable {

    public RowControl {
        leftOut = List.copyOf(leftOut);
        unvalued = List.copyOf(unvalued);
    }

    public long rowsLeftOut() {
        return leftOut.stream().mapToLong(group -> group.rows().count()).sum();
    }

    public boolean balanced() {
        return content == lines + rowsLeftOut();
    }
}
