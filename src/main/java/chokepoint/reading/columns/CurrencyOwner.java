package chokepoint.reading.columns;

import chokepoint.reading.cells.DecimalMark;
import chokepoint.reading.cells.NumberText;
import chokepoint.reading.cells.ReadingCache;
import chokepoint.reading.header.AmountWords;
import chokepoint.reading.header.Header;
import chokepoint.reading.header.HeaderBlock;
import chokepoint.reading.header.Lexicon;
import chokepoint.reading.header.SampleRow;
import chokepoint.reading.mapping.Claim;
import chokepoint.reading.mapping.ColumnMap;
import chokepoint.trade.values.AmountKind;
import chokepoint.trade.values.Field;
import chokepoint.workbook.ColumnName;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Finds the amounts that the column of currencies does not belong to, by what they make of amounts whose header states a currency
 * and of the amounts that stand beside that column.
 */
final class CurrencyOwner {

    private static final int ROWS = 400;
    private static final double FAR = 1.5;
    private static final double SURE = 1;

    private final HeaderBlock header;
    private final List<SampleRow> rows;
    private final DecimalMark usualMark;
    private final List<String> notices;
    private final Map<Integer, DecimalMark> marks = new TreeMap<>();
    private final Map<Integer, String> others = new TreeMap<>();

    private CurrencyOwner(HeaderBlock header, List<SampleRow> data, DecimalMark usualMark, List<String> notices) {
        this.header = header;
        this.rows = data.stream().limit(ROWS).toList();
        this.usualMark = usualMark;
        this.notices = notices;
    }

    /**
     * The columns of amounts that are not in the currency of the line, and their own currency, empty if nothing tells it.
     *
     * @param notices takes what the user should know of it
     */
    static Map<Integer, String> notOfTheLine(
            HeaderBlock header, List<SampleRow> data, ColumnMap map, DecimalMark usualMark, List<String> notices) {
        Optional<Claim> currencies = map.of(Field.CURRENCY);
        if (currencies.isEmpty()) {
            return Map.of();
        }
        boolean said = currencies.get().confidence() == SURE
                && currencies.get().reason().equals("mapping file");
        if (said) {
            return Map.of();
        }
        CurrencyOwner owner = new CurrencyOwner(header, data, usualMark, notices);
        int column = currencies.get().column();
        owner.stated(map, column);
        List<Claim> amounts = map.chosen().stream()
                .filter(claim ->
                        claim.meaning().field().filter(CurrencyOwner::money).isPresent())
                .filter(claim -> header.header(claim.column()).currency().isEmpty())
                .toList();
        amounts.forEach(claim -> owner.askStated(claim, column));
        amounts.forEach(claim -> owner.askBeside(claim, column));
        return owner.others;
    }

    /** Amounts whose header states a currency, beside a column that says to be the currency of another amount: "Invoice currency". */
    private void stated(ColumnMap map, int currencies) {
        Optional<AmountKind> named = AmountWords.of(header.header(currencies));
        for (Claim claim : map.chosen()) {
            boolean money = claim.meaning().field().filter(CurrencyOwner::money).isPresent();
            Header name = header.header(claim.column());
            if (named.isPresent()
                    && money
                    && !name.currency().isEmpty()
                    && !AmountWords.of(name).equals(named)) {
                others.put(claim.column(), name.currency());
            }
        }
    }

    private boolean isOfTheBooks(int amount, int currencies) {
        return amount == currencies + 1
                ? !Lexicon.names("own currency", header.header(currencies - 1))
                : Lexicon.names("own currency", header.header(amount));
    }

    private static boolean money(Field field) {
        return field.kind() == Field.Kind.MONEY;
    }

    private void askStated(Claim claim, int currencies) {
        for (int other = 0; other < header.headers().size(); other++) {
            boolean stated = !header.header(other).currency().isEmpty();
            if (stated && other != claim.column() && !others.containsKey(claim.column())) {
                askStated(claim, other, currencies);
            }
        }
    }

    /** A currency that stands between two amounts is that of the one before it, unless that says to be in the currency of the books. */
    private void askBeside(Claim claim, int currencies) {
        int amount = claim.column();
        for (int beside : new int[] {currencies - 1, currencies + 1}) {
            boolean free = beside >= 0
                    && beside < header.headers().size()
                    && beside != amount
                    && (Math.abs(amount - currencies) > 1 || isOfTheBooks(amount, currencies))
                    && !others.containsKey(beside)
                    && header.header(beside).currency().isEmpty();
            if (free && !others.containsKey(amount)) {
                askBeside(claim, beside, currencies);
            }
        }
    }

