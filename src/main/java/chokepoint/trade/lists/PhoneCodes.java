package chokepoint.trade.lists;

import chokepoint.trade.values.Country;
import chokepoint.trade.values.Day;
import java.io.Serializable;
import java.util.Map;
import java.util.Set;

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
        String first = firstDigits(written, written.startsWith(PLUS) ? 0 : ZEROS.length());
        for (int length = first.length(); length > 0; length--) {
            Set<Country> possible = countries.get(first.substring(0, length));
            if (possible != null) {
                return possible;
            }
        }
        return Set.of();
    }

    /** As many digits as a code can have, whatever stands between them. */
    private static String firstDigits(String written, int passedOver) {
        StringBuilder digits = new StringBuilder(LONGEST);
        int left = passedOver;
        for (int i = 0; i < written.length() && digits.length() < LONGEST; i++) {
            char c = written.charAt(i);
            if (c >= '0' && c <= '9' && --left < 0) {
                digits.append(c);
            }
        }
        return digits.toString();
    }

    /** True only if the country is known and the number is told to belong to other ones. */
    public boolean elsewhere(String phone, Country country) {
        Set<Country> possible = country.known() ? of(phone) : Set.of();
        return !possible.isEmpty() && !possible.contains(country);
    }
}
