package chokepoint.reading;

import chokepoint.finding.control.ArithmeticCheck;
import chokepoint.finding.control.ArithmeticCheck.Kind;
import chokepoint.policy.Exchange;
import chokepoint.reading.cells.Amount;
import chokepoint.reading.columns.AmountsBeside.Beside;
import chokepoint.reading.columns.AmountsBeside.Named;
import chokepoint.reading.columns.PlannedColumn;
import chokepoint.reading.control.ConversionCheck;
import chokepoint.reading.control.ConversionCheck.Outliers;
import chokepoint.reading.control.RateCheck;
import chokepoint.reading.rows.SheetPlan;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Money;
import chokepoint.workbook.Row;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds the value of each line against the other amounts of the line in other currencies: by the rate of most lines, by the rates of the
 * policy, and by a column of rates.
 */
final class Conversions {

    /** Rates are written with four digits or more, and amounts are rounded. */
    private static final BigDecimal ROUNDED = new BigDecimal("0.005");

    /** Freight and insurance may lie between amounts of different kinds, half of the goods' value at most. */
    private static final BigDecimal CHARGES = new BigDecimal("0.5");

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    /** What is held against one amount. */
    private static final class Pair {

        private final Beside other;
        private final List<Named> rates;
        private final ConversionCheck usual;
        private final RateCheck policy;
        private final List<RateCheck> stated = new ArrayList<>();

        Pair(String sheet, String value, Beside other, List<Named> rates, BigDecimal tolerance) {
            this.other = other;
            this.rates = rates;
            this.usual = new ConversionCheck(value, other.name());
            BigDecimal allowed = other.alike() ? tolerance : tolerance.max(CHARGES);
            String percent = allowed.multiply(PERCENT).stripTrailingZeros().toPlainString();
            this.policy = new RateCheck(
                    Kind.POLICY_RATES, sheet, value + " → " + other.name() + ", ±" + percent + " %", allowed);
            for (Named rate : rates) {
                for (String sign : List.of(" × ", " ÷ ")) {
                    stated.add(new RateCheck(
                            Kind.STATED_RATES, sheet, value + sign + rate.name() + " = " + other.name(), ROUNDED));
                }
            }
        }

        void compare(Row row, Money from, Money to, Optional<BigDecimal> byPolicy) {
            usual.compare(row.number(), from, to);
            boolean comparable = from.positive()
                    && to.positive()
                    && !from.currency().isEmpty()
                    && !to.currency().isEmpty()
                    && !from.currency().equals(to.currency());
            if (!comparable) {
                return;
            }
            byPolicy.ifPresent(
                    rate -> policy.compare(row.number(), from.amount().multiply(rate), to));
            for (int i = 0; i < rates.size(); i++) {
                Optional<BigDecimal> rate = rates.get(i).column().amount(row).map(Amount::number);
                if (rate.isPresent() && rate.get().signum() > 0) {
                    stated.get(2 * i).compare(row.number(), from.amount().multiply(rate.get()), to);
                    stated.get(2 * i + 1)
                            .compare(row.number(), from.amount().divide(rate.get(), MathContext.DECIMAL64), to);
                }
            }
        }

        /** Of several columns of rates the one that holds most. */
        Stream<ArithmeticCheck> results() {
            Optional<RateCheck> best =
                    stated.stream().filter(RateCheck::related).max(Comparator.comparing(RateCheck::hold));
            return Stream.concat(best.stream(), Stream.of(policy)).flatMap(check -> check.result().stream());
        }
    }

    private final List<Pair> pairs;
    private final CurrencyChoice choice;
    private final Exchange exchange;

    Conversions(SheetPlan plan, String file) {
        this.exchange = plan.amounts().exchange();
        this.choice =
                new CurrencyChoice(plan, new ReadingProblems(file, plan.sheet().name()), new Remarks());
        String value = plan.column(Field.VALUE)
                .map(column -> column.letters() + " '"
                        + plan.header().header(column.index()).text() + "'")
                .orElse("");
        this.pairs = plan.amounts().amounts().stream()
                .map(other -> new Pair(
                        plan.sheet().name(), value, other, plan.amounts().rates(), exchange.tolerance()))
                .toList();
    }

    void compare(Row row, Money value, String ofLine, Day day) {
        if (!value.known()) {
            return;
        }
        for (Pair pair : pairs) {
            PlannedColumn column = pair.other.column();
            Optional<Amount> amount = column.amount(row);
            Optional<String> currency = amount.flatMap(one -> choice.of(row, column, one, ofLine));
            if (currency.isPresent()) {
                pair.compare(
                        row,
                        value,
                        Money.of(amount.get().number(), currency.get()),
                        exchange.rate(value.currency(), currency.get(), day));
            }
        }
    }

    /** How often amounts are converted as a column of rates, or the policy, says. */
    List<ArithmeticCheck> checks() {
        return pairs.stream().flatMap(Pair::results).toList();
    }

    /** What is to be said of the same lines against several amounts is said once. */
    List<String> notices() {
        Map<List<Object>, List<Outliers>> bySameLines = pairs.stream()
                .flatMap(pair -> pair.usual.outliers().stream())
                .collect(Collectors.groupingBy(
                        found -> List.of(found.currency(), found.rows()), LinkedHashMap::new, Collectors.toList()));
        return bySameLines.values().stream().map(Conversions::told).toList();
    }

    private static String told(List<Outliers> found) {
        String others = found.stream().skip(1).map(Outliers::other).collect(Collectors.joining(", "));
        return found.get(0).notice()
                + (others.isEmpty() ? "" : "; likewise against " + others)
                + "; an amount was converted otherwise, or is wrong";
    }
}
