package chokepoint.reading.columns;

import chokepoint.reading.header.Header;
import chokepoint.reading.header.MinorUnit;
import chokepoint.workbook.ColumnName;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Takes amounts that a header or title states in cents or the like as hundredths. */
final class Hundredths {

    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    private Hundredths() {}

    /** What the numbers of a column are multiplied by. Cents have no fractions: where there are some, dollars and cents may be meant. */
    static BigDecimal of(int column, Header name, Header title, Set<String> texts, List<String> notices) {
        if (!MinorUnit.inHeader(name.text()) && !MinorUnit.inSentence(title.text())) {
            return BigDecimal.ONE;
        }
        boolean fractions = texts.stream().anyMatch(MinorUnit::hasFraction);
        String told = fractions
                ? "column %s '%s' is said to be in hundredths, yet has fractions: its numbers stay as they are"
                : "column %s '%s' is in hundredths, such as cents: its numbers are divided by 100";
        notices.add(String.format(Locale.ROOT, told, ColumnName.of(column), name.text()));
        return fractions ? BigDecimal.ONE : HUNDREDTH;
    }
}
