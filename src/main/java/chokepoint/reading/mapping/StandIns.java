package chokepoint.reading.mapping;

import chokepoint.reading.header.ColumnMeaning;
import chokepoint.reading.header.HeaderBlock;
import chokepoint.reading.header.Lexicon;
import chokepoint.trade.values.Field;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells a contract's number from an order's, and the day of payment from that of a purchase. Each stands in for the other where a list
 * has it alone: the number of a contract is that of the order, and the day of payment the date of the line.
 */
final class StandIns {

    private static final Set<Field> DAYS =
            EnumSet.of(Field.DATE, Field.ORDERED, Field.AWARDED, Field.INVOICE_DATE, Field.DELIVERED, Field.SHIPPED);

    private final HeaderBlock block;
    private final List<Claim> chosen;
    private final List<Claim> alternatives;

    /**
     * @param chosen what the columns mean so far; completed in place
     * @param alternatives what they would mean, had others not been surer
     */
    StandIns(HeaderBlock block, List<Claim> chosen, List<Claim> alternatives) {
        this.block = block;
        this.chosen = chosen;
        this.alternatives = alternatives;
    }

    /** @param given what the user says; stays */
    void apply(Set<Field> given) {
        if (!given.contains(Field.ORDER)) {
            voucher();
        }
        if (!given.contains(Field.CONTRACT)) {
            contract(given.contains(Field.ORDER));
        }
        if (chosen.stream()
                .noneMatch(
                        claim -> claim.meaning().field().filter(DAYS::contains).isPresent())) {
            Claim.of(chosen, Field.PAID)
                    .filter(paid -> !given.contains(Field.PAID))
                    .ifPresent(paid -> become(Field.DATE, paid));
        }
    }

    /** In books of invoices the number of an entry is none of an order. */
    private void voucher() {
        boolean books = Stream.of(Field.INVOICE, Field.INVOICE_DATE, Field.PAID)
                .anyMatch(field -> Claim.of(chosen, field).isPresent());
        Claim.of(chosen, Field.ORDER)
                .filter(order -> books && says("voucher", order.column()) && !says("ordered", order.column()))
                .ifPresent(entry -> {
                    chosen.remove(entry);
                    alternatives.stream()
                            .filter(claim -> claim.meaning().is(Field.ORDER)
                                    && isFree(claim.column())
                                    && claim.column() != entry.column())
                            .findFirst()
                            .ifPresent(order -> {
                                chosen.add(order);
                                alternatives.remove(order);
                            });
                    alternatives.add(entry);
                });
    }

    /** Of two columns that may number orders, the one that speaks of contracts numbers these if the other does not. */
    private void contract(boolean orderGiven) {
        Optional<Claim> order = Claim.of(chosen, Field.ORDER);
        if (order.isEmpty()) {
            return;
        }
        List<Claim> others = new ArrayList<>(alternatives.stream()
                .filter(claim -> claim.meaning().is(Field.ORDER) && isFree(claim.column()))
                .toList());
        if (!isOfContract(order.get())) {
            others.stream().filter(this::isOfContract).findFirst().ifPresent(this::addContract);
        } else if (!orderGiven) {
            others.stream().filter(this::isOfOrder).findFirst().ifPresent(found -> {
                become(Field.CONTRACT, order.get());
                chosen.add(found);
                alternatives.remove(found);
            });
        }
    }

    private void addContract(Claim found) {
        chosen.add(of(Field.CONTRACT, found));
        alternatives.remove(found);
    }

    private boolean isFree(int column) {
        return chosen.stream().noneMatch(claim -> claim.column() == column);
    }

    private boolean isOfContract(Claim claim) {
        return says("contract", claim.column());
    }

    private boolean isOfOrder(Claim claim) {
        return says("ordered", claim.column()) && !isOfContract(claim);
    }

    private boolean says(String kind, int column) {
        return Lexicon.names(kind, block.header(column));
    }

    private void become(Field field, Claim claim) {
        chosen.remove(claim);
        chosen.add(of(field, claim));
    }

    private static Claim of(Field field, Claim claim) {
        return new Claim(ColumnMeaning.of(field), claim.column(), claim.confidence(), claim.reason());
    }
}
