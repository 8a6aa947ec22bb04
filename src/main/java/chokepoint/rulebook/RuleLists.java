package chokepoint.rulebook;

import chokepoint.names.Countries;
import chokepoint.names.Nearest;
import chokepoint.trade.Country;
import chokepoint.trade.CountryList;
import chokepoint.trade.Day;
import chokepoint.trade.GoodsList;
import chokepoint.trade.HsCode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The lists of a rulebook by name: a csv with a column {@code country} lists countries, one with {@code hs} lists goods. */
public final class RuleLists {

    static final String FOLDER = "lists";

    private final SortedMap<String, CountryList> countries = new TreeMap<>();
    private final SortedMap<String, GoodsList> goods = new TreeMap<>();

    RuleLists() {}

    public Optional<CountryList> countries(String name) {
        return Optional.ofNullable(countries.get(name));
    }

    public Optional<GoodsList> goods(String name) {
        return Optional.ofNullable(goods.get(name));
    }

    /** All of them, sorted by kind and name: reference facts for rules. */
    List<Object> facts() {
        List<Object> facts = new ArrayList<>(countries.values());
        facts.addAll(goods.values());
        return facts;
    }

    boolean has(String name) {
        return countries.containsKey(name) || goods.containsKey(name);
    }

    /** Reads a list; one of the same name is replaced. */
    void read(RuleFile file, Problems problems) {
        List<NamedCsvRecord> rows = rows(file, problems);
        Set<String> header = rows.isEmpty() ? Set.of() : Set.copyOf(rows.get(0).getHeader());
        if (header.contains("country")) {
            goods.remove(file.stem());
            countries.put(file.stem(), countryList(file.stem(), rows, problems));
        } else if (header.contains("hs")) {
            countries.remove(file.stem());
            goods.put(file.stem(), goodsList(file.stem(), rows, problems));
        } else {
            problems.add(
                    1,
                    1,
                    "is a list of nothing known; its header needs a column 'country' or 'hs', beside 'source' and 'as of'");
        }
    }

    private static List<NamedCsvRecord> rows(RuleFile file, Problems problems) {
        try {
            return CsvReader.builder().ofNamedCsvRecord(file.text()).stream().toList();
        } catch (RuntimeException e) {
            problems.add(1, 1, "cannot be read as csv: " + e.getMessage());
            return List.of();
        }
    }

    private static CountryList countryList(String name, List<NamedCsvRecord> rows, Problems problems) {
        Set<Country> listed = new HashSet<>();
        for (NamedCsvRecord row : rows) {
            String written = row.findField("country").orElse("");
            Countries.find(written)
                    .ifPresentOrElse(
                            listed::add,
                            () -> problems.add(
                                    line(row),
                                    1,
                                    "'" + written + "' is no country" + Nearest.hint(Countries.nearest(written))));
        }
        return new CountryList(name, source(rows, problems), asOf(rows, problems), listed);
    }

    private static GoodsList goodsList(String name, List<NamedCsvRecord> rows, Problems problems) {
        Map<HsCode, String> tiers = new HashMap<>();
        for (NamedCsvRecord row : rows) {
            String digits = row.findField("hs").orElse("").replace(".", "").replace(" ", "");
            if (HsCode.valid(digits)) {
                tiers.put(
                        HsCode.of(digits),
                        row.findField("tier").filter(tier -> !tier.isBlank()).orElse("listed"));
            } else {
                problems.add(line(row), 1, "'" + digits + "' is no HS code of 2, 4 or 6 to 12 digits");
            }
        }
        return new GoodsList(name, source(rows, problems), asOf(rows, problems), tiers);
    }

    private static String source(List<NamedCsvRecord> rows, Problems problems) {
        Set<String> sources = new LinkedHashSet<>();
        for (NamedCsvRecord row : rows) {
            String source = row.findField("source").orElse("").strip();
            if (source.isEmpty()) {
                problems.add(line(row), 1, "has no source; say who lists this, and where");
            } else {
                sources.add(source);
            }
        }
        return String.join("; ", sources);
    }

    /** The latest day that any row speaks of. */
    private static Day asOf(List<NamedCsvRecord> rows, Problems problems) {
        Day latest = Day.UNKNOWN;
        for (NamedCsvRecord row : rows) {
            String written = row.findField("as of").orElse("").strip();
            try {
                Day day = Day.of(written);
                latest = day.laterThan(latest) || !latest.known() ? day : latest;
            } catch (DateTimeException e) {
                problems.add(line(row), 1, "'as of' is '" + written + "', not a day like 2024-02-23");
            }
        }
        return latest;
    }

    private static int line(NamedCsvRecord row) {
        return (int) row.getStartingLineNumber();
    }
}
