package chokepoint.reading.rows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Knows contracts of which every row states the same amount, as lists do that tell co-contractors, lots or codes row by row and the
 * value of the whole contract in each. Rows with dates or documents of their own are payments, and each has its own amount.
 */
final class ContractValues {

    /** Of ten numbers in several rows eight have one amount, or equal lines of an order are nothing strange. */
    private static final int OF_TEN = 8;

    private static final int ROWS = 3;

    /** A contract and its rows, all of one amount. */
    public record Contract(String number, List<ScannedRow> rows) {

        List<ScannedRow> further() {
            return rows.subList(1, rows.size());
        }
    }

    private ContractValues() {}

    /**
     * The contracts among rows, in the order of their first rows.
     *
     * @param order the column of their numbers
     * @param own the columns of dates and documents
     */
    static List<Contract> find(List<ScannedRow> rows, int order, List<Integer> own) {
        Map<String, List<ScannedRow>> byNumber = new LinkedHashMap<>();
        for (ScannedRow row : rows) {
            String number = row.texts()[order];
            if (!number.isEmpty()) {
                byNumber.computeIfAbsent(number, absent -> new ArrayList<>()).add(row);
            }
        }
        List<Contract> several = new ArrayList<>();
        byNumber.forEach((number, theirs) -> {
            if (theirs.size() > 1 && own.stream().noneMatch(column -> parts(theirs, column))) {
                several.add(new Contract(number, theirs));
            }
        });
        List<Contract> equal =
                several.stream().filter(ContractValues::isOneAmount).toList();
        int count = equal.stream().mapToInt(contract -> contract.rows.size()).sum();
        return count >= ROWS && equal.size() * 10 >= several.size() * OF_TEN ? equal : List.of();
    }

    /** Whether the rows differ from each other in a column. */
    private static boolean parts(Collection<ScannedRow> rows, int column) {
        Set<String> texts = new HashSet<>();
        return rows.stream().allMatch(row -> !row.texts()[column].isEmpty() && texts.add(row.texts()[column]));
    }

    /** Rows that are the same in all they say are copies, and told as such. */
    private static boolean isOneAmount(Contract contract) {
        BigDecimal amount = contract.rows.get(0).amount();
        Set<List<String>> texts = new HashSet<>();
        return contract.rows.stream()
                .allMatch(row -> row.amount().compareTo(amount) == 0 && texts.add(List.of(row.texts())));
    }
}
