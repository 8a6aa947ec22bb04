package chokepoint.reading.columns;

import chokepoint.finding.MappedColumn;
import chokepoint.trade.values.Field;
import java.util.List;

/**
 * A field without a column of its own that another field tells in its place.
 *
 * @param read how that is shown to the user
 * @param sources the fields that tell it, the best first
 * @param filled whether lines get it; false if only the column is named
 */
public record InferredField(MappedColumn read, List<Field> sources, boolean filled) {

    public Field field() {
        return read.field();
    }
}
