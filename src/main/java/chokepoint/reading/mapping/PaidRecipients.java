package chokepoint.reading.mapping;

import chokepoint.reading.header.ColumnFacts;
import chokepoint.reading.header.ColumnMeaning;
import chokepoint.reading.header.ColumnWeight;
import chokepoint.reading.header.HeaderBlock;
import chokepoint.reading.header.Lexicon;
import chokepoint.trade.values.Field;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Takes recipients for vendors in lists of payments: a recipient receives goods where a list tells of goods that move, and money where it
 * names no vendor, no goods by number or price, and no way.
 */
final class PaidRecipients {

    private static final Set<Field> OF_GOODS = EnumSet.of(
            Field.VENDOR,
            Field.CONSIGNOR,
            Field.MANUFACTURER,
            Field.COUNTRY_OF_ORIGIN,
            Field.COUNTRY_OF_DISPATCH,
            Field.COUNTRY_OF_TRADE,
            Field.ROUTE,
            Field.INCOTERM,
            Field.HS,
            Field.PART,
            Field.QUANTITY,
            Field.UNIT_PRICE,
            Field.SHIPPED,
            Field.DELIVERED);
    private static final String REASON = "a recipient of payments: the list names no vendor and no delivery";

    private final HeaderBlock block;
    private final List<ColumnFacts> facts;
    private final List<Claim> chosen;

    /** @param chosen what the columns mean so far; completed in place */
    PaidRecipients(HeaderBlock block, List<ColumnFacts> facts, List<Claim> chosen) {
        this.block = block;
        this.facts = facts;
        this.chosen = chosen;
    }

    /** @param free whether a column that means no field may be given one */
    void apply(IntPredicate free) {
        Optional<Claim> recipient = Claim.of(chosen, Field.CONSIGNEE).filter(this::namesRecipient);
        boolean goods = chosen.stream()
                .anyMatch(claim ->
                        claim.meaning().field().filter(OF_GOODS::contains).isPresent());
        if (recipient.isEmpty() || goods || Claim.of(chosen, Field.VALUE).isEmpty()) {
            return;
        }
        become(Field.VENDOR, recipient.get());
        Claim.of(chosen, Field.COUNTRY_OF_DESTINATION)
                .filter(this::namesRecipient)
                .ifPresent(country -> become(Field.VENDOR_COUNTRY, country));
        if (Claim.of(chosen, Field.VENDOR_ID).isEmpty()) {
            code(free).ifPresent(chosen::add);
        }
    }

    private void become(Field field, Claim claim) {
        chosen.remove(claim);
        chosen.add(claim(field, claim.column()));
    }

    private Optional<Claim> code(IntPredicate free) {
        for (int column = 0; column < block.headers().size(); column++) {
            if (free.test(column) && namesRecipient(column) && facts.get(column).numbered()) {
                return Optional.of(claim(Field.VENDOR_ID, column));
            }
        }
        return Optional.empty();
    }

    private static Claim claim(Field field, int column) {
        return new Claim(ColumnMeaning.of(field), column, ColumnWeight.BY_ELIMINATION.value(), REASON);
    }

    private boolean namesRecipient(Claim claim) {
        return namesRecipient(claim.column());
    }

    private boolean namesRecipient(int column) {
        return block.header(column).words().stream().anyMatch(word -> Lexicon.is("recipient", word));
    }
}
