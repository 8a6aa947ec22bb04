package chokepoint.reading.mapping;

import chokepoint.reading.header.AmbiguousHeaders;
import chokepoint.reading.header.ColumnFacts;
import chokepoint.reading.header.ColumnMeaning;
import chokepoint.reading.header.ColumnWeight;
import chokepoint.reading.header.HeaderBlock;
import chokepoint.reading.header.Lexicon;
import chokepoint.reading.header.NameMatch;
import chokepoint.reading.header.ValueWeight;
import chokepoint.trade.values.Field;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Knows what a column called "Name" or "Country" means by the column that it stands behind: a name behind a number names what the number
 * numbers, a country behind a maker is where the goods were made.
 */
final class NamesBehind {

    private static final Set<Field> NAMED_AS_THEY_ARE = EnumSet.of(Field.BUYER, Field.CONSIGNEE, Field.SEGMENT);
    private static final String FIRST_OF_SEVERAL = "1";

    private final HeaderBlock block;
    private final List<ColumnFacts> facts;

    NamesBehind(HeaderBlock block, List<ColumnFacts> facts) {
        this.block = block;
        this.facts = facts;
    }

    /** What a column names; empty if its header says more than that it is a name, or if no number stands before it. */
    Optional<Claim> named(int column) {
        return column > 0 && isName(column) && isNumbered(column - 1)
                ? numbered(column - 1)
                        .map(field -> claim(
                                field,
                                column,
                                ColumnWeight.BESIDE,
                                "it names what '" + block.header(column - 1).text() + "' numbers"))
                : Optional.empty();
    }

    /** Whether a column numbers vendors that the next one names. */
    boolean numbersVendors(int column) {
        return named(column + 1)
                .filter(claim -> claim.meaning().is(Field.VENDOR))
                .isPresent();
    }

    /** A column called "Country" behind the maker is where the goods were made. */
    Optional<Claim> country(int column, List<AmbiguousHeaders.Reading> readings) {
        if (column == 0 || facts.get(column).countries() < ValueWeight.SHAPE_MOST.value()) {
            return Optional.empty();
        }
        return NameMatch.field(block.header(column - 1))
                .filter(Field.MANUFACTURER::equals)
                .filter(maker -> readings.stream().anyMatch(reading -> reading.field() == Field.COUNTRY_OF_ORIGIN))
                .map(maker -> claim(
                        Field.COUNTRY_OF_ORIGIN,
                        column,
                        ColumnWeight.BY_ELIMINATION,
                        "it stands behind '" + block.header(column - 1).text() + "'"));
    }

    private static Claim claim(Field field, int column, ColumnWeight weight, String reason) {
        return new Claim(ColumnMeaning.of(field), column, weight.value(), reason);
    }

    private boolean isName(int column) {
        List<String> words = block.header(column).words();
        List<String> telling =
                words.stream().filter(word -> !word.equals(FIRST_OF_SEVERAL)).toList();
        return Lexicon.is("part name", String.join(" ", telling))
                && column < facts.size()
                && facts.get(column).letters() >= ValueWeight.MOST.value();
    }

    private boolean isNumbered(int column) {
        ColumnFacts values = facts.get(column);
        return values.digits() >= ValueWeight.MOST.value()
                && (values.codes() >= ValueWeight.MOST.value() || values.numbers() >= ValueWeight.MOST.value());
    }

    private Optional<Field> numbered(int column) {
        return NameMatch.field(block.header(column)).flatMap(NamesBehind::nameOf);
    }

    private static Optional<Field> nameOf(Field number) {
        return switch (number) {
            case VENDOR, VENDOR_ID -> Optional.of(Field.VENDOR);
            case PART -> Optional.of(Field.DESCRIPTION);
            default -> NAMED_AS_THEY_ARE.contains(number) ? Optional.of(number) : Optional.empty();
        };
    }
}
