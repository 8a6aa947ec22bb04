package chokepoint.policy;

import chokepoint.trade.values.Day;
import chokepoint.trade.values.Money;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Converts money to the reporting currency by dated rates, direct or inverse, never through a third currency.
 *
 * @param currency the reporting currency; empty for the list's own
 * @param unstated the currency of money whose list does not state one; empty if the policy does not say
 * @param rates as the policy has them
 * @param quotes rates in both directions, by pair and date
 * @param sheets SHA-256 of the sheets from which rates were taken, by name
 * @param tolerance how far a list's own conversion may lie from a rate, as a fraction of it
 */
public record Exchange(
        String currency,
        String unstated,
        List<Rate> rates,
        Map<Pair, NavigableMap<LocalDate, BigDecimal>> quotes,
        Map<String, String> sheets,
        BigDecimal tolerance)
        implements Serializable {

    /** Rates of a currency move by about as much within a year, and many policies have one rate for it. */
    public static final BigDecimal USUAL_TOLERANCE = new BigDecimal("0.10");

    private static final MathContext PRECISION = MathContext.DECIMAL128;

    /** From one currency to another. */
    record Pair(String from, String to) implements Serializable {}

    public static Exchange of(String currency, String unstated, List<Rate> rates) {
        return of(currency, unstated, rates, Map.of(), USUAL_TOLERANCE);
    }

    public static Exchange of(
            String currency, String unstated, List<Rate> rates, Map<String, String> sheets, BigDecimal tolerance) {
        Map<Pair, NavigableMap<LocalDate, BigDecimal>> quotes = new HashMap<>();
        rates.forEach(
                rate -> note(quotes, rate.to(), rate.from(), rate, BigDecimal.ONE.divide(rate.rate(), PRECISION)));
        rates.forEach(rate -> note(quotes, rate.from(), rate.to(), rate, rate.rate()));
        return new Exchange(
                currency,
                unstated,
                List.copyOf(rates),
                Collections.unmodifiableMap(quotes),
                Map.copyOf(sheets),
                tolerance);
    }

    /** A direct rate is noted last, so that it stands where an inverse one has the same date. */
    private static void note(
            Map<Pair, NavigableMap<LocalDate, BigDecimal>> quotes,
            String from,
            String to,
            Rate rate,
            BigDecimal quote) {
        quotes.computeIfAbsent(new Pair(from, to), pair -> new TreeMap<>())
                .put(rate.date().date(), quote);
    }

    Exchange withCurrency(String reporting) {
        return new Exchange(reporting, unstated, rates, quotes, sheets, tolerance);
    }

    /** The money in the reporting currency; unknown without a rate of that day or before. */
    Money convert(Money money, Day day) {
        if (!money.known() || currency.equals(money.currency()) || currency.isEmpty()) {
            return money;
        }
        String from = stated(money.currency());
        if (from.equals(currency)) {
            return new Money(money.amount(), currency);
        }
        return quote(new Pair(from, currency), day)
                .map(rate -> new Money(money.amount().multiply(rate), currency))
                .orElse(Money.UNKNOWN);
    }

    /** What one unit of a currency is in another one on a day, by the rate that money would be converted by; empty without one. */
    public Optional<BigDecimal> rate(String from, String to, Day day) {
        return quote(new Pair(from, to), day);
    }

    /** The least and the most that the money comes to by the rates of some days; empty if there is none. */
    List<Money> range(Money money, Predicate<LocalDate> of) {
        Pair pair = new Pair(stated(money.currency()), currency);
        List<Money> byRate = quotes.getOrDefault(pair, Collections.emptyNavigableMap()).entrySet().stream()
                .filter(quote -> of.test(quote.getKey()))
                .map(quote -> new Money(money.amount().multiply(quote.getValue()), currency))
                .sorted(Comparator.comparing(Money::amount))
                .toList();
        return byRate.isEmpty() ? List.of() : List.of(byRate.get(0), byRate.get(byRate.size() - 1));
    }

    /** The day of the first rate from a currency into the reporting one; unknown if there is none. */
    public Day firstRate(String from) {
        NavigableMap<LocalDate, BigDecimal> dated = quotes.get(new Pair(stated(from), currency));
        return dated == null ? Day.UNKNOWN : new Day(dated.firstKey());
    }

    boolean convertible(String from) {
        String stated = stated(from);
        return currency.isEmpty()
                ? from.isEmpty()
                : stated.equals(currency) || quotes.containsKey(new Pair(stated, currency));
    }

    /** The currency that money is in: as stated or, if its list states none, the one that the policy names for that. */
    private String stated(String from) {
        return from.isEmpty() ? unstated : from;
    }

    private Optional<BigDecimal> quote(Pair pair, Day day) {
        NavigableMap<LocalDate, BigDecimal> dated = quotes.get(pair);
        if (dated == null) {
            return Optional.empty();
        }
        if (!day.known()) {
            return dated.size() == 1 ? Optional.of(dated.firstEntry().getValue()) : Optional.empty();
        }
        return Optional.ofNullable(dated.floorEntry(day.date())).map(Map.Entry::getValue);
    }
}
