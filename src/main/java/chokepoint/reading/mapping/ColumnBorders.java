package chokepoint.reading.mapping;

import chokepoint.reading.cells.ResourceTable;
import chokepoint.reading.header.ColumnWeight;
import chokepoint.trade.values.Field;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The confidence below which a column is too doubtful for a rule to rest on, field by field: {@code borders.csv}. */
public final class ColumnBorders {

    private static final String ANY_OTHER = "other";
    private static final Map<Field, Double> BY_FIELD = new EnumMap<>(Field.class);
    private static final double OTHERS = load();

    private ColumnBorders() {}

    private static double load() {
        double others = 0;
        for (String[] row : ResourceTable.read("borders.csv")) {
            double border = Double.parseDouble(row[1]);
            Optional<Field> field = Field.labelled(row[0]);
            if (field.isPresent()) {
                BY_FIELD.put(field.get(), border);
            } else if (row[0].equals(ANY_OTHER)) {
                others = border;
            } else {
                throw new IllegalStateException("borders.csv names the unknown field '" + row[0] + "'");
            }
        }
        return others;
    }

    /** Whether a claim is doubted; a plain name never is: each value that does not fit it is told by itself. A planned day always is. */
    public static boolean doubted(Claim claim) {
        double border = claim.meaning().field().map(BY_FIELD::get).orElse(OTHERS);
        if (claim.confidence() == ColumnWeight.SCHEDULED.value()) {
            return true;
        }
        return claim.confidence() < border && claim.confidence() != ColumnWeight.DESPITE_VALUES.value();
    }
}
