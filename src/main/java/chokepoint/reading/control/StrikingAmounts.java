package chokepoint.reading.control;

import chokepoint.finding.control.ArithmeticCheck;
import chokepoint.finding.control.RowRanges;
import chokepoint.trade.values.Money;
import chokepoint.workbook.ColumnName;
import chokepoint.workbook.Row;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/** Finds the few amounts that carry much of a sum and lie far above all others, and large ones that look like another number. */
public final class StrikingAmounts {

    private static final int LEAST_LINES = 12;
    private static final int KEPT = 20;
    private static final int FEW = 3;
    /** Thirty times what all but one of a hundred others are below: one more digit and then some. */
    private static final BigDecimal FAR = BigDecimal.valueOf(30);
    /** A quarter of the sum. */
    private static final BigDecimal MUCH = new BigDecimal("0.25");

    private static final int STEPS_OF_TEN = 20;
    private static final int STEPS = 60 * STEPS_OF_TEN;
    private static final int HUNDRED = 100;
    private static final MathContext TWO_DIGITS = new MathContext(2);

    private final List<String> headers;
    private final NumberedColumns numbered;
    private final SortedMap<String, Sum> sums = new TreeMap<>();

    /** A large amount and where it stands. */
    private record Large(int row, BigDecimal amount, List<String> numbers) {}

    /** The amounts of one currency. */
    private static final class Sum {
        private BigDecimal all = BigDecimal.ZERO;
        private int lines;
        private final int[] steps = new int[STEPS];
        private final List<Large> largest = new ArrayList<>();

        boolean isLarge(BigDecimal size) {
            return largest.size() < KEPT
                    || size.compareTo(largest.get(KEPT - 1).amount().abs()) > 0;
        }

        void keep(Large large) {
            largest.add(large);
            largest.sort(Comparator.comparing((Large one) -> one.amount().abs())
                    .reversed()
                    .thenComparingInt(Large::row));
            if (largest.size() > KEPT) {
                largest.remove(KEPT);
            }
        }

        void count(BigDecimal size) {
            all = all.add(size);
            lines++;
            steps[step(size)]++;
        }

        private static int step(BigDecimal size) {
            double tens = Math.log10(Math.max(size.doubleValue(), 1e-9)) + 10;
            return (int) Math.max(0, Math.min(STEPS - 1L, Math.round(tens * STEPS_OF_TEN)));
        }

        /** What all but one of a hundred are at most, of the amounts but for the few largest. */
        BigDecimal usual() {
            int above = FEW + (lines - FEW) / HUNDRED;
            int step = STEPS - 1;
            for (int seen = steps[step]; seen <= above && step > 0; seen += steps[step]) {
                step--;
            }
            BigDecimal next = largest.get(FEW).amount().abs();
            BigDecimal atStep = BigDecimal.valueOf(Math.pow(10, (double) step / STEPS_OF_TEN - 10));
            return lines < HUNDRED ? next : atStep.min(next);
        }
    }

    /**
     * Of a sheet.
     *
     * @param headers of all columns
     * @param amounts columns that hold amounts or quantities, from 0
     */
    public StrikingAmounts(List<String> headers, IntPredicate amounts) {
        this.headers = List.copyOf(headers);
        this.numbered = new NumberedColumns(amounts);
    }

    /** Takes in a line, in the order of the list. */
    public void add(Row row, Money worth) {
        if (!worth.known() || worth.amount().signum() == 0) {
            return;
        }
        BigDecimal size = worth.amount().abs();
        numbered.add(row, size);
        Sum sum = sums.computeIfAbsent(worth.currency(), any -> new Sum());
        sum.count(size);
        if (sum.isLarge(size)) {
            sum.keep(new Large(row.number(), worth.amount(), numbered.numbers(row)));
        }
    }

    /** What is striking, one notice for each currency; the amounts count all the same. */
    public List<String> notices() {
        List<String> notices = new ArrayList<>();
        sums.forEach((currency, sum) -> {
            if (sum.lines >= LEAST_LINES) {
                notice(currency, sum).ifPresent(notices::add);
            }
        });
        return notices;
    }

    /**
     * The amounts that are a good part of a sum, held against the whole of it: what a verdict begins with.
     *
     * @param sheet its name
     */
    public List<ArithmeticCheck> checks(String sheet) {
        List<ArithmeticCheck> checks = new ArrayList<>();
        sums.forEach((currency, sum) -> {
            List<Large> told = sum.lines >= LEAST_LINES ? told(sum) : List.of();
            if (total(told).compareTo(sum.all.multiply(MUCH)) >= 0 && !told.isEmpty()) {
                checks.add(check(sheet, currency, sum, told));
            }
        });
        return checks;
    }

    private ArithmeticCheck check(String sheet, String currency, Sum sum, List<Large> told) {
        RowRanges.Builder rows = new RowRanges.Builder();
        told.stream().map(Large::row).sorted().forEach(rows::add);
        String like = told.stream()
                .flatMap(large -> numbered.like(large.amount(), large.numbers()).stream())
                .findFirst()
                .map(this::column)
                .orElse("");
        BigDecimal doubtful = total(told);
        return new ArithmeticCheck(
                ArithmeticCheck.Kind.DOUBTFUL_AMOUNTS,
                sheet,
                like,
                told.size(),
                0,
                rows.build(),
                of(currency, doubtful),
                of(currency, sum.all),
                new TreeMap<>());
    }

    private static SortedMap<String, BigDecimal> of(String currency, BigDecimal amount) {
        return new TreeMap<>(Map.of(currency, amount));
    }

    private List<Large> told(Sum sum) {
        BigDecimal usual = sum.usual();
        List<Large> far = sum.largest.stream()
                .filter(large -> large.amount().abs().compareTo(usual.multiply(FAR)) > 0)
                .limit(FEW)
                .toList();
        boolean much = total(far).compareTo(sum.all.multiply(MUCH)) >= 0;
        return sum.largest.stream()
                .filter(large -> (much && far.contains(large))
                        || (large.amount().abs().compareTo(usual.multiply(BigDecimal.valueOf(FEW))) > 0
                                && numbered.like(large.amount(), large.numbers())
                                        .isPresent()))
                .toList();
    }

    private Optional<String> notice(String currency, Sum sum) {
        List<Large> told = told(sum);
        if (told.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal share = total(told).multiply(BigDecimal.valueOf(HUNDRED)).divide(sum.all, 1, RoundingMode.HALF_UP);
        return Optional.of(String.format(
                Locale.ROOT,
                "%d %s %s %% of the sum%s and %s far above the other %d lines, of which hardly any is over %s;"
                        + " counted all the same; check that they are amounts: %s",
                told.size(),
                told.size() == 1 ? "value makes" : "values make",
                share.toPlainString(),
                currency.isEmpty() ? "" : " in " + currency,
                told.size() == 1 ? "lies" : "lie",
                sum.lines - told.size(),
                rounded(sum.usual()),
                String.join("; ", told.stream().map(this::described).toList())));
    }

    private String described(Large large) {
        String place = "row " + large.row() + ": " + large.amount().toPlainString();
        return numbered.like(large.amount(), large.numbers())
                .map(column -> place + ", which looks like the numbers in column " + column(column))
                .orElse(place);
    }

    private String column(int column) {
        return ColumnName.of(column) + (column < headers.size() ? " '" + headers.get(column) + "'" : "");
    }

    private static BigDecimal total(List<Large> some) {
        return some.stream().map(large -> large.amount().abs()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String rounded(BigDecimal usual) {
        return usual.round(TWO_DIGITS).toPlainString();
    }
}
