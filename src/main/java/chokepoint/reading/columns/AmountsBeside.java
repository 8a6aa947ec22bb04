package chokepoint.reading.columns;

import java.util.List;

/**
 * The amounts that a sheet has beside the one that is taken as the value.
 *
 * @param names letters and header of each column
 */
public record AmountsBeside(List<PlannedColumn> columns, List<String> names) {

    public static final AmountsBeside NONE = new AmountsBeside(List.of(), List.of());

    public AmountsBeside {
        columns = List.copyOf(columns);
        names = List.copyOf(names);
    }
}
