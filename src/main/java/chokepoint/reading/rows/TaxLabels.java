package chokepoint.reading.rows;

import chokepoint.reading.header.HeaderWords;
import chokepoint.reading.header.Lexicon;
import chokepoint.workbook.CellKind;
import chokepoint.workbook.Row;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the percentage in a row, and the names of taxes on sales. */
final class TaxLabels {

    private static final Pattern PERCENT = Pattern.compile(
            "(?<![\\p{Nd}.,])(\\p{Nd}{1,2}(?:[.,]\\p{Nd}{1,3})?)\\s*[%\uff05\u066a]|[%\uff05\u066a]\\s*(\\p{Nd}{1,2}(?:[.,]\\p{Nd}{1,3})?)");
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final Set<String> TAXES =
            Lexicon.of("tax").stream().map(TaxLabels::bare).collect(Collectors.toUnmodifiableSet());

    private TaxLabels() {}

    /** The percentage that a text of the row states. */
    static Optional<BigDecimal> percent(Row row) {
        for (int column = 0; column < row.width(); column++) {
            if (row.kind(column) == CellKind.TEXT) {
                Matcher percent = PERCENT.matcher(row.text(column));
                if (percent.find()) {
                    String number = percent.group(1) != null ? percent.group(1) : percent.group(2);
                    return Optional.of(new BigDecimal(number.replace(',', '.')));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a label is the name of a tax, beside numbers and marks at most. */
    static boolean isTax(String label) {
        return TAXES.contains(bare(HeaderWords.plain(label.replace("\"", ""))));
    }

    /** Whether the first word of a label is the name of a tax, as where each rate has a row. */
    static boolean beginsWithTax(String label) {
        String first = bare(HeaderWords.plain(label.replace("\"", ""))).split(" ")[0];
        return TAXES.contains(first);
    }

    private static String bare(String plain) {
        return String.join(" ", APART.split(plain)).strip();
    }
}
