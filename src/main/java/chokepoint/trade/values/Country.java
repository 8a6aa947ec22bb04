package chokepoint.trade.values;

import java.io.Serializable;

/**
 * A country or customs territory, by its ISO 3166-1 alpha-2 code, or {@link #UNKNOWN}.
 *
 * @param code two capital letters, or empty if unknown; territories without an ISO code use the user-assigned codes of CLDR
 */
public record Country(String code) implements Comparable<Country>, Serializable {

    public static final Country UNKNOWN = new Country("");

    public Country {
        if (!code.isEmpty() && !code.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException("'" + code + "' is no country code of two capital letters");
        }
    }

    public static Country of(String code) {
        return new Country(code);
    }

    public boolean known() {
        return !code.isEmpty();
    }

    /** True only if both countries are known and not the same. */
    public boolean differsFrom(Country other) {
        return known() && other.known() && !equals(other);
    }

    @Override
    public int compareTo(Country other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return known() ? code : "unknown";
    }
}
