package chokepoint.names.parties;

import java.util.ArrayList;
import java.util.List;

/** Works out check digits by the rules that {@code tax-numbers.csv} writes down. */
final class CheckDigits {

    private static final int TEN = 10;
    private static final int MODULUS = 97;
    private static final int BRITISH_OFFSET = 55;

    private CheckDigits() {}

    /** Whether the check digits of a number are right; a rule that is empty always holds. */
    static boolean hold(String rule, String number) {
        return switch (rule) {
            case "" -> true;
            case "luhn" -> luhn(number);
            case "iso7064" -> iso7064(number);
            case "mod97" -> mod97(number);
            case "gb" -> british(number);
            default -> NationalChecks.known(rule) ? NationalChecks.hold(rule, number) : weighted(rule, number);
        };
    }

    private static boolean weighted(String rule, String number) {
        for (String one : rule.split(";")) {
            if (!one(one.strip(), number)) {
                return false;
            }
        }
        return true;
    }

    private static boolean one(String rule, String number) {
        String[] turns = rule.split("\\|");
        int result = TEN;
        int weights = 0;
        for (int i = 0; i < turns.length && result == TEN; i++) {
            List<String> words = List.of(turns[i].strip().split(" +"));
            List<Integer> factors = new ArrayList<>();
            words.stream()
                    .takeWhile(word -> Character.isDigit(word.charAt(0)))
                    .forEach(word -> factors.add(Integer.valueOf(word)));
            int sum = sum(factors, number);
            List<String> how = words.subList(factors.size(), words.size());
            if (how.get(0).equals("=")) {
                int left = how.size() > 2 ? Integer.parseInt(how.get(2)) : 0;
                return sum % Integer.parseInt(how.get(1)) == left;
            }
            weights = factors.size();
            result = digit(how, sum);
        }
        return result < TEN && result == value(number, weights);
    }

    private static int digit(List<String> how, int sum) {
        String[] moduli = how.get(0).split("%");
        int modulus = Integer.parseInt(moduli[1]);
        int rest = sum % modulus;
        int digit = moduli[0].equals("-") ? modulus - rest : rest;
        if (moduli.length > 2) {
            return digit % Integer.parseInt(moduli[2]);
        }
        boolean zero = how.size() > 1;
        return digit == modulus ? 0 : digit >= TEN && zero ? 0 : digit;
    }

    private static int sum(List<Integer> factors, String number) {
        int sum = 0;
        for (int i = 0; i < factors.size(); i++) {
            sum += factors.get(i) * value(number, i);
        }
        return sum;
    }

    /** Of a letter by its place in ASCII, as in Brazil. */
    private static int value(String number, int at) {
        return number.charAt(at) - '0';
    }

    /** ISO/IEC 7812-1. */
    private static boolean luhn(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = value(number, number.length() - 1 - i) * (1 + i % 2);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return sum % TEN == 0;
    }

    /** ISO/IEC 7064, MOD 11,10. */
    private static boolean iso7064(String number) {
        int product = TEN;
        for (int i = 0; i < number.length() - 1; i++) {
            int sum = (value(number, i) + product) % TEN;
            product = 2 * (sum == 0 ? TEN : sum) % 11;
        }
        return (11 - product) % TEN == value(number, number.length() - 1);
    }

    private static boolean mod97(String number) {
        int split = number.length() - 2;
        return MODULUS - Long.parseLong(number.substring(0, split)) % MODULUS
                == Long.parseLong(number.substring(split));
    }

    private static boolean british(String number) {
        int sum = sum(List.of(8, 7, 6, 5, 4, 3, 2), number) + Integer.parseInt(number.substring(7, 9));
        return sum % MODULUS == 0 || (sum + BRITISH_OFFSET) % MODULUS == 0;
    }
}
