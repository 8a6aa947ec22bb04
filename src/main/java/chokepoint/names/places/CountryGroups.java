package chokepoint.names.places;

import chokepoint.names.TableResource;
import chokepoint.trade.values.Country;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The members of groups of countries, as statistics add them up. */
public final class CountryGroups {

    private static final List<Set<Country>> KNOWN = TableResource.rows("country-groups.csv").stream()
            .map(row -> Arrays.stream(row.get(1).split(" ")).map(Country::of).collect(Collectors.toUnmodifiableSet()))
            .toList();
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern REMARK = Pattern.compile("\\s*(?:\\(|\\s[-\u2013]\\s).*");
    private static final Pattern CODE = Pattern.compile("(?<![A-Z])[A-Z]{2}(?![A-Z])");
    private static final int LEAST = 3;

    private CountryGroups() {}

    /** Whether a text names a group of countries and no single one, whatever it says of its members. */
    public static boolean names(String text) {
        CountryReading reading = Countries.read(text);
        return reading.outcome() == CountryReading.Outcome.UNION
                || (!reading.known()
                        && Countries.read(REMARK.matcher(text).replaceFirst("")).outcome()
                                == CountryReading.Outcome.UNION);
    }

    /** All groups that are known, and that which a text spells out in brackets: {@code Euro area - 20 countries (AT, BE, CY, …)}. */
    public static List<Set<Country>> with(String text) {
        Matcher brackets = BRACKETS.matcher(text);
        List<Set<Country>> groups = new ArrayList<>(KNOWN);
        while (brackets.find()) {
            Set<Country> members = new TreeSet<>();
            CODE.matcher(brackets.group(1))
                    .results()
                    .forEach(code -> Countries.find(code.group()).ifPresent(members::add));
            if (members.size() >= LEAST) {
                groups.add(members);
            }
        }
        return groups;
    }
}
