package chokepoint.tally.table;

import chokepoint.names.PaperNumbers;
import chokepoint.names.parties.Identities;
import chokepoint.names.places.Countries;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Party;
import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A column by the key under which its spellings meet; one number for each key, zero for the unknown. */
public final class KeyedColumn<T extends Serializable> {

    private final Column<T> column;
    private final Dictionary<String> keys = new Dictionary<>("");
    private final Function<T, String> name;
    private final int[] numbers;

    /** The party that each spelling tells of, by its number in the column: put together when it is first asked for. */
    private final Party[] parties;

    /** In which counting a key was last met: cheaper than a set for each. */
    private final int[] countedIn;

    private int counting;

    private KeyedColumn(Column<T> column, Function<T, String> key, Function<T, String> name) {
        this.column = column;
        this.name = name;
        this.numbers = column.dictionary().values().stream()
                .mapToInt(value -> keys.id(key.apply(value)))
                .toArray();
        this.parties = new Party[numbers.length];
        this.countedIn = new int[keys.values().size()];
    }

    /** All spellings of a party under one key, and under the most frequent of them. */
    public static KeyedColumn<Party> parties(Column<Party> column, Identities identities) {
        return new KeyedColumn<>(column, identities::key, identities::name);
    }

    /** Under a key and a name that are not the party's own. */
    public static KeyedColumn<Party> parties(
            Column<Party> column, Function<Party, String> key, Function<Party, String> name) {
        return new KeyedColumn<>(column, key, name);
    }

    public static KeyedColumn<Country> countries(Column<Country> column) {
        return new KeyedColumn<>(column, Country::code, Countries::name);
    }

    /** Numbers of parts and papers: neither case nor blanks tell two apart, nor which mark stands between two digits or letters. */
    public static KeyedColumn<String> texts(Column<String> column) {
        return new KeyedColumn<>(column, KeyedColumn::textKey, Function.identity());
    }

    public static String textKey(String text) {
        return PaperNumbers.key(text);
    }

    /** Texts that a normaliser gives the same key; an empty key is none. */
    public static KeyedColumn<String> texts(Column<String> column, Function<String, String> normaliser) {
        return new KeyedColumn<>(column, normaliser, Function.identity());
    }

    public int number(int line) {
        return numbers[column.id(line)];
    }

    public String key(int number) {
        return keys.value(number);
    }

    /** The name for the eye as this line has it. */
    public String name(int line) {
        Party known = parties[column.id(line)];
        return known == null ? name.apply(column.value(line)) : known.name();
    }

    /** The key of a line under the name for the eye that this line has. */
    Party party(int line) {
        int spelling = column.id(line);
        if (parties[spelling] == null) {
            parties[spelling] = new Party(name.apply(column.value(line)), key(numbers[spelling]));
        }
        return parties[spelling];
    }

    /** Whether no line holds any key. */
    public boolean unknown() {
        return keys.values().size() == 1;
    }

    /** How many known keys the given lines hold. */
    public int distinct(int[] lines) {
        return (int) numbers(lines).count();
    }

    /** The known keys that the given lines hold, sorted. */
    public List<String> among(int[] lines) {
        return numbers(lines).mapToObj(this::key).sorted().toList();
    }

    /** The known numbers that the given lines hold, each once. */
    public IntStream numbers(int[] lines) {
        counting++;
        IntStream.Builder distinct = IntStream.builder();
        for (int line : lines) {
            int number = number(line);
            if (number != 0 && countedIn[number] != counting) {
                countedIn[number] = counting;
                distinct.add(number);
            }
        }
        return distinct.build();
    }
}
