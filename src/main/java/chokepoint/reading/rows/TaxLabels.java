package chokepoint.reading.rows;

import chokepoint.reading.header.HeaderWords;
import chokepoint.reading.header.Lexicon;
import chokepoint.workbook.CellKind;
import chokepoint.workbook.Row;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Knows by their labels the rows that stand between a sum and what is to be paid: taxes and their percentages, payments, roundings. */
final class TaxLabels {

    private static final Pattern PERCENT = Pattern.compile(
            "(?<![\\p{Nd}.,])(\\p{Nd}{1,2}(?:[.,]\\p{Nd}{1,3})?)\\s*[%\uff05\u066a]|[%\uff05\u066a]\\s*(\\p{Nd}{1,2}(?:[.,]\\p{Nd}{1,3})?)");
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final Set<String> TAXES = words("tax");
    private static final Set<String> SETTLED = words("settled");
    private static final Set<String> COMPARED = words("compared");
    private static final Set<String> BALANCES = words("balance");

    private TaxLabels() {}

    /** The percentages that the first text of the row with one states, added up: taxes of two authorities may share a row. */
    static Optional<BigDecimal> percent(Row row) {
        for (int column = 0; column < row.width(); column++) {
            if (row.kind(column) == CellKind.TEXT) {
                Optional<BigDecimal> percents = PERCENT.matcher(row.text(column))
                        .results()
                        .map(percent -> percent.group(1) != null ? percent.group(1) : percent.group(2))
                        .map(number -> new BigDecimal(number.replace(',', '.')))
                        .reduce(BigDecimal::add);
                if (percents.isPresent()) {
                    return percents;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a label is the name of a tax, beside numbers and marks at most. */
    static boolean isTax(String label) {
        return TAXES.contains(bare(HeaderWords.plain(label.replace("\"", ""))));
    }

    /** Whether a label names a tax among other words, as where each rate has a row. */
    static boolean namesTax(String label) {
        return names(TAXES, label);
    }

    /** Whether a label names what was paid or held back of a sum, or what rounds it. */
    static boolean isSettled(String label) {
        return names(SETTLED, label);
    }

    /** Whether a label names what a sum is held against: a budget, another year. */
    static boolean isCompared(String label) {
        return names(COMPARED, label);
    }

    /** Whether a label is what is left of a sum and nothing else. */
    static boolean isBalance(String label) {
        return BALANCES.contains(bare(HeaderWords.plain(label)));
    }

    /** Words of scripts without blanks also stand within others. */
    private static boolean names(Set<String> words, String label) {
        String text = " " + bare(HeaderWords.plain(label.replace("\"", ""))) + " ";
        return words.stream()
                .anyMatch(word -> text.contains(HeaderWords.isWithoutBlanks(word) ? word : " " + word + " "));
    }

    private static Set<String> words(String kind) {
        return Lexicon.of(kind).stream().map(TaxLabels::bare).collect(Collectors.toUnmodifiableSet());
    }

    private static String bare(String plain) {
        return String.join(" ", APART.split(plain)).strip();
    }
}
