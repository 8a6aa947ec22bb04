package chokepoint.reading.mapping;

import chokepoint.policy.ValueOrder;
import chokepoint.reading.header.AmountWords;
import chokepoint.reading.header.ColumnFacts;
import chokepoint.reading.header.ColumnMeaning;
import chokepoint.reading.header.ColumnWeight;
import chokepoint.reading.header.HeaderBlock;
import chokepoint.trade.values.AmountKind;
import chokepoint.trade.values.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Chooses the value among several amounts of a list, as the policy asks, and finds freight and insurance beside them. */
final class AmountClaims {

    private static final Map<AmountKind, Field> CHARGES =
            Map.of(AmountKind.FREIGHT, Field.FREIGHT, AmountKind.INSURANCE, Field.INSURANCE);

    private final HeaderBlock block;
    private final ValueOrder order;

    AmountClaims(HeaderBlock block, ValueOrder order) {
        this.block = block;
        this.order = order;
    }

    /** The same claims, the one to the amount that is asked for before all others. */
    List<Claim> inOrder(List<Claim> claims) {
        Optional<Claim> likeliest = Claim.of(claims, Field.VALUE);
        Optional<Claim> asked = asked(claims, likeliest);
        if (asked.isEmpty() || asked.equals(likeliest)) {
            return claims;
        }
        Claim taken = asked.get();
        List<Claim> ordered = new ArrayList<>(claims);
        ordered.remove(taken);
        ordered.add(
                0,
                new Claim(
                        ColumnMeaning.of(Field.VALUE),
                        taken.column(),
                        taken.confidence(),
                        taken.reason() + ", and of " + order + " the first that the list has"));
        return ordered;
    }

    /** Whether the policy names amounts and a column says that it is one of them. */
    boolean decides(List<Claim> chosen) {
        return order.stated()
                && Claim.of(chosen, Field.VALUE)
                        .flatMap(this::kind)
                        .filter(order.kinds()::contains)
                        .isPresent();
    }

    private Optional<Claim> asked(List<Claim> claims, Optional<Claim> likeliest) {
        Optional<AmountKind> usual = likeliest.flatMap(this::kind);
        if (!order.stated() && usual.isEmpty()) {
            return Optional.empty();
        }
        double least = order.stated()
                ? ColumnWeight.LEAST.value()
                : likeliest.map(Claim::confidence).orElse(1.0) - ColumnWeight.SECOND_BEST.value();
        return claims.stream()
                .filter(claim -> claim.meaning().is(Field.VALUE)
                        || (order.stated() && claim.meaning().is(Field.CUSTOMS_VALUE)))
                .filter(claim -> claim.confidence() >= least)
                .filter(claim -> kind(claim).filter(order.kinds()::contains).isPresent())
                .min(Comparator.comparing(
                                (Claim claim) -> order.rank(kind(claim).orElseThrow()))
                        .thenComparing(Claim::confidence, Comparator.reverseOrder())
                        .thenComparing(Claim::column));
    }

    private Optional<AmountKind> kind(Claim claim) {
        Optional<AmountKind> told = AmountWords.of(block.header(claim.column()));
        return told.isEmpty() && claim.meaning().is(Field.CUSTOMS_VALUE) ? Optional.of(AmountKind.CUSTOMS) : told;
    }

    /** Adds freight and insurance, which a header otherwise only names as something that is no value: one column of numbers each. */
    void addCharges(List<Claim> chosen, List<ColumnFacts> facts, Set<Field> given) {
        Set<Integer> meant = chosen.stream()
                .filter(claim -> claim.meaning().field().isPresent())
                .map(Claim::column)
                .collect(Collectors.toSet());
        for (int column = 0; column < block.headers().size(); column++) {
            Optional<Field> field = meant.contains(column) || !facts.get(column).figures()
                    ? Optional.empty()
                    : AmountWords.charge(block.header(column)).map(CHARGES::get);
            if (field.isPresent()
                    && !given.contains(field.get())
                    && Claim.of(chosen, field.get()).isEmpty()) {
                int taken = column;
                chosen.removeIf(claim -> claim.column() == taken);
                chosen.add(new Claim(
                        ColumnMeaning.of(field.get()),
                        column,
                        ColumnWeight.BY_SHAPE.value(),
                        "its header names " + field.get() + " and nothing else, values are numbers"));
            }
        }
    }
}
