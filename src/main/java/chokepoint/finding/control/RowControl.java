package chokepoint.finding.control;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

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

    /** @param values that its lines count with, and not here */
    RowControl aside(Reason reason, RowRanges ofLines, SortedMap<String, BigDecimal> values) {
        List<LeftOut> all = new ArrayList<>(leftOut);
        if (lines > 0) {
            all.add(new LeftOut(reason, ofLines, values));
        }
        return new RowControl(sheet, content, 0, all, List.of());
    }

    public long rowsLeftOut() {
        return leftOut.stream().mapToLong(group -> group.rows().count()).sum();
    }

    public boolean balanced() {
        return content == lines + rowsLeftOut();
    }
}
