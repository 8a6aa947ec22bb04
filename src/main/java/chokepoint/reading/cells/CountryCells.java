package chokepoint.reading.cells;

import chokepoint.names.VisibleText;
import chokepoint.names.places.Countries;
import chokepoint.names.places.CountryReading;
import chokepoint.names.places.CountryTable;
import chokepoint.trade.values.Country;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Readers for columns of countries: by name, by one table of codes, or by none where several tables could be meant. */
public final class CountryCells {

    private static final String NAMIBIA = "NA";

    private CountryCells() {}

    /**
     * By names in any language, and by the letters of ISO 3166.
     *
     * @param namibia whether {@code NA} is a code like the others of the column; else it says that nothing is known
     * @param corrected whether a name that is one letter off is taken for the one country near to it; else that is only offered
     */
    public static CellReader byName(boolean namibia, boolean corrected) {
        Function<String, CellReading> reader = text -> byName(VisibleText.of(text), corrected);
        return namibia ? new CachingCellReader(text -> orNamibia(text, reader), false) : new CachingCellReader(reader);
    }

    /** By one table; what is no code of it may still be a name. */
    public static CellReader byTable(CountryTable table, boolean corrected) {
        return new CachingCellReader(stored -> {
            String text = VisibleText.of(stored);
            Optional<Country> country = table.country(text);
            if (country.isPresent()) {
                return new CellReading.Known(country.get());
            }
            return CountryTable.isNumber(text)
                    ? CellReading.unreadable("is no country number of " + table)
                    : byName(text, corrected);
        });
    }

    /** By none: a number tells what it would mean in each table, and stays unknown. */
    public static CellReader undecided(List<CountryTable> tables, boolean corrected) {
        return new CachingCellReader(stored -> {
            String text = VisibleText.of(stored);
            return CountryTable.isNumber(text)
                    ? CellReading.unreadable(undecided(text, tables))
                    : byName(text, corrected);
        });
    }

    private static String undecided(String text, List<CountryTable> tables) {
        String meanings = tables.stream()
                .flatMap(table -> table.country(text).stream().map(country -> Countries.name(country) + " by " + table))
                .collect(Collectors.joining(", "));
        return meanings.isEmpty()
                ? "is a number of no table of countries that is known"
                : "may be " + meanings + ", and the list does not say which";
    }

    private static CellReading orNamibia(String text, Function<String, CellReading> reader) {
        if (text.equals(NAMIBIA)) {
            return new CellReading.Known(Country.of(NAMIBIA));
        }
        return ReadingCache.placeholder(VisibleText.of(text)) ? CellReading.PLACEHOLDER : reader.apply(text);
    }

    private static CellReading byName(String text, boolean corrected) {
        CountryReading reading = Countries.read(text);
        return switch (reading.outcome()) {
            case KNOWN -> CellReaders.noted(reading.country(), reading.note(), Countries.name(reading.country()));
            case PLACEHOLDER -> CellReading.PLACEHOLDER;
            case SEVERAL -> CellReading.unreadable("names several countries");
            case UNION -> CellReading.unreadable("is no single country");
            case AREA -> CellReading.unreadable("is an area, no country");
            case UNKNOWN -> misspelt(text, corrected);
        };
    }

    private static CellReading misspelt(String text, boolean corrected) {
        Optional<Country> meant = corrected ? Countries.oneLetterOff(text) : Optional.empty();
        if (meant.isPresent()) {
            String name = Countries.name(meant.get());
            return new CellReading.Doubted(
                    meant.get(),
                    "is no country, and one letter off " + name,
                    "taken as " + name + ", as the policy says");
        }
        return CellReading.unreadable(Countries.nearest(text)
                .map(name -> "is no country (nearest: " + name + ")")
                .orElse("is no country"));
    }
}
