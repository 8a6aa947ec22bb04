package chokepoint.trade.values;

import java.io.Serializable;

/**
 * A code of the Harmonized System or of a national nomenclature built on it, or {@link #UNKNOWN}.
 *
 * @param digits 2, 4 or 6 to 12 digits without dots, or empty if unknown
 */
public record HsCode(String digits) implements Comparable<HsCode>, Serializable {

    public static final HsCode UNKNOWN = new HsCode("");

    private static final int CHAPTER = 2;
    private static final int HEADING = 4;
    private static final int SUBHEADING = 6;
    private static final int LONGEST = 12;

    public HsCode {
        if (!digits.isEmpty() && !valid(digits)) {
            throw new IllegalArgumentException("'" + digits + "' is no HS code of 2, 4 or 6 to 12 digits");
        }
    }

    public static HsCode of(String digits) {
        return new HsCode(digits);
    }

    /** True of 2, 4 or 6 to 12 digits. */
    public static boolean valid(String digits) {
        int length = digits.length();
        boolean fits = length == CHAPTER || length == HEADING || (length >= SUBHEADING && length <= LONGEST);
        return fits && digitsOnly(digits);
    }

    private static boolean digitsOnly(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    public boolean known() {
        return !digits.isEmpty();
    }

    /** The first two digits. */
    public String chapter() {
        return prefix(CHAPTER);
    }

    /** The first four digits, or all if there are fewer. */
    public String heading() {
        return prefix(HEADING);
    }

    /** The first six digits, or all if there are fewer: the part that is the same in every country. */
    public String subheading() {
        return prefix(SUBHEADING);
    }

    /** True if this code is the given one or lies below it: {@code 854231} is within {@code 8542}. */
    public boolean within(HsCode other) {
        return known() && other.known() && digits.startsWith(other.digits);
    }

    /** True only if both codes are known to six digits and these differ. */
    public boolean differsFrom(HsCode other) {
        return digits.length() >= SUBHEADING
                && other.digits.length() >= SUBHEADING
                && !subheading().equals(other.subheading());
    }

    private String prefix(int length) {
        return digits.substring(0, Math.min(length, digits.length()));
    }

    @Override
    public int compareTo(HsCode other) {
        return digits.compareTo(other.digits);
    }

    @Override
    public String toString() {
        return known() ? digits : "unknown";
    }
}
