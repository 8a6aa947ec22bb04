package chokepoint.reading.mapping;

import chokepoint.reading.header.ColumnWeight;
import chokepoint.reading.header.HeaderBlock;
import chokepoint.reading.header.Lexicon;
import chokepoint.trade.values.Field;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Chooses the amount of a line by what the numbers of the first rows make of each other: net and tax, what is paid and what is open. */
final class ColumnArithmetic {

    private static final int LEAST_ROWS_UNNAMED = 3;
    private static final int MOST_RATES = 5;
    /** No tax on sales is higher. */
    private static final BigDecimal HIGHEST_RATE = new BigDecimal("35");

    private static final BigDecimal STEP_OF_RATES = new BigDecimal("0.5");
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final MathContext PRECISION = MathContext.DECIMAL64;

    private final HeaderBlock block;
    private final SampleNumbers numbers;
    private final OrderArithmetic orders;
    private int @Nullable [] taxes;

    ColumnArithmetic(HeaderBlock block, SampleNumbers numbers) {
        this.block = block;
        this.numbers = numbers;
        this.orders = new OrderArithmetic(block, numbers);
    }

    /** Changes what is chosen; what the user's mapping says stays. */
    void apply(List<Claim> chosen, List<Claim> alternatives, Set<Field> given) {
        if (!given.contains(Field.VALUE)) {
            new PeriodColumns(block, numbers).apply(chosen, alternatives);
            orders.apply(chosen, alternatives);
            withChanges(chosen, alternatives);
            netBeforeGross(chosen, alternatives);
            allOfPaidAndOpen(chosen, alternatives);
            totalledAlone(chosen, alternatives);
        }
    }

    /** Of two columns of value, of which one is the other with tax, the one without is what the goods cost. */
    private void netBeforeGross(List<Claim> chosen, List<Claim> alternatives) {
        Optional<Claim> value = Claim.of(chosen, Field.VALUE);
        if (value.isEmpty() || names("carriage", value.get().column())) {
            return;
        }
        Claim gross = value.get();
        for (int net = 0; net < block.headers().size(); net++) {
            if (means(chosen, net) || names("carriage", net)) {
                continue;
            }
            int column = net;
            Optional<Claim> other = alternatives.stream()
                    .filter(claim -> claim.column() == column && claim.meaning().is(Field.VALUE))
                    .findFirst();
            boolean named = names("taxed", net) || names("taxed", gross.column());
            Optional<String> rates = named || taxStands(net, gross.column(), other.isPresent())
                    ? taxed(net, gross.column(), named).or(() -> withTax(column, gross.column(), named))
                    : Optional.empty();
            if (rates.isPresent()) {
                chosen.removeIf(claim -> claim.column() == column);
                chosen.set(
                        chosen.indexOf(gross),
                        new Claim(
                                gross.meaning(),
                                net,
                                other.map(Claim::confidence).orElse(ColumnWeight.BY_SHAPE.value()),
                                "net of tax: '" + block.header(gross.column()).text() + "' is " + rates.get()));
                other.ifPresent(alternatives::remove);
                alternatives.add(gross);
                return;
            }
        }
    }

    /**
     * Whether a column holds what one is more than the other: without it, and without a word, a lower bound would be a net amount.
     *
     * @param amount whether the header makes the lower one an amount; if not, the column between has to say that it is a tax
     */
    private boolean taxStands(int net, int gross, boolean amount) {
        IntStream columns = amount ? IntStream.range(0, block.headers().size()) : IntStream.of(taxes());
        return columns.filter(column -> column != net && column != gross)
                .anyMatch(column -> numbers.add(net, column, gross));
    }

    /** The columns whose headers speak of a tax, which are few; looked up once. */
    private int[] taxes() {
        if (taxes == null) {
            taxes = IntStream.range(0, block.headers().size())
                    .filter(column -> names("tax", column))
                    .toArray();
        }
        return taxes;
    }

    /** Whether a column is chosen for a field. */
    private static boolean means(List<Claim> chosen, int column) {
        return chosen.stream()
                .anyMatch(claim ->
                        claim.column() == column && claim.meaning().field().isPresent());
    }

    private boolean names(String kind, int column) {
        return Lexicon.names(kind, block.header(column));
    }

