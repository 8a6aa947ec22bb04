package chokepoint.reading.columns;

import chokepoint.reading.cells.DecimalMark;
import chokepoint.reading.cells.NumberText;
import chokepoint.reading.header.Header;
import chokepoint.reading.header.HeaderBlock;
import chokepoint.reading.header.Lexicon;
import chokepoint.reading.header.SampleRow;
import chokepoint.reading.mapping.Claim;
import chokepoint.reading.mapping.ColumnMap;
import chokepoint.trade.values.Field;
import chokepoint.workbook.ColumnName;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds the currency of a value whose header states none in a column that is related to it by arithmetic: the price that makes it with
 * the quantity, or the same amount with or without tax.
 */
final class RelatedCurrency {

    private static final int LEAST_ROWS = 2;
    private static final double HIGHEST_TAX = 1.35;
    private static final BigDecimal ROUNDED = new BigDecimal("0.02");

    private final HeaderBlock header;
    private final List<SampleRow> data;
    private final ColumnMap map;
    private final List<String> notices;

    /** @param notices takes what was found */
    RelatedCurrency(HeaderBlock header, List<SampleRow> data, ColumnMap map, List<String> notices) {
        this.header = header;
        this.data = data;
        this.map = map;
        this.notices = notices;
    }

    /** Returns the code of a column; empty if it is not the value, states a currency itself, or nothing tells. */
    String of(int column) {
        boolean value =
                map.of(Field.VALUE).filter(claim -> claim.column() == column).isPresent();
        if (!value || !header.header(column).currency().isEmpty()) {
            return "";
        }
        Optional<Header> price = price(column);
        if (price.isPresent()) {
            return told(column, price.get(), "which makes it with the quantity");
        }
        return withTax(column)
                .map(twin -> told(column, twin, "which is the same with or without tax"))
                .or(() -> tax(column).map(tax -> told(column, tax, "the tax on it")))
                .orElse("");
    }

    private String told(int column, Header from, String why) {
        notices.add(String.format(
                Locale.ROOT,
                "column %s '%s': in %s, as '%s', %s",
                ColumnName.of(column),
                header.header(column).text(),
                from.currency(),
                from.text(),
                why));
        return from.currency();
    }

    /** The price with a currency that times the quantity is the value in every row. */
    private Optional<Header> price(int value) {
        Optional<Integer> price = map.of(Field.UNIT_PRICE).map(Claim::column);
        Optional<Integer> quantity = map.of(Field.QUANTITY).map(Claim::column);
        return price.map(header::header)
                .filter(name -> !name.currency().isEmpty())
                .filter(name -> quantity.isPresent() && makes(quantity.get(), price.get(), value));
    }

    private boolean makes(int quantity, int price, int value) {
        int compared = 0;
        for (SampleRow row : data) {
            Optional<BigDecimal> one = number(row, quantity);
            Optional<BigDecimal> other = number(row, price);
            Optional<BigDecimal> made = number(row, value);
            if (one.isPresent() && other.isPresent() && made.isPresent()) {
                BigDecimal off = one.get().multiply(other.get()).subtract(made.get());
                if (off.abs().compareTo(ROUNDED) > 0) {
                    return false;
                }
                compared++;
            }
        }
        return compared >= LEAST_ROWS;
    }

    /** The same amount with or without tax, where all such columns that state a currency state one. */
    private Optional<Header> withTax(int value) {
        Map<String, Header> twins = map.alternatives().stream()
                .filter(claim -> claim.meaning().is(Field.VALUE) && claim.column() != value)
                .filter(claim -> Lexicon.names("taxed", header.header(value))
                        || Lexicon.names("taxed", header.header(claim.column())))
                .filter(claim -> differsByTax(value, claim.column()))
                .map(claim -> header.header(claim.column()))
                .filter(twin -> !twin.currency().isEmpty())
                .collect(Collectors.toMap(Header::currency, Function.identity(), (one, other) -> one));
        Set<String> codes = twins.keySet();
        return codes.size() == 1 ? twins.values().stream().findFirst() : Optional.empty();
    }

    /** The column of the tax, if it states a currency: with the value it makes another column in every row. */
    private Optional<Header> tax(int value) {
        int width = header.headers().size();
        return IntStream.range(0, width)
                .filter(tax -> tax != value && !header.header(tax).currency().isEmpty())
                .filter(tax -> Lexicon.names("tax", header.header(tax))
                        && IntStream.range(0, width)
                                .anyMatch(gross -> gross != tax && gross != value && add(value, tax, gross)))
                .mapToObj(header::header)
                .findFirst();
    }

    private boolean add(int one, int other, int sum) {
        int compared = 0;
        for (SampleRow row : data) {
            Optional<BigDecimal> first = number(row, one);
            Optional<BigDecimal> second = number(row, other);
            Optional<BigDecimal> both = number(row, sum);
            if (first.isPresent() && second.isPresent() && both.isPresent()) {
                BigDecimal off = first.get().add(second.get()).subtract(both.get());
                if (off.abs().compareTo(ROUNDED) > 0) {
                    return false;
                }
                compared++;
            }
        }
        return compared >= LEAST_ROWS;
    }

    private boolean differsByTax(int one, int other) {
        List<Double> ratios = data.stream()
                .flatMap(row -> ratio(number(row, one), number(row, other)).stream())
                .toList();
        return ratios.size() >= LEAST_ROWS
                && ratios.stream().allMatch(ratio -> Math.max(ratio, 1 / ratio) <= HIGHEST_TAX);
    }

    /** Empty unless both have one sign. */
    private static Optional<Double> ratio(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.filter(number -> number.signum() != 0)
                .flatMap(first -> other.filter(second -> second.signum() == first.signum())
                        .map(second -> second.doubleValue() / first.doubleValue()));
    }

    private static Optional<BigDecimal> number(SampleRow row, int column) {
        return NumberText.parse(row.text(column)).flatMap(number -> number.value(DecimalMark.POINT));
    }
}
