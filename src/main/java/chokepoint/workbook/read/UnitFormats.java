package chokepoint.workbook.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads from number formats what they show beside a number: a currency, a unit of measure, any word. */
final class UnitFormats {

    private static final int LONGEST_CODE = 255;
    private static final int LONGEST_UNIT = 8;

    /** {@code [$€-407]}, a quoted text, an escaped character, a pad, a fill, a bare sign. */
    private static final Pattern PART = Pattern.compile(
            "\\[\\$([^\\]-]*)(-[^\\]]*)?\\]|\\[[^\\]]*\\]|\"([^\"]*)\"|\\\\(.)|_.|\\*.|(\\p{Sc})|(;)|.",
            Pattern.DOTALL);

    private UnitFormats() {}

    /** The unit as the format writes it, with the number of its language if it has one: {@code €-407}, {@code CHF}; empty if there is none. */
    static String unit(String code) {
        if (code.length() > LONGEST_CODE) {
            return "";
        }
        StringBuilder literal = new StringBuilder();
        Matcher part = PART.matcher(code);
        while (part.find() && part.group(6) == null) {
            if (part.group(1) != null && !part.group(1).isBlank()) {
                return part.group(1).strip() + (part.group(2) == null ? "" : part.group(2));
            }
            for (int group = 3; group <= 5; group++) {
                literal.append(part.group(group) == null ? "" : part.group(group));
            }
        }
        String unit = literal.toString().strip();
        boolean tells = unit.codePoints()
                .anyMatch(c -> Character.isLetter(c) || Character.getType(c) == Character.CURRENCY_SYMBOL);
        return tells && unit.length() <= LONGEST_UNIT ? unit : "";
    }
}
