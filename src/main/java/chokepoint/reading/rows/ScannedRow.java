package chokepoint.reading.rows;

import chokepoint.reading.cells.Amount;
import chokepoint.reading.columns.PlannedColumn;
import chokepoint.workbook.CellKind;
import chokepoint.workbook.Row;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a row says beside its amounts, and its amount.
 *
 * @param texts of the columns that may tell rows apart, empty where blank
 * @param amount as it stands, before any exchange
 */
public record ScannedRow(int number, String[] texts, BigDecimal amount) {

    /** Empty if the row states no amount, or none but zero. */
    public static Optional<ScannedRow> of(Row row, int[] columns, PlannedColumn value) {
        return value.amount(row)
                .map(Amount::number)
                .filter(number -> number.signum() != 0)
                .map(number -> {
                    String[] texts = new String[columns.length];
                    for (int at = 0; at < columns.length; at++) {
                        texts[at] = row.kind(columns[at]) == CellKind.EMPTY
                                ? ""
                                : row.text(columns[at]).strip().intern();
                    }
                    return new ScannedRow(row.number(), texts, number);
                });
    }

    static BigDecimal sum(List<ScannedRow> rows) {
        return rows.stream().map(ScannedRow::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How many columns are filled. */
    int filled() {
        int filled = 0;
        for (String text : texts) {
            filled += text.isEmpty() ? 0 : 1;
        }
        return filled;
    }

    /** The first text. */
    String label() {
        for (String text : texts) {
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    /** Whether a column is a number of the row, as that of a line or a document, which parts nothing. */
    static boolean unique(List<ScannedRow> rows, int column) {
        Set<String> texts = new HashSet<>();
        return rows.size() > 2 && rows.stream().allMatch(row -> texts.add(row.texts()[column]));
    }
}
