package chokepoint.names.parties;

import chokepoint.names.NameWords;
import java.util.List;
import java.util.regex.Pattern;

/** Parts a name from the address that stands behind it in one cell: {@code Alder Oy, Kaivokatu 5, 00100 Helsinki}. */
final class NameWithAddress {

    private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;\\n\\r|]\\s*");

    /** Parts of an address behind a name that ends with a legal form, and behind one that does not. */
    private static final int PARTS_BEHIND_FORM = 2;

    private static final int PARTS_BEHIND_NAME = 3;

    private NameWithAddress() {}

    /** The name alone; the whole text where no address is sure to follow it. */
    static String name(String text) {
        if (text.indexOf(',') < 0 && text.indexOf(';') < 0 && text.indexOf('\n') < 0 && text.indexOf('|') < 0) {
            return text;
        }
        String[] parts = SEPARATOR.split(text.strip());
        if (endsInForm(parts[parts.length - 1])) {
            return text;
        }
        StringBuilder name = new StringBuilder();
        for (int at = 0; at < parts.length - PARTS_BEHIND_FORM; at++) {
            name.append(at == 0 ? "" : ", ").append(parts[at]);
            int behind = parts.length - 1 - at;
            boolean address = hasDigit(parts[at + 1]) || hasDigit(parts[at + 2]);
            boolean enough =
                    endsWithForm(parts[at]) || (at == 0 && behind >= PARTS_BEHIND_NAME && words(parts[at]) > 1);
            if (address && enough && !hasDigit(parts[at])) {
                return name.toString();
            }
        }
        return text;
    }

    static boolean hasAddress(String text) {
        return !name(text).equals(text);
    }

    /** Whether a form ends it, and something stands before the form. */
    private static boolean endsWithForm(String part) {
        List<String> words = NameWords.of(part);
        String last = words.isEmpty() ? "" : words.get(words.size() - 1);
        return words.size() > 1 && LegalForms.is(last)
                || NameWords.unspaced(last)
                        && !LegalForms.strip(words, "").words().equals(words);
    }

    private static boolean endsInForm(String part) {
        List<String> words = NameWords.of(part);
        return !words.isEmpty() && LegalForms.is(words.get(words.size() - 1)) || endsWithForm(part);
    }

    private static int words(String part) {
        return NameWords.of(part).size();
    }

    private static boolean hasDigit(String part) {
        return part.codePoints().anyMatch(Character::isDigit);
    }
}
