package chokepoint.reading.mapping;

import chokepoint.trade.values.Field;
import java.util.List;

/**
 * A header that may mean several fields, so that only the user can say which.
 *
 * @param column from 0
 * @param fields what it may mean, the likeliest first
 */
public record AmbiguousColumn(int column, String header, List<Field> fields) {

    public AmbiguousColumn {
        fields = List.copyOf(fields);
    }
}
