package chokepoint.reading.mapping;

import chokepoint.reading.header.ColumnMeaning;
import chokepoint.trade.values.Field;
import java.util.List;
import java.util.Optional;

/**
 * What the columns of a table mean.
 *
 * @param chosen at most one claim per field and per column, by column
 * @param alternatives claims that lost against a chosen one, the likeliest first
 * @param ambiguities headers that only the user can tell the meaning of
 * @param missing what the user maps and the sheet does not have, each as {@code field: name}
 * @param periods columns that stand for one thing in several periods, from 0
 * @param lineNumber a column that is called a number of the vendor and differs on nearly every line of one
 */
public record ColumnMap(
        List<Claim> chosen,
        List<Claim> alternatives,
        List<AmbiguousColumn> ambiguities,
        List<String> missing,
        List<Integer> periods,
        Optional<Claim> lineNumber) {

    public ColumnMap {
        chosen = List.copyOf(chosen);
        alternatives = List.copyOf(alternatives);
        ambiguities = List.copyOf(ambiguities);
        missing = List.copyOf(missing);
        periods = List.copyOf(periods);
    }

    public Optional<Claim> of(Field field) {
        return Claim.of(chosen, field);
    }

    public Optional<Claim> of(ColumnMeaning meaning) {
        return chosen.stream().filter(claim -> claim.meaning().equals(meaning)).findFirst();
    }

    /** How many fields are mapped. */
    public long fields() {
        return chosen.stream()
                .filter(claim -> claim.meaning().field().isPresent())
                .count();
    }
}
