package chokepoint.names.parties;

import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Check digits that no row of weights can describe, each by the country in {@code tax-numbers.csv} whose description it follows. */
final class NationalChecks {

    private static final String ALPHANUMERIC = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String CHINESE = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String MEXICAN = "0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ";
    private static final String SPANISH_PERSON = "TRWAGMYFPDXBNJZSQVHLCKE";
    private static final String SPANISH_COMPANY = "JABCDEFGHI";
    private static final String IRISH = "WABCDEFGHIJKLMNOPQRSTUV";
    private static final String COLOMBIAN = "01987654321";
    private static final String CHILEAN = "0123456789K";
    private static final int[] CYPRIOT = {1, 0, 5, 7, 9, 13, 15, 17, 19, 21};
    private static final int[] COLOMBIAN_WEIGHTS = {41, 37, 29, 23, 19, 17, 13, 7, 3};
    private static final int[] ROMANIAN_WEIGHTS = {7, 5, 3, 2, 1, 7, 5, 3, 2};
    private static final int[] KOREAN_WEIGHTS = {1, 3, 7, 1, 3, 7, 1, 3, 5};

    private static final Map<String, Predicate<String>> CHECKS = Map.ofEntries(
            Map.entry("at", NationalChecks::austrian),
            Map.entry("cl", NationalChecks::chilean),
            Map.entry("cn", NationalChecks::chinese),
            Map.entry("co", NationalChecks::colombian),
            Map.entry("cy", NationalChecks::cypriot),
            Map.entry("es", NationalChecks::spanish),
            Map.entry("ie", NationalChecks::irish),
            Map.entry("in", NationalChecks::indian),
            Map.entry("jp", NationalChecks::japanese),
            Map.entry("kr", NationalChecks::korean),
            Map.entry("lu", number -> number(number, 0, 6) % 89 == number(number, 6, 8)),
            Map.entry("mx", NationalChecks::mexican),
            Map.entry("ro", NationalChecks::romanian),
            Map.entry("tr", NationalChecks::turkish));

    private NationalChecks() {}

    static boolean known(String rule) {
        return CHECKS.containsKey(rule);
    }

    static boolean hold(String rule, String number) {
        return CHECKS.get(rule).test(number);
    }

    private static int digit(String number, int at) {
        return Character.digit(number.charAt(at), 10);
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text.substring(from, to));
    }

    private static int last(String number) {
        return digit(number, number.length() - 1);
    }

    private static int weighted(String number, int... weights) {
        return IntStream.range(0, weights.length)
                .map(at -> weights[at] * digit(number, at))
                .sum();
    }

    /** Every second digit doubled, the digits of the result added, beginning with the second. */
    private static int doubled(String digits) {
        return IntStream.range(0, digits.length())
                .map(at -> digit(digits, at) * (1 + at % 2))
                .map(product -> product > 9 ? product - 9 : product)
                .sum();
    }

    private static boolean austrian(String number) {
        return (96 - doubled(number.substring(0, 7))) % 10 == last(number);
    }

    private static boolean chilean(String number) {
        int end = number.length() - 1;
        int sum = IntStream.range(0, end)
                .map(back -> (2 + back % 6) * digit(number, end - 1 - back))
                .sum();
        return CHILEAN.charAt((11 - sum % 11) % 11) == number.charAt(end);
    }

    private static boolean chinese(String number) {
        int sum = 0;
        int weight = 1;
        for (int at = 0; at < number.length() - 1; at++) {
            sum += weight * CHINESE.indexOf(number.charAt(at));
            weight = weight * 3 % 31;
        }
        return (31 - sum % 31) % 31 == CHINESE.indexOf(number.charAt(number.length() - 1));
    }

    private static boolean colombian(String number) {
        return COLOMBIAN.charAt(weighted(number, COLOMBIAN_WEIGHTS) % 11) == number.charAt(number.length() - 1);
    }

    private static boolean cypriot(String number) {
        int sum = IntStream.range(0, 8)
                .map(at -> at % 2 == 0 ? CYPRIOT[digit(number, at)] : digit(number, at))
                .sum();
        return 'A' + sum % 26 == number.charAt(8);
    }

    private static boolean spanish(String number) {
        char first = number.charAt(0);
        char control = number.charAt(8);
        if (Character.isDigit(first) || "XYZ".indexOf(first) >= 0) {
            int leading = Character.isDigit(first) ? digit(number, 0) : "XYZ".indexOf(first);
            String digits = leading + number.substring(1, 8);
            return SPANISH_PERSON.charAt(Integer.parseInt(digits) % 23) == control;
        }
        int sum = doubled("0" + number.substring(1, 8));
        int check = (10 - sum % 10) % 10;
        return Character.isDigit(control)
                ? check == Character.digit(control, 10)
                : SPANISH_COMPANY.charAt(check) == control;
    }

    private static boolean irish(String number) {
        int further = number.length() > 8 ? 9 * (number.charAt(8) - 'A' + 1) : 0;
        int sum = weighted(number, 8, 7, 6, 5, 4, 3, 2) + further;
        return IRISH.charAt(sum % 23) == number.charAt(7);
    }

    private static boolean indian(String number) {
        int end = number.length() - 1;
        int sum = 0;
        for (int at = 0; at < end; at++) {
            int product = ALPHANUMERIC.indexOf(number.charAt(at)) * (1 + at % 2);
            sum += product / 36 + product % 36;
        }
        return ALPHANUMERIC.charAt((36 - sum % 36) % 36) == number.charAt(end);
    }

    /** The check digit stands first. */
    private static boolean japanese(String number) {
        int sum = IntStream.range(1, 13)
                .map(at -> digit(number, at) * (1 + at % 2))
                .sum();
        return 9 - sum % 9 == digit(number, 0);
    }

    private static boolean korean(String number) {
        int sum = weighted(number, KOREAN_WEIGHTS) + 5 * digit(number, 8) / 10;
        return (10 - sum % 10) % 10 == last(number);
    }

    private static boolean mexican(String number) {
        String filled = (number.length() == 12 ? " " : "") + number;
        int sum = IntStream.range(0, 12)
                .map(at -> (13 - at) * MEXICAN.indexOf(filled.charAt(at)))
                .sum();
        int check = (11 - sum % 11) % 11;
        return (check == 10 ? 'A' : Character.forDigit(check, 10)) == filled.charAt(12);
    }

    private static boolean romanian(String number) {
        String filled = String.format(Locale.ROOT, "%10s", number).replace(' ', '0');
        return 10 * weighted(filled, ROMANIAN_WEIGHTS) % 11 % 10 == last(filled);
    }

    private static boolean turkish(String number) {
        int sum = 0;
        for (int at = 0; at < 9; at++) {
            int moved = (digit(number, at) + 9 - at) % 10;
            int product = moved * (1 << (9 - at)) % 9;
            sum += moved > 0 && product == 0 ? 9 : product;
        }
        return (10 - sum % 10) % 10 == last(number);
    }
}
