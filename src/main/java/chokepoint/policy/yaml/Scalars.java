package chokepoint.policy.yaml;

import chokepoint.names.NearestWord;
import chokepoint.names.places.Countries;
import chokepoint.trade.Limit;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.HsCode;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Share;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses single values; each method throws {@link IllegalArgumentException} with a sentence for the user. */
public final class Scalars {

    private static final Pattern QUANTITY = Pattern.compile("(-?\\d[\\d _\u00A0\u202F]*(?:\\.\\d+)?)\\s*(%|\\p{L}*)");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern GAPS = Pattern.compile("[ _\u00A0\u202F]");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final Set<String> YES = Set.of("true", "yes");
    private static final Set<String> NO = Set.of("false", "no");

    private Scalars() {}

    /** {@code 50 %}, {@code 1.96}, {@code 100000 EUR}, {@code 30 days} or {@code 2026-06-30}. */
    public static Object quantity(String text) {
        if (DAY.matcher(text).matches()) {
            return day(text);
        }
        Matcher matcher = QUANTITY.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "'" + text
                            + "' is no quantity; expected for example '50 %', '1.96', '100000 EUR' or '30 days', with a point for decimals");
        }
        BigDecimal number = new BigDecimal(GAPS.matcher(matcher.group(1)).replaceAll(""));
        return withUnit(number, matcher.group(2), text);
    }

    private static Object withUnit(BigDecimal number, String unit, String text) {
        if (unit.isEmpty()) {
            return number;
        }
        if (unit.equals("%")) {
            return percent(number, text);
        }
        if (unit.equals("day") || unit.equals("days")) {
            return days(number, text);
        }
        if (CURRENCY.matcher(unit).matches()) {
            return Money.of(number, currency(unit));
        }
        throw new IllegalArgumentException(
                "'" + unit + "' in '" + text + "' is no unit; expected '%', 'days' or a currency such as 'EUR'");
    }

    private static Share percent(BigDecimal number, String text) {
        if (number.signum() < 0) {
            throw new IllegalArgumentException("'" + text + "' lies below zero; expected a share such as '50 %'");
        }
        return Share.ofPercent(number);
    }

    private static Limit.Days days(BigDecimal number, String text) {
        try {
            return new Limit.Days(number.longValueExact());
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("'" + text + "' is no whole number of days", e);
        }
    }

    /** A part of a whole, from 0 % to 100 %. */
    public static Share share(String text) {
        if (quantityOrText(text) instanceof Share share
                && share.compareTo(Share.NONE) >= 0
                && share.compareTo(Share.WHOLE) <= 0) {
            return share;
        }
        throw new IllegalArgumentException("'" + text + "' is no share; expected a percentage from '0 %' to '100 %'");
    }

    static BigDecimal number(String text) {
        if (quantityOrText(text) instanceof BigDecimal number) {
            return number;
        }
        throw new IllegalArgumentException("'" + text + "' is no number; expected for example '1.96'");
    }

    public static BigDecimal positive(String text) {
        BigDecimal number = number(text);
        if (number.signum() <= 0) {
            throw new IllegalArgumentException("'" + text + "' is not above zero");
        }
        return number;
    }

    /** A whole number from 0. */
    public static int count(String text) {
        try {
            int count = number(text).intValueExact();
            if (count >= 0) {
                return count;
            }
        } catch (ArithmeticException | IllegalArgumentException e) {
            throw new IllegalArgumentException(noCount(text), e);
        }
        throw new IllegalArgumentException(noCount(text));
    }

    private static String noCount(String text) {
        return "'" + text + "' is no whole number from 0";
    }

    /** At least one. */
    public static Limit.Days days(String text) {
        if (quantityOrText(text) instanceof Limit.Days days && days.days() > 0) {
            return days;
        }
        throw new IllegalArgumentException("'" + text + "' is no span of days; expected for example '30 days'");
    }

    private static Object quantityOrText(String text) {
        try {
            return quantity(text);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    /** Of four digits for the year, lest a day before or after it could not be told. */
    public static Day day(String text) {
        try {
            if (DAY.matcher(text).matches()) {
                return Day.of(text);
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(noDay(text), e);
        }
        throw new IllegalArgumentException(noDay(text));
    }

    private static String noDay(String text) {
        return "'" + text + "' is no date; expected for example '2026-06-30'";
    }

    public static String currency(String text) {
        try {
            return Currency.getInstance(text).getCurrencyCode();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no currency; expected a code of ISO 4217 such as 'EUR'", e);
        }
    }

    public static String language(String text) {
        if (LANGUAGE.matcher(text).matches()) {
            return text;
        }
        throw new IllegalArgumentException(
                "'" + text + "' is no language; expected a code of ISO 639 such as 'en' or 'ru'");
    }

    public static Country country(String text) {
        return Countries.find(text)
                .orElseThrow(() -> new IllegalArgumentException("'" + text + "' is no country"
                        + NearestWord.hint(Countries.nearest(text)) + "; expected a name or a code of two letters"));
    }

    public static HsCode hs(String text) {
        String digits = text.replace(".", "").replace(" ", "");
        if (digits.isEmpty() || !HsCode.valid(digits)) {
            throw new IllegalArgumentException("'" + text + "' is no HS code; expected 2, 4 or 6 to 12 digits");
        }
        return HsCode.of(digits);
    }

    public static boolean yes(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        if (YES.contains(word) || NO.contains(word)) {
            return YES.contains(word);
        }
        throw new IllegalArgumentException("'" + text + "' is neither 'yes' nor 'no'");
    }
}
