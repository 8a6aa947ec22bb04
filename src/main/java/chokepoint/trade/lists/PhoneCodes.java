package chokepoint.trade.lists;

import chokepoint.trade.values.Country;
import chokepoint.trade.values.Day;
import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The countries that a telephone number can belong to, by its first digits.
 *
 * @param source who assigns the codes, and where
 * @param asOf the day the list speaks of; may be unknown
 * @param countries by code without plus sign; of two codes that fit a number the longer counts
 */
public record PhoneCodes(String name, String source, Day asOf, Map<String, Set<Country>> countries)
        implements Serializable {

    private static final String PLUS = "+";
    private static final String ZEROS = "00";
    private static final int LONGEST = 7;

    public PhoneCodes {
        countries = Map.copyOf(countries);
    }

    /** Where a number in international form, with {@code +} or {@code 00}, can be; empty if that cannot be told. */
    public Set<Country> of(String phone) {
        String written = phone.strip();
        if (!written.startsWith(PLUS) && !written.startsWith(ZEROS)) {
            return Set.of();
        }
        String digits = written.replaceAll("\\D", "");
        String international = written.startsWith(PLUS) ? digits : digits.substring(ZEROS.length());
        int longest = Math.min(LONGEST, international.length());
        return IntStream.iterate(longest, length -> length > 0, length -> length - 1)
                .mapToObj(length -> international.substring(0, length))
                .filter(countries::containsKey)
                .map(countries::get)
                .findFirst()
                .orElse(Set.of());
    }

    /** True only if the country is known and the number is told to belong to other ones. */
    public boolean elsewhere(String phone, Country country) {
        Set<Country> possible = country.known() ? of(phone) : Set.of();
        return !possible.isEmpty() && !possible.contains(country);
    }
}
