package chokepoint.reading.mapping;

import chokepoint.reading.header.ColumnWeight;
import chokepoint.reading.header.HeaderBlock;
import chokepoint.reading.header.Lexicon;
import chokepoint.trade.values.Field;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Takes the amount of a line and not that of something larger or smaller beside it: the whole order repeated on each of its lines, the
 * contract that the line is called off from, what has been paid of it so far.
 */
final class OrderArithmetic {

    private final HeaderBlock block;
    private final SampleNumbers numbers;

    OrderArithmetic(HeaderBlock block, SampleNumbers numbers) {
        this.block = block;
        this.numbers = numbers;
    }

    void apply(List<Claim> chosen, List<Claim> alternatives) {
        Optional<Claim> value = Claim.of(chosen, Field.VALUE);
        if (value.isEmpty()) {
            return;
        }
        int taken = value.get().column();
        String header = "'" + block.header(taken).text() + "'";
        Optional<Integer> order = Claim.of(chosen, Field.ORDER).map(Claim::column);
        Optional<Integer> ofLine = order.flatMap(
                number -> first(chosen, column -> column != taken && numbers.addUpTo(taken, column, number)));
        if (ofLine.isPresent()) {
            put(chosen, alternatives, value.get(), ofLine.get(), "over the lines of an order it adds up to " + header);
            return;
        }
        if (names("contract", taken)) {
            first(chosen, column -> names("call off", column) && numbers.within(column, taken))
                    .ifPresent(column ->
                            put(chosen, alternatives, value.get(), column, "what is called off from " + header));
            if (ofPayments(chosen)) {
                first(chosen, column -> names("paid", column) && numbers.within(column, taken))
                        .ifPresent(
                                column -> put(chosen, alternatives, value.get(), column, "what is paid of " + header));
            }
        } else if (names("paid", taken)) {
            first(chosen, column -> names("ordered", column) && !names("paid", column) && numbers.within(taken, column))
                    .ifPresent(column ->
                            put(chosen, alternatives, value.get(), column, "what is ordered, and more than " + header));
            if (isRegister(chosen)) {
                worth(alternatives, taken)
                        .ifPresent(column -> put(
                                chosen,
                                alternatives,
                                value.get(),
                                column,
                                "what the contract is worth, of which " + header + " is paid"));
            }
        }
    }

    /** A register of contracts has neither invoices nor days of payment. */
    private static boolean isRegister(List<Claim> chosen) {
        boolean contracts = Claim.of(chosen, Field.AWARDED).isPresent()
                || Claim.of(chosen, Field.CONTRACT).isPresent();
        return contracts && !ofPayments(chosen);
    }

    private static boolean ofPayments(List<Claim> chosen) {
        return Stream.of(Field.INVOICE, Field.INVOICE_DATE, Field.PAID)
                .anyMatch(field -> Claim.of(chosen, field).isPresent());
    }

    /** The last of the other amounts that are no less than what is paid: a contract as changed stands behind what it was. */
    private Optional<Integer> worth(List<Claim> alternatives, int paid) {
        return alternatives.stream()
                .filter(claim -> claim.meaning().is(Field.VALUE))
                .map(Claim::column)
                .filter(column -> !names("paid", column) && !names("budget", column) && !names("expected", column))
                .filter(column -> numbers.within(paid, column))
                .max(Comparator.naturalOrder());
    }

    private boolean names(String kind, int column) {
        return Lexicon.names(kind, block.header(column));
    }

    /** The first column that means nothing else and is as wanted. */
    private Optional<Integer> first(List<Claim> chosen, IntPredicate wanted) {
        return IntStream.range(0, block.headers().size())
                .filter(column -> chosen.stream()
                        .noneMatch(claim -> claim.column() == column
                                && claim.meaning().field().isPresent()))
                .filter(wanted)
                .boxed()
                .findFirst();
    }

    static void put(List<Claim> chosen, List<Claim> alternatives, Claim instead, int column, String reason) {
        double confidence = alternatives.stream()
                .filter(claim -> claim.column() == column && claim.meaning().is(Field.VALUE))
                .mapToDouble(Claim::confidence)
                .findFirst()
                .orElse(ColumnWeight.BY_SHAPE.value());
        chosen.removeIf(claim -> claim.column() == column);
        alternatives.removeIf(claim -> claim.column() == column);
        chosen.set(
                chosen.indexOf(instead), new Claim(instead.meaning(), column, confidence, "by arithmetic: " + reason));
        alternatives.add(instead);
    }
}