    /** By another column whose header states a currency. */
    private void askStated(Claim claim, int other, int currencies) {
        String stated = header.header(other).currency();
        AmountRatios ratios = ratios(claim.column(), other, currencies);
        double times = ratios.median();
        boolean twin = words(claim.column()).equals(words(other));
        boolean far = times > FAR || times < 1 / FAR;
        if (ratios.ofOneCurrency()) {
            String own = Math.abs(times - 1) <= AmountRatios.SAME ? stated : "";
            settle(claim, other, currencies, own, times, "whether the line says " + ratios.currencies());
        } else if (twin && far && ratios.steadyInOne(stated)) {
            settle(claim, other, currencies, "", times, "where the line says " + stated);
        } else if (twin && ratios.different(stated) > 0) {
            notices.add(String.format(
                    Locale.ROOT,
                    "%s: column %s differs from %s in %d of the first %d lines in %s",
                    claim.meaning(),
                    named(claim.column()),
                    named(other),
                    ratios.different(stated),
                    ratios.rows(stated),
                    stated));
        }
    }

    /** By the amounts that stand beside the column of currencies. */
    private void askBeside(Claim claim, int beside, int currencies) {
        AmountRatios ratios = ratios(claim.column(), beside, currencies);
        Optional<String> same = ratios.same();
        boolean apart = Math.abs(claim.column() - currencies) > 1;
        if (same.isPresent()) {
            others.put(claim.column(), same.get());
            notices.add(String.format(
                    Locale.ROOT,
                    "%s: column %s is the same as %s where the line says %s, and another amount where it says another currency;"
                            + " the currency column %s stands beside %s, so %s is taken in %s throughout",
                    claim.meaning(),
                    named(claim.column()),
                    named(beside),
                    same.get(),
                    named(currencies),
                    ColumnName.of(beside),
                    ColumnName.of(claim.column()),
                    same.get()));
        } else if (apart && ratios.ofTwoCurrencies()) {
            others.put(claim.column(), "");
            notices.add(String.format(
                    Locale.ROOT,
                    "%s: columns %s and %s differ by another factor in each currency (%s), so one of them is in one currency alone;"
                            + " as the currency column %s stands beside %s, %s is taken without a currency:"
                            + " say 'unstated currency' in the policy, or map the other column",
                    claim.meaning(),
                    named(claim.column()),
                    named(beside),
                    ratios.currencies(),
                    named(currencies),
                    ColumnName.of(beside),
                    ColumnName.of(claim.column())));
        }
    }

    private void settle(Claim claim, int other, int currencies, String own, double times, String where) {
        others.put(claim.column(), own);
        notices.add(String.format(
                Locale.ROOT,
                "%s: column %s is %s %s, %s, so column %s is not its currency; column %s is taken %s",
                claim.meaning(),
                named(claim.column()),
                own.isEmpty() ? String.format(Locale.ROOT, "%.4g times", times) : "the same as",
                named(other),
                where,
                named(currencies),
                ColumnName.of(claim.column()),
                own.isEmpty()
                        ? "without a currency: say 'unstated currency' in the policy, or map the other column"
                        : "in " + own));
    }

    private String named(int column) {
        return ColumnName.of(column) + " '" + header.header(column).text() + "'";
    }

    /** The words of a header but for its currency. */
    private List<String> words(int column) {
        Header name = header.header(column);
        String code = name.currency().toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>(name.words());
        words.remove(code);
        return words;
    }

    private AmountRatios ratios(int amount, int other, int currencies) {
        AmountRatios ratios = new AmountRatios();
        for (SampleRow row : rows) {
            Optional<String> currency = ReadingCache.currency(row.text(currencies));
            OptionalDouble first = number(row, amount);
            OptionalDouble second = number(row, other);
            if (currency.isPresent() && first.isPresent() && second.isPresent()) {
                ratios.add(currency.get(), first.getAsDouble(), second.getAsDouble());
            }
        }
        return ratios;
    }

    private OptionalDouble number(SampleRow row, int column) {
        DecimalMark mark = marks.computeIfAbsent(
                column, asked -> ColumnNotation.ofNumbers(rows, asked).mark().orElse(usualMark));
        Optional<BigDecimal> number = NumberText.parse(row.text(column))
                .filter(text -> !text.percent())
                .flatMap(text -> text.value(mark));
        return number.map(value -> OptionalDouble.of(value.doubleValue())).orElse(OptionalDouble.empty());
    }
}
