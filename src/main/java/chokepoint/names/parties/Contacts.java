package chokepoint.names.parties;

import chokepoint.names.NameWords;
import chokepoint.names.Placeholders;
import chokepoint.names.TableResource;
import chokepoint.names.places.Addresses;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Normalizes addresses, phone numbers, e-mails, accounts and tax numbers to keys; the key is empty for what identifies nobody. */
public final class Contacts {

    private static final int FEWEST_PHONE_DIGITS = 7;
    private static final int FEWEST_ACCOUNT_SIGNS = 8;
    private static final int FEWEST_IDENTIFIER_SIGNS = 5;
    private static final int FEWEST_CODE_SIGNS = 3;
    private static final int FEWEST_ADDRESS_WORDS = 3;

    /** In characters: what is longer is no contact, and to look for one in it may take time by the square of its length. */
    private static final int LONGEST = 1_000;

    private static final Pattern EMAIL = Pattern.compile("([^\\s<>:;,]+)@([^\\s<>:;,@]+\\.[^\\s<>:;,@]+)");
    private static final Pattern TRUNK_ZERO = Pattern.compile("\\(0\\)");
    private static final Pattern EXTENSION = Pattern.compile("(?i)\\s*(ext|x|доб)\\.?\\s*\\d+$");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D+");
    private static final Pattern INTERNATIONAL_ZEROS = Pattern.compile("^00");
    private static final Pattern NO_SIGN = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern COUNTRY_PREFIX = Pattern.compile("^[A-Z]{2}(?=\\d)");
    private static final Set<String> FREE_MAIL = TableResource.rows("/rules/lists/free-mail.csv").stream()
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());

    private static final Map<String, String> STREET_WORDS = streetWords();

    /** {@code 0000000}, {@code 1234567}: what a form is filled with that asks for a number. */
    private static final Pattern FILLER = Pattern.compile("(.)\\1+");

    private static final String COUNTING_UP = "01234567890123456789";

    private Contacts() {}

    private static Map<String, String> streetWords() {
        Map<String, String> words = new HashMap<>();
        TableResource.rows("street-words.csv")
                .forEach(row -> words.put(String.join("", PartyNames.latin(NameWords.of(row.get(0)))), row.get(1)));
        return words;
    }

    /** Words in any order, street numbers included, without the country at the end; a town alone is no address. */
    public static String address(String text) {
        List<String> words = text.length() > LONGEST || Placeholders.is(text)
                ? List.of()
                : PartyNames.latin(NameWords.of(Addresses.withoutCountry(text))).stream()
                        .map(word -> STREET_WORDS.getOrDefault(word, word))
                        .filter(word -> !word.isEmpty())
                        .toList();
        boolean numbered = words.stream().anyMatch(word -> word.chars().anyMatch(Character::isDigit));
        return numbered && words.size() >= FEWEST_ADDRESS_WORDS
                ? words.stream().sorted().collect(Collectors.joining(" "))
                : "";
    }

    /** Digits with their country code, without extension. */
    public static String phone(String text) {
        if (text.length() > LONGEST) {
            return "";
        }
        String number = TRUNK_ZERO
                .matcher(EXTENSION.matcher(text.strip()).replaceAll(""))
                .replaceAll("");
        String digits = INTERNATIONAL_ZEROS
                .matcher(NO_DIGIT.matcher(number).replaceAll(""))
                .replaceAll("");
        return digits.length() >= FEWEST_PHONE_DIGITS && !filler(digits) ? digits : "";
    }

    /** The domain; the whole address where anyone gets an address of that domain. */
    public static String email(String text) {
        if (text.length() > LONGEST) {
            return "";
        }
        Matcher matcher = EMAIL.matcher(text.toLowerCase(Locale.ROOT));
        if (!matcher.find() || Placeholders.is(matcher.group(2).split("\\.")[0])) {
            return "";
        }
        return FREE_MAIL.contains(matcher.group(2)) ? matcher.group() : matcher.group(2);
    }

    /** Whether the key of an e-mail is one mailbox and not the domain of a company. */
    public static boolean mailbox(String emailKey) {
        return emailKey.indexOf('@') >= 0;
    }

    public static String account(String text) {
        return signs(text, FEWEST_ACCOUNT_SIGNS);
    }

    /** A tax or register number, with or without its country in front. */
    public static String identifier(String text) {
        return COUNTRY_PREFIX.matcher(signs(text, FEWEST_IDENTIFIER_SIGNS)).replaceAll("");
    }

    /** A number or the code of a vendor in a system, which may be shorter. */
    public static String code(String text) {
        return COUNTRY_PREFIX.matcher(signs(text, FEWEST_CODE_SIGNS)).replaceAll("");
    }

    private static String signs(String text, int fewest) {
        String signs = text.length() > LONGEST || Placeholders.is(text)
                ? ""
                : NO_SIGN.matcher(text.toUpperCase(Locale.ROOT)).replaceAll("");
        boolean digits = signs.chars().anyMatch(Character::isDigit);
        return digits && signs.length() >= fewest && !filler(signs) ? signs : "";
    }

    private static boolean filler(String signs) {
        return FILLER.matcher(signs).matches() || COUNTING_UP.contains(signs);
    }
}
