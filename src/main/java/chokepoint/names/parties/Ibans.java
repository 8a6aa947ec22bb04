package chokepoint.names.parties;

import chokepoint.names.TableResource;
import chokepoint.trade.values.Country;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells the country of an international bank account number whose length and check digits are right (ISO 13616). */
public final class Ibans {

    private static final Map<String, Integer> LENGTHS = TableResource.rows("iban-lengths.csv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> Integer.valueOf(row.get(1))));

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Zs}.-]+");
    private static final Pattern NUMBER = Pattern.compile("[A-Z]{2}[0-9]{2}[0-9A-Z]+");
    private static final BigInteger MODULUS = BigInteger.valueOf(97);
    private static final int LONGEST = 60;
    private static final int RADIX = 36;

    private Ibans() {}

    /** The country in which the account is kept; empty of what is no such number. */
    public static Optional<Country> country(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String signs =
                BETWEEN.matcher(text.toUpperCase(Locale.ROOT)).replaceAll("").replaceFirst("^IBAN:?", "");
        boolean shaped =
                NUMBER.matcher(signs).matches() && LENGTHS.getOrDefault(signs.substring(0, 2), 0) == signs.length();
        return shaped && holds(signs) ? Optional.of(Country.of(signs.substring(0, 2))) : Optional.empty();
    }

    private static boolean holds(String signs) {
        String digits = (signs.substring(4) + signs.substring(0, 4))
                .chars()
                .mapToObj(sign -> Integer.toString(Character.digit(sign, RADIX)))
                .collect(Collectors.joining());
        return new BigInteger(digits).mod(MODULUS).equals(BigInteger.ONE);
    }
}
