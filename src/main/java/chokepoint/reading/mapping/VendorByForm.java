package chokepoint.reading.mapping;

import chokepoint.names.parties.PartyNames;
import chokepoint.reading.header.ColumnFacts;
import chokepoint.reading.header.ColumnMeaning;
import chokepoint.reading.header.ColumnWeight;
import chokepoint.reading.header.ValueWeight;
import chokepoint.trade.values.Field;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Finds the vendors of a list whose headers name none: the one column without a known header in which most names end in legal forms.
 * Whom one buys from is a company; places, goods and offices of the buyer are none.
 */
final class VendorByForm {

    private static final int LEAST_NAMES = 3;
    private static final int TRIED = 100;
    private static final Set<Field> TRADERS = Set.of(Field.VENDOR, Field.CONSIGNOR);

    private VendorByForm() {}

    /** @param free whether a column means nothing yet */
    static Optional<Claim> of(List<ColumnFacts> facts, List<Claim> chosen, IntPredicate free) {
        boolean named = chosen.stream()
                .anyMatch(claim ->
                        claim.meaning().field().filter(TRADERS::contains).isPresent());
        if (named || Claim.of(chosen, Field.VALUE).isEmpty()) {
            return Optional.empty();
        }
        List<Integer> found = IntStream.range(0, facts.size())
                .filter(free)
                .filter(column -> companies(facts.get(column)))
                .boxed()
                .toList();
        return found.size() == 1
                ? Optional.of(new Claim(
                        ColumnMeaning.of(Field.VENDOR),
                        found.get(0),
                        ColumnWeight.BY_FORM.value(),
                        "by its values: most are names of companies, and no header names the vendor"))
                : Optional.empty();
    }

    /**
     * The column of companies beside one that only a heading above both makes the vendor, and that holds none.
     *
     * @param free whether a column means nothing yet
     */
    static Optional<Claim> instead(List<ColumnFacts> facts, List<Claim> chosen, IntPredicate free) {
        boolean vague = Claim.of(chosen, Field.VENDOR)
                .filter(vendor -> vendor.confidence() < ColumnWeight.VAGUE.value()
                        && facts.get(vendor.column()).values().stream().noneMatch(PartyNames::company))
                .isPresent();
        List<Integer> found = IntStream.range(0, facts.size())
                .filter(column -> vague && free.test(column) && companies(facts.get(column)))
                .boxed()
                .toList();
        return found.size() == 1
                ? Optional.of(new Claim(
                        ColumnMeaning.of(Field.VENDOR),
                        found.get(0),
                        ColumnWeight.BY_FORM.value(),
                        "by its values: most are names of companies, and those of the other column are none"))
                : Optional.empty();
    }

    /** Whether most values are names of companies. */
    static boolean companies(ColumnFacts facts) {
        List<String> names = facts.values().stream().limit(TRIED).toList();
        long companies = names.stream().filter(PartyNames::company).count();
        return names.size() >= LEAST_NAMES && companies >= names.size() * ValueWeight.SHAPE_MOST.value();
    }
}