    /** The rates by which one column is more than another, if they are few and round like those of a tax in every row. */
    private Optional<String> taxed(int net, int gross, boolean named) {
        Set<BigDecimal> rates = new TreeSet<>();
        int compared = 0;
        for (int row = 0; row < numbers.rows(); row++) {
            Optional<BigDecimal> less = numbers.number(row, net);
            Optional<BigDecimal> more = numbers.number(row, gross);
            if (less.isEmpty() || more.isEmpty() || less.get().signum() == 0) {
                continue;
            }
            BigDecimal rate = more.get()
                    .subtract(less.get())
                    .multiply(HUNDRED)
                    .divide(less.get(), PRECISION)
                    .setScale(1, RoundingMode.HALF_EVEN);
            BigDecimal again = less.get().add(less.get().multiply(rate).divide(HUNDRED, PRECISION));
            boolean round = again.subtract(more.get()).abs().compareTo(SampleNumbers.CENT) <= 0;
            if (!round || rate.signum() < 0 || rate.compareTo(HIGHEST_RATE) > 0) {
                return Optional.empty();
            }
            compared++;
            rates.add(rate.signum() == 0 ? BigDecimal.ZERO : rate);
        }
        boolean more = rates.stream().anyMatch(rate -> rate.signum() > 0);
        boolean usual = rates.size() == 1
                || rates.stream().allMatch(rate -> rate.remainder(STEP_OF_RATES).signum() == 0);
        boolean tax =
                more && rates.size() <= MOST_RATES && (named ? compared > 0 : compared >= LEAST_ROWS_UNNAMED && usual);
        return tax
                ? Optional.of(rates.stream()
                        .map(rate -> rate.stripTrailingZeros().toPlainString())
                        .collect(Collectors.joining(" or ", "", " % more in every row")))
                : Optional.empty();
    }

    /** The tax beside two amounts of which a header speaks of tax: rounded to whole units, it is no round part of small ones. */
    private Optional<String> withTax(int net, int gross, boolean named) {
        return IntStream.range(0, block.headers().size())
                .filter(tax -> (named || names("tax", tax))
                        && tax != net
                        && tax != gross
                        && !names("change", tax)
                        && !names("carriage", tax))
                .filter(tax -> numbers.add(net, tax, gross) && numbers.within(tax, net))
                .mapToObj(tax -> "the same with '" + block.header(tax).text() + "' in every row")
                .findFirst();
    }

    /**
     * Where one column holds what is paid or delivered, another what is open, and a third both together, a purchase is worth both; what
     * is left of a budget is no part of it.
     */
    private void allOfPaidAndOpen(List<Claim> chosen, List<Claim> alternatives) {
        Optional<Claim> value = Claim.of(chosen, Field.VALUE);
        if (value.isEmpty()) {
            return;
        }
        Claim paid = value.get();
        int width = block.headers().size();
        for (int open = 0; open < width; open++) {
            for (int all = 0; all < width && names("balance", open); all++) {
                int column = all;
                if (!means(chosen, all) && !names("budget", all) && numbers.add(paid.column(), open, all)) {
                    chosen.removeIf(claim -> claim.column() == column);
                    chosen.set(
                            chosen.indexOf(paid),
                            new Claim(
                                    paid.meaning(),
                                    all,
                                    ColumnWeight.BY_SHAPE.value(),
                                    "by arithmetic: it is '"
                                            + block.header(paid.column()).text() + "' and '"
                                            + block.header(open).text() + "' together in every row"));
                    alternatives.removeIf(claim -> claim.column() == column);
                    alternatives.add(paid);
                    return;
                }
            }
        }
    }

    /** A contract is worth what its changes have made of it, where one column holds the first amount and another the changes. */
    private void withChanges(List<Claim> chosen, List<Claim> alternatives) {
        Optional<Claim> value = Claim.of(chosen, Field.VALUE);
        int width = block.headers().size();
        for (int change = 0; value.isPresent() && change < width; change++) {
            for (int all = 0; all < width && names("change", change); all++) {
                int first = value.get().column();
                if (!means(chosen, all) && numbers.add(first, change, all)) {
                    OrderArithmetic.put(
                            chosen,
                            alternatives,
                            value.get(),
                            all,
                            "it is '" + block.header(first).text() + "' with '"
                                    + block.header(change).text() + "' in every row");
                    return;
                }
            }
        }
    }

    /** Where the list adds up one of its columns and not the one that was chosen, the one that it adds up is what it is about. */
    private void totalledAlone(List<Claim> chosen, List<Claim> alternatives) {
        Optional<Claim> value = Claim.of(chosen, Field.VALUE);
        Optional<Integer> totalled = value.isEmpty() ? Optional.empty() : numbers.totalledAlone();
        if (totalled.isPresent() && totalled.get() != value.get().column() && !means(chosen, totalled.get())) {
            OrderArithmetic.put(
                    chosen, alternatives, value.get(), totalled.get(), "the list adds it up, and no other column");
        }
    }
}
