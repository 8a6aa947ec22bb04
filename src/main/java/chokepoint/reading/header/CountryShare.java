package chokepoint.reading.header;

import chokepoint.names.places.Countries;
import chokepoint.names.places.CountryReading;
import chokepoint.names.places.CountryReading.Outcome;
import chokepoint.names.places.CountryTable;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** How many of the values of a column are countries: by name, or all of them by one table of numbers. */
final class CountryShare {

    /** What stands for a part of the world among countries says nothing against them: "European Union", "High seas". */
    private static final Set<Outcome> AREAS = EnumSet.of(Outcome.UNION, Outcome.SEVERAL, Outcome.AREA);

    private CountryShare() {}

    /** @param seen how often each text stands in the column */
    static double of(Map<String, Integer> seen) {
        boolean numbers = !seen.isEmpty() && seen.keySet().stream().allMatch(CountryTable::isNumber);
        return numbers ? byNumber(seen) : byName(seen);
    }

    private static double byNumber(Map<String, Integer> seen) {
        int all = seen.values().stream().mapToInt(Integer::intValue).sum();
        int most = CountryTable.all().stream()
                .filter(CountryTable::numbers)
                .mapToInt(table -> seen.entrySet().stream()
                        .filter(entry -> table.country(entry.getKey()).isPresent())
                        .mapToInt(Map.Entry::getValue)
                        .sum())
                .max()
                .orElse(0);
        return (double) most / all;
    }

    private static double byName(Map<String, Integer> seen) {
        int all = 0;
        int known = 0;
        for (Map.Entry<String, Integer> entry : seen.entrySet()) {
            CountryReading reading = Countries.read(entry.getKey());
            boolean country = entry.getKey().length() > 1 && reading.known();
            all += AREAS.contains(reading.outcome()) ? 0 : entry.getValue();
            known += country ? entry.getValue() : 0;
        }
        return all == 0 ? 0 : (double) known / all;
    }
}
