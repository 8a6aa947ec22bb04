package chokepoint.reading.mapping;

import chokepoint.reading.cells.DecimalMark;
import chokepoint.reading.cells.NumberText;
import chokepoint.reading.header.ColumnMeaning;
import chokepoint.reading.header.ColumnWeight;
import chokepoint.reading.header.Header;
import chokepoint.reading.header.HeaderBlock;
import chokepoint.reading.header.HeaderWords;
import chokepoint.reading.header.Lexicon;
import chokepoint.reading.header.SampleRow;
import chokepoint.trade.values.Field;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Puts claims right by what the numbers of the first rows make of each other: price times quantity, net and tax. */
final class ColumnArithmetic {

    private static final List<Field> PRODUCT = List.of(Field.UNIT_PRICE, Field.QUANTITY, Field.VALUE);
    private static final int ROWS = 400;
    private static final int LEAST_ROWS = 2;
    private static final int LEAST_ROWS_UNNAMED = 3;
    private static final int SHORT_WORD = 4;
    private static final char LAST_OF_LATIN = '\u024f';
    private static final int MOST_RATES = 5;
    /** No tax on sales is higher. */
    private static final BigDecimal HIGHEST_RATE = new BigDecimal("35");

    private static final BigDecimal CENT = new BigDecimal("0.011");
    private static final BigDecimal HALF_A_CENT = new BigDecimal("0.005");
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final MathContext PRECISION = MathContext.DECIMAL64;
    private static final Pattern FIRST_NUMBER = Pattern.compile("\\d[\\d.,]*\\d|\\d");

    private final HeaderBlock block;
    private final List<SampleRow> rows;

    ColumnArithmetic(HeaderBlock block, List<SampleRow> data) {
        this.block = block;
        this.rows = data.stream().limit(ROWS).toList();
    }

    /** Changes what is chosen; what the user's mapping says stays. */
    void apply(List<Claim> chosen, List<Claim> alternatives, Set<Field> given) {
        if (!given.contains(Field.VALUE)) {
            netBeforeGross(chosen, alternatives);
            if (!given.contains(Field.QUANTITY)) {
                piecesNotMoney(chosen);
            }
            if (!given.contains(Field.UNIT_PRICE)) {
                priceOfAll(chosen);
                priceOfValue(chosen);
            }
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
            Optional<String> rates = named || other.isPresent() && taxStands(net, gross.column())
                    ? taxed(net, gross.column(), named)
                    : Optional.empty();
            if (rates.isPresent()) {
                chosen.removeIf(claim -> claim.column() == column);
                chosen.set(
                        chosen.indexOf(gross),
                        new Claim(
                                gross.meaning(),
                                net,
                                other.map(Claim::confidence).orElse(ColumnWeight.BY_SHAPE.value()),
                                "net of tax: '" + block.header(gross.column()).text() + "' is " + rates.get()
                                        + " % more in every row"));
                other.ifPresent(alternatives::remove);
                alternatives.add(gross);
                return;
            }
        }
    }

    /** Whether a column holds what one is more than the other: without it, and without a word, a lower bound would be a net amount. */
    private boolean taxStands(int net, int gross) {
        return IntStream.range(0, block.headers().size())
                .filter(column -> column != net && column != gross)
                .anyMatch(column -> isDifference(column, net, gross));
    }

    private boolean isDifference(int column, int net, int gross) {
        int compared = 0;
        for (SampleRow row : rows) {
            Optional<BigDecimal> tax = number(row, column);
            Optional<BigDecimal> less = number(row, net);
            Optional<BigDecimal> more = number(row, gross);
            if (less.isPresent() && more.isPresent()) {
                if (tax.isEmpty()
                        || less.get().add(tax.get()).subtract(more.get()).abs().compareTo(CENT) > 0) {
                    return false;
                }
                compared++;
            }
        }
        return compared >= LEAST_ROWS;
    }

    /** Whether a column is chosen for a field. */
    private static boolean means(List<Claim> chosen, int column) {
        return chosen.stream()
                .anyMatch(claim ->
                        claim.column() == column && claim.meaning().field().isPresent());
    }

