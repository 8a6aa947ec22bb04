package chokepoint.tally;

import chokepoint.names.Countries;
import chokepoint.trade.Country;
import chokepoint.trade.Party;
import java.io.Serializable;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A column by the key under which its spellings meet; one number for each key, zero for the unknown. */
final class Keyed<T extends Serializable> {

    private final Column<T> column;
    private final Dictionary<String> keys = new Dictionary<>("");
    private final Function<T, String> name;
    private final int[] numbers;

    private Keyed(Column<T> column, Function<T, String> key, Function<T, String> name) {
        this.column = column;
        this.name = name;
        this.numbers = column.dictionary().values().stream()
                .mapToInt(value -> keys.id(key.apply(value)))
                .toArray();
    }

    static Keyed<Party> parties(Column<Party> column) {
        return new Keyed<>(column, Party::key, Party::name);
    }

    static Keyed<Country> countries(Column<Country> column) {
        return new Keyed<>(column, Country::code, Countries::name);
    }

    /** Numbers of parts and papers: neither case nor blanks around them tell two apart. */
    static Keyed<String> texts(Column<String> column) {
        return new Keyed<>(column, text -> text.strip().toUpperCase(Locale.ROOT), Function.identity());
    }

    int number(int line) {
        return numbers[column.id(line)];
    }

    String key(int number) {
        return keys.value(number);
    }

    /** The name for the eye as this line has it. */
    String name(int line) {
        return name.apply(column.value(line));
    }

    /** How many known keys the given lines hold. */
    int distinct(int[] lines) {
        return (int) IntStream.of(lines)
                .map(this::number)
                .filter(number -> number != 0)
                .distinct()
                .count();
    }
}
