package chokepoint.reading.columns;

import chokepoint.reading.cells.DecimalMark;
import chokepoint.reading.cells.NumberText;
import chokepoint.reading.header.ColumnMeaning;
import chokepoint.reading.header.DiscountHeader;
import chokepoint.reading.header.HeaderBlock;
import chokepoint.reading.header.Lexicon;
import chokepoint.reading.header.PriceBasis;
import chokepoint.reading.header.SampleRow;
import chokepoint.reading.mapping.Claim;
import chokepoint.reading.mapping.ColumnMap;
import chokepoint.trade.values.Field;
import chokepoint.workbook.ColumnName;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds out for how many units prices pay, and what is taken off them. */
final class PriceTermsPlanner {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final HeaderBlock header;
    private final List<SampleRow> data;
    private final ColumnMap map;
    private final IntFunction<PriceTerms.Column> reader;

    PriceTermsPlanner(HeaderBlock header, List<SampleRow> data, ColumnMap map, IntFunction<PriceTerms.Column> reader) {
        this.header = header;
        this.data = data;
        this.map = map;
        this.reader = reader;
    }

    PriceTerms plan(List<String> notices) {
        Optional<Claim> price = map.of(ColumnMeaning.of(Field.UNIT_PRICE));
        if (price.isEmpty()) {
            return PriceTerms.NONE;
        }
        Optional<Integer> per = map.of(ColumnMeaning.PRICE_PER)
                .map(Claim::column)
                .or(() -> packs(price.get().column()));
        long units =
                per.isPresent() ? 1 : PriceBasis.of(header.header(price.get().column()));
        Optional<Integer> discount = discount();
        boolean percent = discount.filter(this::isPercent).isPresent();
        per.ifPresent(column -> notices.add("unit prices are divided by column " + told(column)));
        if (units > 1) {
            notices.add(String.format(
                    Locale.ROOT,
                    "unit prices are divided by %,d, as the header of column %s says",
                    units,
                    told(price.get().column())));
        }
        discount.ifPresent(column -> notices.add("what column " + told(column)
                + " takes off is taken off quantity × unit price" + (percent ? ", in percent" : "")));
        return new PriceTerms(per.map(reader::apply), BigDecimal.valueOf(units), discount.map(reader::apply), percent);
    }

    private String told(int column) {
        return ColumnName.of(column) + " '" + header.header(column).text() + "'";
    }

    /** Where pieces are ordered and a price is for a pack, the column that tells how many are in one. */
    private Optional<Integer> packs(int price) {
        Optional<Integer> quantity = map.of(ColumnMeaning.of(Field.QUANTITY)).map(Claim::column);
        boolean apart = Lexicon.names("pack", header.header(price))
                && quantity.map(header::header)
                        .filter(name -> !Lexicon.names("pack", name))
                        .filter(name -> Lexicon.names("measure", name))
                        .isPresent();
        int[] found = IntStream.range(0, header.headers().size())
                .filter(column -> apart && column != price && Lexicon.names("pack size", header.header(column)))
                .filter(column -> !numbers(column).isEmpty())
                .limit(2)
                .toArray();
        return found.length == 1 ? Optional.of(found[0]) : Optional.empty();
    }

    /** The only column of numbers that says discount and nothing else. */
    private Optional<Integer> discount() {
        Set<Integer> taken = map.chosen().stream()
                .filter(claim -> claim.meaning().field().isPresent())
                .map(Claim::column)
                .collect(Collectors.toSet());
        int[] found = IntStream.range(0, header.headers().size())
                .filter(column -> !taken.contains(column) && DiscountHeader.is(header.header(column)))
                .filter(column -> numbers(column).size() > 0)
                .limit(2)
                .toArray();
        return found.length == 1 ? Optional.of(found[0]) : Optional.empty();
    }

    private boolean isPercent(int column) {
        String text = header.header(column).text();
        boolean said = text.contains("%")
                || header.header(column).words().stream().anyMatch(word -> Lexicon.is("percent", word));
        boolean money = !header.header(column).currency().isEmpty()
                || header.header(column).words().stream().anyMatch(word -> Lexicon.is("of money", word));
        return said
                || !money
                        && numbers(column).stream()
                                .allMatch(number -> number.abs().compareTo(HUNDRED) <= 0);
    }

    private List<BigDecimal> numbers(int column) {
        return data.stream()
                .map(row -> row.text(column).replace("%", "").strip())
                .flatMap(text -> NumberText.parse(text).stream())
                .flatMap(number -> number.value(DecimalMark.POINT).stream())
                .toList();
    }
}