    private boolean names(String kind, int column) {
        Header header = block.header(column);
        String text = HeaderWords.plain(header.text());
        return header.words().stream().anyMatch(word -> Lexicon.is(kind, word))
                || Lexicon.of(kind).stream()
                        .anyMatch(word ->
                                (word.length() > SHORT_WORD || word.charAt(0) > LAST_OF_LATIN) && text.contains(word));
    }

    /** The rates by which one column is more than another, if they are few and round like those of a tax in every row. */
    private Optional<String> taxed(int net, int gross, boolean named) {
        Set<BigDecimal> rates = new TreeSet<>();
        int compared = 0;
        for (SampleRow row : rows) {
            Optional<BigDecimal> less = number(row, net);
            Optional<BigDecimal> more = number(row, gross);
            if (less.isEmpty() || more.isEmpty() || less.get().signum() == 0) {
                continue;
            }
            BigDecimal rate = more.get()
                    .subtract(less.get())
                    .multiply(HUNDRED)
                    .divide(less.get(), PRECISION)
                    .setScale(1, RoundingMode.HALF_EVEN);
            BigDecimal again = less.get().add(less.get().multiply(rate).divide(HUNDRED, PRECISION));
            boolean round = again.subtract(more.get()).abs().compareTo(CENT) <= 0;
            if (!round || rate.signum() < 0 || rate.compareTo(HIGHEST_RATE) > 0) {
                return Optional.empty();
            }
            compared++;
            rates.add(rate.signum() == 0 ? BigDecimal.ZERO : rate);
        }
        boolean more = rates.stream().anyMatch(rate -> rate.signum() > 0);
        boolean tax = named
                ? compared > 0 && more && rates.size() <= MOST_RATES
                : compared >= LEAST_ROWS_UNNAMED && more && rates.size() == 1;
        return tax
                ? Optional.of(String.join(
                        " or ",
                        rates.stream()
                                .map(rate -> rate.stripTrailingZeros().toPlainString())
                                .toList()))
                : Optional.empty();
    }

    /** An "amount" in whole numbers beside a unit and a price per unit, where nothing else counts, is how many. */
    private void piecesNotMoney(List<Claim> chosen) {
        Optional<Claim> value = Claim.of(chosen, Field.VALUE);
        boolean priced = Claim.of(chosen, Field.UNIT_PRICE).isPresent()
                && Claim.of(chosen, Field.UNIT).isPresent()
                && Claim.of(chosen, Field.QUANTITY).isEmpty();
        if (value.isEmpty() || !priced) {
            return;
        }
        int column = value.get().column();
        Header header = block.header(column);
        boolean bare = header.currency().isEmpty()
                && header.words().stream().allMatch(word -> Lexicon.is("pieces", word))
                && Math.abs(column - Claim.of(chosen, Field.UNIT).get().column()) == 1;
        boolean whole = rows.stream()
                .flatMap(row -> number(row, column).stream())
                .allMatch(number -> number.stripTrailingZeros().scale() <= 0);
        if (bare && whole) {
            chosen.set(
                    chosen.indexOf(value.get()),
                    new Claim(
                            ColumnMeaning.of(Field.QUANTITY),
                            column,
                            ColumnWeight.BY_SHAPE.value(),
                            "an amount in whole numbers beside a unit and a unit price is a quantity"));
        }
    }

    /**
     * Finds the column without a known header that completes unit price, quantity and value: two of them are known, and one column alone
     * is what the third must be in every row.
     *
     * @param free whether a column means nothing yet
     */
    Optional<Claim> completing(List<Claim> chosen, IntPredicate free) {
        Map<Field, Integer> known = new EnumMap<>(Field.class);
        PRODUCT.forEach(field -> Claim.of(chosen, field).ifPresent(claim -> known.put(field, claim.column())));
        List<Field> open =
                PRODUCT.stream().filter(field -> !known.containsKey(field)).toList();
        if (open.size() != 1) {
            return Optional.empty();
        }
        return onlyColumn(column -> free.test(column)
                        && multiplies(
                                known.getOrDefault(Field.UNIT_PRICE, column),
                                known.getOrDefault(Field.QUANTITY, column),
                                known.getOrDefault(Field.VALUE, column)))
                .map(column -> byArithmetic(
                        open.get(0), column, "with it unit price times quantity is the value in every row"));
    }

