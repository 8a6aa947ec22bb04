package chokepoint.reading.columns;

import chokepoint.names.Currencies;
import chokepoint.reading.cells.DecimalMark;
import chokepoint.reading.header.ColumnMeaning;
import chokepoint.reading.header.Header;
import chokepoint.reading.header.HeaderBlock;
import chokepoint.reading.header.SampleRow;
import chokepoint.reading.mapping.Claim;
import chokepoint.reading.mapping.ColumnMap;
import chokepoint.trade.values.Field;
import chokepoint.workbook.ColumnName;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds out which mark parts the fraction in the numbers of a column, and tells where that was not plain. */
final class DecimalMarks {

    /** In how many digits a group of thousands ends; no amount in a currency of two digits has as many behind its mark. */
    private static final int DIGITS_OF_A_GROUP = 3;

    private static final char COMMA = ',';
    private static final Pattern NUMBER = Pattern.compile("[\\p{Nd}.,'\u2019+-]+");

    private final HeaderBlock header;
    private final List<SampleRow> data;
    private final ColumnMap map;
    private final Header title;
    private final DecimalMark usual;
    private final List<String> notices;

    /**
     * @param usual the mark to take where nothing tells
     * @param notices takes what the user should know of it
     */
    DecimalMarks(
            HeaderBlock header,
            List<SampleRow> data,
            ColumnMap map,
            Header title,
            DecimalMark usual,
            List<String> notices) {
        this.header = header;
        this.data = data;
        this.map = map;
        this.title = title;
        this.usual = usual;
        this.notices = notices;
    }

    /** The mark of a column that is no amount of money. */
    DecimalMark of(int column) {
        return of(column, Field.QUANTITY);
    }

    DecimalMark of(int column, Field field) {
        ColumnNotation ways = ColumnNotation.ofNumbers(data, column);
        Optional<DecimalMark> told = ways.mark();
        if (told.isEmpty() && !ways.undecidedNumber().isEmpty()) {
            return undecided(column, field, ways.undecidedNumber());
        }
        if (ways.bothMarks()) {
            tell(column, "mixes decimal points and decimal commas; each number is read by its own marks");
        }
        return told.orElse(usual);
    }

    private DecimalMark undecided(int column, Field field, String number) {
        Optional<DecimalMark> evident = new MarkEvidence(data, map).of(column);
        if (evident.isPresent()) {
            told(column, "'%s' is read with decimal %s, as the other numbers of the list tell", number, evident.get());
            return evident.get();
        }
        Optional<String> currency = field.kind() == Field.Kind.MONEY && field != Field.UNIT_PRICE
                ? withFewDigits(column)
                : Optional.empty();
        if (currency.isPresent()) {
            DecimalMark mark = number.indexOf(COMMA) >= 0 ? DecimalMark.POINT : DecimalMark.COMMA;
            told(
                    column,
                    "'%s' is a thousand and more, read with decimal %s: no amount in " + currency.get()
                            + " has three decimals",
                    number,
                    mark);
            return mark;
        }
        told(column, "cannot tell whether '%s' is a thousand or a fraction; taken with decimal %s", number, usual);
        return usual;
    }

    /** The currencies of a column where they are known and none of them has three decimals. */
    private Optional<String> withFewDigits(int column) {
        String stated = header.header(column).currency();
        Stream<String> codes = !stated.isEmpty() ? Stream.of(stated) : Stream.concat(codesOfLines(), signs(column));
        Set<String> known = codes.filter(code -> !code.isEmpty()).collect(Collectors.toSet());
        if (known.isEmpty() && !title.currency().isEmpty()) {
            known.add(title.currency());
        }
        boolean few = !known.isEmpty()
                && known.stream()
                        .allMatch(code -> Currency.getInstance(code).getDefaultFractionDigits() < DIGITS_OF_A_GROUP);
        return few ? Optional.of(known.stream().sorted().collect(Collectors.joining(", "))) : Optional.empty();
    }

    private Stream<String> signs(int column) {
        return data.stream()
                .map(row -> NUMBER.matcher(row.text(column)).replaceAll("").strip())
                .distinct()
                .flatMap(sign ->
                        Stream.concat(Stream.of(Currencies.find(sign).code()), Currencies.sharing(sign).stream()));
    }

    private Stream<String> codesOfLines() {
        return map.of(ColumnMeaning.of(Field.CURRENCY)).map(Claim::column).stream()
                .flatMap(column -> data.stream()
                        .map(row -> Currencies.find(row.text(column)).code()));
    }

    private void told(int column, String what, String number, DecimalMark mark) {
        tell(column, String.format(Locale.ROOT, what, number, mark == DecimalMark.POINT ? "point" : "comma"));
    }

    private void tell(int column, String what) {
        notices.add("column " + ColumnName.of(column) + ": " + what);
    }
}
