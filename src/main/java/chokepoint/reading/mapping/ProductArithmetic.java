package chokepoint.reading.mapping;

import chokepoint.reading.header.ColumnMeaning;
import chokepoint.reading.header.ColumnWeight;
import chokepoint.reading.header.Header;
import chokepoint.reading.header.HeaderBlock;
import chokepoint.reading.header.Lexicon;
import chokepoint.trade.values.Field;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Chooses price, quantity and value so that the first, less a discount if there is one, times the second is the third in every row. */
final class ProductArithmetic {

    private static final int LEAST_ROWS = 2;
    private static final BigDecimal HALF_A_CENT = new BigDecimal("0.005");
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int PERCENT_DIGITS = 2;
    /** Prices are stated for one piece, or for so many powers of ten. */
    private static final int[] PIECES = {0, 2, 3};

    private final HeaderBlock block;
    private final SampleNumbers numbers;
    private final List<Integer> discounts;

    ProductArithmetic(HeaderBlock block, SampleNumbers numbers) {
        this.block = block;
        this.numbers = numbers;
        this.discounts = IntStream.range(0, block.headers().size())
                .filter(column -> block.header(column).words().stream().anyMatch(word -> Lexicon.is("discount", word)))
                .boxed()
                .toList();
    }

    // What is chosen