    private Optional<Integer> onlyColumn(IntPredicate fits) {
        int[] fitting =
                IntStream.range(0, block.headers().size()).filter(fits).limit(2).toArray();
        return fitting.length == 1 ? Optional.of(fitting[0]) : Optional.empty();
    }

    private static Claim byArithmetic(Field field, int column, String reason) {
        return new Claim(ColumnMeaning.of(field), column, ColumnWeight.BY_SHAPE.value(), "by arithmetic: " + reason);
    }

    /** A price that is another price times the quantity in every row is the value. */
    private void priceOfAll(List<Claim> chosen) {
        Optional<Claim> quantity = Claim.of(chosen, Field.QUANTITY);
        Optional<Claim> price = Claim.of(chosen, Field.UNIT_PRICE);
        if (quantity.isEmpty()
                || price.isEmpty()
                || Claim.of(chosen, Field.VALUE).isPresent()) {
            return;
        }
        int width = block.headers().size();
        for (int column = 0; column < width; column++) {
            if (column != price.get().column()
                    && column != quantity.get().column()
                    && multiplies(column, quantity.get().column(), price.get().column())) {
                chosen.set(
                        chosen.indexOf(price.get()),
                        new Claim(
                                ColumnMeaning.of(Field.VALUE),
                                price.get().column(),
                                ColumnWeight.BY_SHAPE.value(),
                                "it is '" + block.header(column).text() + "' times the quantity in every row"));
                return;
            }
        }
    }

    /** Of two columns of prices, the one that times the quantity is the value is the price per unit: per pack, not per tablet. */
    private void priceOfValue(List<Claim> chosen) {
        Optional<Claim> price = Claim.of(chosen, Field.UNIT_PRICE);
        Optional<Claim> quantity = Claim.of(chosen, Field.QUANTITY);
        Optional<Claim> value = Claim.of(chosen, Field.VALUE);
        if (price.isEmpty()
                || quantity.isEmpty()
                || value.isEmpty()
                || multiplies(
                        price.get().column(),
                        quantity.get().column(),
                        value.get().column())) {
            return;
        }
        onlyColumn(column -> !means(chosen, column)
                        && multiplies(
                                column, quantity.get().column(), value.get().column(), HALF_A_CENT))
                .ifPresent(column -> chosen.set(
                        chosen.indexOf(price.get()),
                        byArithmetic(
                                Field.UNIT_PRICE,
                                column,
                                "it times the quantity is the value in every row, '"
                                        + block.header(price.get().column()).text() + "' is not")));
    }

    private boolean multiplies(int unitPrice, int quantity, int value) {
        return multiplies(unitPrice, quantity, value, BigDecimal.ZERO);
    }

    /** @param off how much the price may be off by rounding */
    private boolean multiplies(int unitPrice, int quantity, int value, BigDecimal off) {
        int compared = 0;
        int telling = 0;
        for (SampleRow row : rows) {
            Optional<BigDecimal> each = numberIn(row, unitPrice);
            Optional<BigDecimal> many = number(row, quantity);
            Optional<BigDecimal> all = number(row, value);
            if (each.isEmpty() || many.isEmpty() || all.isEmpty()) {
                continue;
            }
            BigDecimal rounded = many.get().abs().multiply(off).add(CENT);
            if (each.get().multiply(many.get()).subtract(all.get()).abs().compareTo(rounded) > 0) {
                return false;
            }
            compared++;
            telling += many.get().compareTo(BigDecimal.ONE) == 0 || all.get().signum() == 0 ? 0 : 1;
        }
        return compared >= LEAST_ROWS && telling >= LEAST_ROWS;
    }

    private static Optional<BigDecimal> number(SampleRow row, int column) {
        return NumberText.parse(row.text(column)).flatMap(number -> number.value(DecimalMark.POINT));
    }

    /** The first number of a text: {@code 0.73/h}. */
    private static Optional<BigDecimal> numberIn(SampleRow row, int column) {
        Matcher number = FIRST_NUMBER.matcher(row.text(column));
        return number.find()
                ? NumberText.parse(number.group()).flatMap(text -> text.value(DecimalMark.POINT))
                : Optional.empty();
    }
}
