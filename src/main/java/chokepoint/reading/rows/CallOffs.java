package chokepoint.reading.rows;

import chokepoint.reading.header.SampleRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Knows contracts that stand among the orders placed under them: a row whose number others name, in a column of their own, in a text,
 * or as the beginning of their numbers, and whose amount they add up to or use up in part.
 */
public final class CallOffs {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 40;
    private static final double MOSTLY = 0.8;
    private static final double DISTINCT = 0.95;
    private static final int TELLING = 2;
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}./_-]{3,}[\\p{L}\\p{Nd}]");
    /** What has fractions or is short is no number of a contract. */
    private static final Pattern MEASURE =
            Pattern.compile("[-+]?\\d{1,5}|[-+]?\\d*[.,]\\d+|[-+]?\\d{1,3}([., ]\\d{3})+([.,]\\d+)?");

    private static final Pattern DATE = Pattern.compile("\\d{1,4}([-./])\\d{1,2}\\1\\d{1,4}.{0,9}");
    private static final Pattern UNDER = Pattern.compile("(.{4,})[-/._ ][\\p{L}\\p{Nd}]{1,4}");

    /** How an order names its contract. */
    private enum Named {
        COLUMN,
        TEXT,
        PREFIX
    }

    /**
     * A contract and the orders under it.
     *
     * @param sheet the other sheet in which the orders stand; empty if it is the same
     * @param proved whether they add up to it
     */
    public record Contract(ScannedRow row, String number, String sheet, List<ScannedRow> orders, boolean proved) {

        /** The same with orders of another sheet. */
        public Contract in(String other, List<ScannedRow> ordersThere) {
            return new Contract(row, number, other, ordersThere, proved);
        }

        boolean isNotExceeded() {
            return row.amount().abs().compareTo(ordered().abs()) >= 0;
        }

        BigDecimal ordered() {
            return ScannedRow.sum(orders);
        }
    }

    private final List<ScannedRow> rows;
    private final AmountScan.Columns columns;
    private final Map<Integer, Contract> found = new LinkedHashMap<>();

    private CallOffs(List<ScannedRow> rows, AmountScan.Columns columns) {
        this.rows = rows;
        this.columns = columns;
    }

    /** Whether a column that means nothing may hold numbers of contracts, rather than amounts and measures. */
    static boolean mayHoldNumbers(List<SampleRow> data, int column) {
        int filled = 0;
        int numbers = 0;
        for (SampleRow row : data) {
            String text = row.text(column);
            filled += text.isEmpty() ? 0 : 1;
            numbers += MEASURE.matcher(text).matches() ? 0 : text.isEmpty() ? 0 : 1;
        }
        return numbers > 0 && numbers >= filled * MOSTLY;
    }

    /** The contracts among rows, in the order of the rows. */
    public static List<Contract> find(List<ScannedRow> rows, AmountScan.Columns columns) {
        CallOffs calls = new CallOffs(rows, columns);
        for (int column = 0; column < columns.indexes().length; column++) {
            if (columns.mayNumber()[column]) {
                calls.findUnder(column);
            }
        }
        return rows.stream()
                .map(row -> calls.found.get(row.number()))
                .filter(contract -> contract != null)
                .toList();
    }

    private static boolean isNumber(String text) {
        return text.length() >= SHORTEST
                && !DATE.matcher(text).matches()
                && text.length() <= LONGEST
                && text.chars().anyMatch(Character::isDigit)
                && text.chars().filter(Character::isWhitespace).count() <= 2;
    }

    private static String plain(String number) {
        return number.toUpperCase(Locale.ROOT);
    }

    private void findUnder(int column) {
        Set<String> distinct = new HashSet<>();
        int filled = 0;
        int numbers = 0;
        for (ScannedRow row : rows) {
            String text = row.texts()[column];
            filled += text.isEmpty() ? 0 : 1;
            numbers += isNumber(text) ? 1 : 0;
            distinct.add(text);
        }
        boolean ofOrders = column == columns.order();
        boolean numbering = filled > TELLING && numbers >= filled * MOSTLY;
        if (ofOrders || (numbering && distinct.size() >= filled * DISTINCT)) {
            findNamed(column);
        }
        if (ofOrders || numbering) {
            findByKind(column);
        }
    }

    private void findNamed(int numbers) {
        Map<String, ScannedRow> byNumber = byNumber(numbers);
        for (int column = 0; column < columns.indexes().length; column++) {
            if (column != numbers && columns.mayName()[column]) {
                find(byNumber, numbers, column, Named.COLUMN);
                find(byNumber, numbers, column, Named.TEXT);
            }
        }
        find(byNumber, numbers, numbers, Named.PREFIX);
    }

    /** Of rows with one number, the one of another kind than all others, as where a column says "contract" and "call-off". */
    private void findByKind(int numbers) {
        Map<String, List<ScannedRow>> byNumber = rows.stream()
                .filter(row -> isNumber(row.texts()[numbers]))
                .collect(Collectors.groupingBy(
                        row -> plain(row.texts()[numbers]), LinkedHashMap::new, Collectors.toList()));
        byNumber.values().removeIf(theirs -> theirs.size() <= TELLING);
        for (int column = 0; column < columns.indexes().length; column++) {
            if (columns.mayName()[column] && column != numbers) {
                findByKind(byNumber.values(), numbers, column);
            }
        }
    }

    private void findByKind(Collection<List<ScannedRow>> all, int numbers, int kind) {
        Map<List<String>, List<Contract>> byKinds = new LinkedHashMap<>();
        for (List<ScannedRow> theirs : all) {
            other(theirs, kind)
                    .flatMap(contract -> contract(contract, numbers, without(theirs, contract)))
                    .ifPresent(contract -> byKinds.computeIfAbsent(
                                    List.of(
                                            contract.row.texts()[kind],
                                            contract.orders.get(0).texts()[kind]),
                                    absent -> new ArrayList<>())
                            .add(contract));
        }
        byKinds.values().stream().filter(CallOffs::isNoChance).forEach(contracts -> take(contracts, true));
    }

    /** A sum of two lines may equal a third of the same order; not in several orders, nor is it one of many. */
    private static boolean isNoChance(List<Contract> contracts) {
        List<Contract> proved = contracts.stream().filter(Contract::proved).toList();
        return proved.size() >= TELLING || proved.stream().anyMatch(contract -> contract.orders.size() > TELLING);
    }

    /** The row that says something else in a column than all others, which say the same; empty if there is none. */
    private static Optional<ScannedRow> other(List<ScannedRow> theirs, int column) {
        Map<String, List<ScannedRow>> byText =
                theirs.stream().collect(Collectors.groupingBy(row -> row.texts()[column]));
        return byText.size() == 2 && byText.keySet().stream().allMatch(CallOffs::isWord)
                ? byText.values().stream()
                        .filter(some -> some.size() == 1)
                        .map(some -> some.get(0))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isWord(String text) {
        return text.chars().anyMatch(Character::isLetter);
    }

    private static List<ScannedRow> without(List<ScannedRow> theirs, ScannedRow one) {
        return theirs.stream().filter(row -> row != one).toList();
    }

    /** Of numbers that stand in one row alone. */
    private Map<String, ScannedRow> byNumber(int numbers) {
        Map<String, ScannedRow> byNumber = new HashMap<>();
        Set<String> several = new HashSet<>();
        for (ScannedRow row : rows) {
            String number = plain(row.texts()[numbers]);
            if (isNumber(number) && byNumber.put(number, row) != null) {
                several.add(number);
            }
        }
        byNumber.keySet().removeAll(several);
        return byNumber;
    }

    private void find(Map<String, ScannedRow> byNumber, int numbers, int column, Named named) {
        Map<String, List<ScannedRow>> orders = new LinkedHashMap<>();
        int filled = 0;
        int naming = 0;
        for (ScannedRow row : rows) {
            String text = row.texts()[column];
            filled += text.isEmpty() ? 0 : 1;
            Optional<String> contract = text.isEmpty() ? Optional.empty() : contract(text, byNumber, row, named);
            naming += contract.isPresent() ? 1 : 0;
            contract.ifPresent(number ->
                    orders.computeIfAbsent(number, absent -> new ArrayList<>()).add(row));
        }
        List<Contract> contracts = new ArrayList<>();
        orders.forEach((number, under) ->
                contract(byNumber.get(number), numbers, under).ifPresent(contracts::add));
        boolean mostlyNaming = named == Named.COLUMN && naming >= filled * MOSTLY;
        take(contracts, mostlyNaming);
    }

    private static Optional<String> contract(
            String text, Map<String, ScannedRow> byNumber, ScannedRow row, Named named) {
        String number = plain(text);
        return switch (named) {
            case COLUMN -> isOther(byNumber.get(number), row) ? Optional.of(number) : Optional.empty();
            case PREFIX -> beginning(number).filter(start -> isOther(byNumber.get(start), row));
            default ->
                byNumber.containsKey(number)
                        ? Optional.empty()
                        : TOKEN.matcher(number)
                                .results()
                                .map(MatchResult::group)
                                .filter(token -> isNumber(token) && isOther(byNumber.get(token), row))
                                .findFirst();
        };
    }

    private static Optional<String> beginning(String number) {
        Matcher under = UNDER.matcher(number);
        return under.matches() ? Optional.of(under.group(1)) : Optional.empty();
    }

    private static boolean isOther(@Nullable ScannedRow contract, ScannedRow row) {
        return contract != null && contract != row;
    }

    /** Empty if the amounts are no orders under a contract: in another currency, or of another sign. */
    private Optional<Contract> contract(ScannedRow contract, int numbers, List<ScannedRow> orders) {
        int currency = columns.currency();
        boolean comparable = orders.stream()
                .allMatch(order -> order.amount().signum() == contract.amount().signum()
                        && (currency < 0 || order.texts()[currency].equals(contract.texts()[currency])));
        if (!comparable) {
            return Optional.empty();
        }
        boolean proved = contract.amount().compareTo(ScannedRow.sum(orders)) == 0;
        return Optional.of(new Contract(contract, contract.texts()[numbers], "", List.copyOf(orders), proved));
    }

    /**
     * Orders that add up to their contract prove what the column is, two and more; one that is as large may be its renewal. Where nothing
     * is proved, several orders under each of several contracts, and none of these exceeded, tell as much.
     */
    private void take(List<Contract> contracts, boolean mostlyNaming) {
        boolean proved = contracts.stream().anyMatch(contract -> contract.proved && contract.orders.size() >= TELLING);
        boolean several = contracts.stream().filter(Contract::proved).count() >= TELLING;
        boolean used = mostlyNaming
                && contracts.size() >= TELLING
                && contracts.stream()
                        .allMatch(contract -> contract.orders.size() >= TELLING && contract.isNotExceeded());
        for (Contract contract : contracts) {
            boolean likeOthers = several && contract.isNotExceeded();
            if (used || (proved && (contract.proved || mostlyNaming || likeOthers))) {
                found.putIfAbsent(contract.row.number(), contract);
            }
        }
    }
}
