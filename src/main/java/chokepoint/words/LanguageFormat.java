package chokepoint.words;

import chokepoint.trade.values.Day;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Share;
import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Formats figures and dates for a language. Immutable. */
sealed interface LanguageFormat {

    String money(Money money);

    String share(Share share);

    String day(Day day);

    String month(YearMonth month);

    /** With as many decimals as it has. */
    String number(BigDecimal number);

    String whole(long number);

    /** The category of a number in the plural rules of CLDR: {@code one}, {@code few}, {@code many}, … or {@code other}. */
    String plural(long number);

    static LanguageFormat of(String language) {
        return language.equals("en") ? English.SPEECH : Cldr.SPEECHES.computeIfAbsent(language, Cldr::new);
    }

    /** As values print themselves: days and decimals as in ISO, so that nobody takes a day for a month. */
    record English() implements LanguageFormat {

        private static final LanguageFormat SPEECH = new English();

        @Override
        public String money(Money money) {
            return money.toString();
        }

        @Override
        public String share(Share share) {
            return share.toString();
        }

        @Override
        public String day(Day day) {
            return day.toString();
        }

        @Override
        public String month(YearMonth month) {
            return month.toString();
        }

        @Override
        public String number(BigDecimal number) {
            return number.toPlainString();
        }

        @Override
        public String whole(long number) {
            return String.format(Locale.ROOT, "%,d", number);
        }

        @Override
        public String plural(long number) {
            return number == 1 ? "one" : "other";
        }
    }

    /** As the CLDR has it for the language. */
    final class Cldr implements LanguageFormat {

        private static final Map<String, LanguageFormat> SPEECHES = new ConcurrentHashMap<>();
        private static final int PERCENT_DIGITS = 2;
        private static final int CENTS = 2;
        private static final String UNBROKEN = "\u00A0";

        private final LocalizedNumberFormatter numbers;
        private final PluralRules plurals;
        private final DateTimeFormatter days;
        private final DateTimeFormatter months;

        private Cldr(String language) {
            ULocale locale = ULocale.forLanguageTag(language);
            numbers = NumberFormatter.withLocale(locale).roundingMode(RoundingMode.HALF_EVEN);
            plurals = PluralRules.forLocale(locale);
            DateTimePatternGenerator patterns = DateTimePatternGenerator.getInstance(locale);
            days = DateTimeFormatter.ofPattern(patterns.getBestPattern("yMMdd"), Locale.ROOT);
            months = DateTimeFormatter.ofPattern(patterns.getBestPattern("yMM"), Locale.ROOT);
        }

        @Override
        public String money(Money money) {
            BigDecimal amount = money.amount();
            boolean whole = amount.stripTrailingZeros().scale() <= 0;
            String figure = fixed(amount, whole ? 0 : CENTS);
            return money.currency().isEmpty() ? figure : figure + UNBROKEN + money.currency();
        }

        @Override
        public String share(Share share) {
            BigDecimal percent = share.fraction().movePointRight(PERCENT_DIGITS);
            return numbers.precision(Precision.maxFraction(PERCENT_DIGITS))
                            .format(percent)
                            .toString()
                    + UNBROKEN
                    + "%";
        }

        @Override
        public String day(Day day) {
            return days.format(day.date());
        }

        @Override
        public String month(YearMonth month) {
            return months.format(month);
        }

        @Override
        public String number(BigDecimal number) {
            return fixed(number, Math.max(0, number.scale()));
        }

        @Override
        public String whole(long number) {
            return numbers.format(number).toString();
        }

        @Override
        public String plural(long number) {
            return plurals.select(number);
        }

        private String fixed(BigDecimal number, int decimals) {
            return numbers.precision(Precision.fixedFraction(decimals))
                    .format(number)
                    .toString();
        }
    }
}