    /** Changes what is chosen; what the user's mapping says stays. */
    void apply(List<Claim> chosen, Set<Field> given) {
        if (given.contains(Field.VALUE)) {
            return;
        }
        if (!given.contains(Field.QUANTITY)) {
            piecesNotMoney(chosen);
            replace(Field.QUANTITY, chosen);
        }
        if (!given.contains(Field.UNIT_PRICE)) {
            priceOfAll(chosen);
            replace(Field.UNIT_PRICE, chosen);
        }
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
        int unit = Claim.of(chosen, Field.UNIT).get().column();
        boolean pieces =
                header.words().stream().allMatch(word -> Lexicon.is("pieces", word)) && Math.abs(column - unit) == 1;
        boolean total = header.words().stream().allMatch(word -> Lexicon.is("total", word)) && column == unit - 1;
        boolean bare = header.currency().isEmpty() && (pieces || total);
        boolean whole = IntStream.range(0, numbers.rows())
                .mapToObj(row -> numbers.number(row, column))
                .flatMap(Optional::stream)
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

    /** A price that is another price times the quantity in every row is the value. */
    private void priceOfAll(List<Claim> chosen) {
        Optional<Claim> quantity = Claim.of(chosen, Field.QUANTITY);
        Optional<Claim> price = Claim.of(chosen, Field.UNIT_PRICE);
        if (quantity.isEmpty()
                || price.isEmpty()
                || Claim.of(chosen, Field.VALUE).isPresent()) {
            return;
        }
        for (int column = 0; column < block.headers().size(); column++) {
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

    /**
     * Of two columns that may be the price or the quantity, the one that fits is: the price per pack, not per tablet; the quantity ordered,
     * not what is left.
     */
    private void replace(Field field, List<Claim> chosen) {
        Optional<Claim> price = Claim.of(chosen, Field.UNIT_PRICE);
        Optional<Claim> quantity = Claim.of(chosen, Field.QUANTITY);
        Optional<Claim> value = Claim.of(chosen, Field.VALUE);
        if (price.isEmpty() || quantity.isEmpty() || value.isEmpty()) {
            return;
        }
        int each = price.get().column();
        int many = quantity.get().column();
        int all = value.get().column();
        if (multiplies(each, many, all)) {
            return;
        }
        Claim unfitting = field == Field.QUANTITY ? quantity.get() : price.get();
        onlyColumn(column -> isOpen(column, chosen)
                        && (field == Field.QUANTITY
                                ? multiplies(each, column, all, BigDecimal.ZERO)
                                : multiplies(column, many, all, HALF_A_CENT)))
                .ifPresent(column -> {
                    chosen.removeIf(claim -> claim.column() == column);
                    chosen.set(
                            chosen.indexOf(unfitting),
                            byArithmetic(
                                    field,
                                    column,
                                    "with it price times quantity is the value in every row, with '"
                                            + block.header(unfitting.column()).text() + "' it is not"));
                });
    }

    private static boolean isOpen(int column, List<Claim> chosen) {
        return chosen.stream()
                .noneMatch(claim ->
                        claim.column() == column && claim.meaning().field().isPresent());
    }

    // What is open

    /**
     * Finds the columns without a known header that complete unit price, quantity and value: one alone, or the only two, with which the
     * product holds in every row.
     *
     * @param free whether a column means nothing yet
     */
    List<Claim> completing(List<Claim> chosen, IntPredicate free) {
        List<Field> open = new ArrayList<>();
        int[] known = new int[3];
        Field[] product = {Field.UNIT_PRICE, Field.QUANTITY, Field.VALUE};
        for (int at = 0; at < product.length; at++) {
            known[at] = Claim.of(chosen, product[at]).map(Claim::column).orElse(-1);
            if (known[at] < 0) {
                open.add(product[at]);
            }
        }
        if (open.size() == 1) {
            return onlyColumn(column -> free.test(column) && completes(known, column, open.get(0)))
                    .map(column -> byArithmetic(
                            open.get(0), column, "with it unit price times quantity is the value in every row"))
                    .stream()
                    .toList();
        }
        return open.size() == 2 && known[1] >= 0 ? priceAndValue(known[1], free) : List.of();
    }

    /** A price for a hundred or a thousand pieces tells how many there are and what they cost, but is no price of one. */
    private boolean completes(int[] known, int column, Field open) {
        int price = known[0] < 0 ? column : known[0];
        int quantity = known[1] < 0 ? column : known[1];
        int value = known[2] < 0 ? column : known[2];
        if (open == Field.UNIT_PRICE) {
            return multiplies(price, quantity, value);
        }
        for (int pieces : PIECES) {
            if (holds(price, quantity, value, BigDecimal.ZERO, -1, pieces)) {
                return true;
            }
            for (int discount : discounts) {
                if (holds(price, quantity, value, BigDecimal.ZERO, discount, pieces)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The only two columns of which one is the quantity times the other. */
    private List<Claim> priceAndValue(int quantity, IntPredicate free) {
        int[] open = IntStream.range(0, block.headers().size()).filter(free).toArray();
        List<int[]> fitting = new ArrayList<>();
        for (int price : open) {
            for (int value : open) {
                if (price != value && multiplies(price, quantity, value)) {
                    fitting.add(new int[] {price, value});
                }
            }
        }
        if (fitting.size() != 1) {
            return List.of();
        }
        String reason = "unit price times quantity is the value in every row";
        return List.of(
                byArithmetic(Field.UNIT_PRICE, fitting.get(0)[0], reason),
                byArithmetic(Field.VALUE, fitting.get(0)[1], reason));
    }

    private Optional<Integer> onlyColumn(IntPredicate fits) {
        int[] fitting =
                IntStream.range(0, block.headers().size()).filter(fits).limit(2).toArray();
        return fitting.length == 1 ? Optional.of(fitting[0]) : Optional.empty();
    }

    private static Claim byArithmetic(Field field, int column, String reason) {
        return new Claim(ColumnMeaning.of(field), column, ColumnWeight.BY_SHAPE.value(), "by arithmetic: " + reason);
    }

    // Products

    private boolean multiplies(int unitPrice, int quantity, int value) {
        return multiplies(unitPrice, quantity, value, BigDecimal.ZERO);
    }

    /** @param off how much the price may be off by rounding */
    private boolean multiplies(int unitPrice, int quantity, int value, BigDecimal off) {
        return holds(unitPrice, quantity, value, off, -1, 0)
                || discounts.stream().anyMatch(discount -> holds(unitPrice, quantity, value, off, discount, 0));
    }

    /**
     * Whether the product holds.
     *
     * @param discount the column of a discount in percent; negative if there is none
     * @param pieces the power of ten of the pieces that the price is for
     */
    private boolean holds(int unitPrice, int quantity, int value, BigDecimal off, int discount, int pieces) {
        if (discount == unitPrice || discount == quantity || discount == value) {
            return false;
        }
        int compared = 0;
        int telling = 0;
        for (int row = 0; row < numbers.rows(); row++) {
            Optional<BigDecimal> each = numbers.firstNumber(row, unitPrice);
            Optional<BigDecimal> many = numbers.number(row, quantity);
            Optional<BigDecimal> all = numbers.number(row, value);
            if (each.isEmpty() || many.isEmpty() || all.isEmpty()) {
                continue;
            }
            BigDecimal rounded = many.get().abs().multiply(off).add(SampleNumbers.CENT);
            BigDecimal product = each.get().multiply(many.get()).movePointLeft(pieces);
            if (discount >= 0) {
                BigDecimal percent = numbers.firstNumber(row, discount).orElse(BigDecimal.ZERO);
                product = product.multiply(HUNDRED.subtract(percent)).movePointLeft(PERCENT_DIGITS);
            }
            if (product.subtract(all.get()).abs().compareTo(rounded) > 0) {
                return false;
            }
            compared++;
            telling += many.get().compareTo(BigDecimal.ONE) == 0 || all.get().signum() == 0 ? 0 : 1;
        }
        return compared >= LEAST_ROWS && telling >= LEAST_ROWS;
    }
}
