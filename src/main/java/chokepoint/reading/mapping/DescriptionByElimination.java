package chokepoint.reading.mapping;

import chokepoint.reading.header.ColumnFacts;
import chokepoint.reading.header.ColumnMeaning;
import chokepoint.reading.header.ColumnWeight;
import chokepoint.reading.header.Persons;
import chokepoint.reading.header.ValueWeight;
import chokepoint.trade.values.Field;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Finds what was bought in a list of purchases whose headers do not say it: the one column of texts that means nothing else. */
final class DescriptionByElimination {

    /** Our own choice: goods are told in words, and shorter texts are codes, places or marks. */
    private static final int LEAST_LENGTH = 8;

    /** Our own choice: as long are goods that are told in several words. */
    private static final int LENGTH_OF_SEVERAL_WORDS = 12;

    /** Our own choice: lists have fewer categories that are no more than a word on each line. */
    private static final int MANY_KINDS = 6;

    private static final String REASON = "the only column of texts left, and no header says what was bought";

    private DescriptionByElimination() {}

    /** @param free whether a column means nothing yet */
    static Optional<Claim> of(List<ColumnFacts> facts, List<Claim> chosen, IntPredicate free) {
        if (Claim.of(chosen, Field.DESCRIPTION).isPresent()
                || Claim.of(chosen, Field.VENDOR).isEmpty()
                || Claim.of(chosen, Field.VALUE).isEmpty()) {
            return Optional.empty();
        }
        List<Integer> texts = IntStream.range(0, facts.size())
                .filter(free)
                .filter(column -> tellsGoods(facts.get(column)))
                .boxed()
                .toList();
        return texts.size() == 1
                ? Optional.of(new Claim(
                        ColumnMeaning.of(Field.DESCRIPTION), texts.get(0), ColumnWeight.BY_ELIMINATION.value(), REASON))
                : Optional.empty();
    }

    /**
     * The description in place of a category that only the shape of its values makes one: of many texts of several words. What lines have
     * in common is taken from it all the same.
     */
    static Optional<Claim> insteadOfSegment(List<ColumnFacts> facts, List<Claim> chosen) {
        return Claim.of(chosen, Field.SEGMENT)
                .filter(segment -> Claim.of(chosen, Field.DESCRIPTION).isEmpty()
                        && segment.confidence() <= ColumnWeight.BY_SHAPE.value())
                .filter(segment -> tellsGoods(facts.get(segment.column()))
                        && facts.get(segment.column()).averageLength() >= LENGTH_OF_SEVERAL_WORDS
                        && facts.get(segment.column()).kinds() >= MANY_KINDS)
                .map(segment -> new Claim(
                        ColumnMeaning.of(Field.DESCRIPTION), segment.column(), segment.confidence(), segment.reason()));
    }

    private static boolean tellsGoods(ColumnFacts values) {
        return values.letters() >= ValueWeight.MOST.value()
                && values.averageLength() >= LEAST_LENGTH
                && values.kinds() > 1
                && values.codes() < ValueWeight.HALF.value()
                && values.surelyDays() < ValueWeight.HALF.value()
                && values.countries() < ValueWeight.HALF.value()
                && values.routes() < ValueWeight.HALF.value()
                && values.values().stream().noneMatch(text -> text.indexOf('@') > 0)
                && !Persons.most(values.values())
                && !VendorByForm.companies(values);
    }
}
