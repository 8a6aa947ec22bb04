package chokepoint.tally;

import chokepoint.tally.table.Amounts;
import chokepoint.tally.table.LineTable;
import chokepoint.tally.table.PurchaseTotals;
import chokepoint.tally.table.SheetName;
import chokepoint.tally.table.ValuedLine;
import chokepoint.trade.values.LineId;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Predicate;

/**
 * Draws lines so that each is as likely to come next as its value is large, none twice, and the same lines whatever the order in which
 * they are offered: those with the smallest −ln(u) / value, where u is drawn from the seed and the line's place (Efraimidis and
 * Spirakis, Weighted random sampling with a reservoir, 2006).
 */
final class ValueDraw {

    private static final double UNIT = 0x1.0p-53;
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private record Ticket(double rank, ValuedLine line) {}

    private static final Comparator<Ticket> LAST_FIRST =
            Comparator.comparingDouble(Ticket::rank).thenComparing(Ticket::line).reversed();

    private final long seed;
    private final int size;
    private final Map<String, Long> hashOfSheet = new HashMap<>();
    private final PriorityQueue<Ticket> drawn = new PriorityQueue<>(LAST_FIRST);
    private BigDecimal value = BigDecimal.ZERO;
    private int lines;
    private int withoutValue;

    ValueDraw(String seed, int size) {
        this.seed = hash(seed);
        this.size = size;
    }

    /** Offers the lines of a table that may be drawn. */
    ValueDraw offer(LineTable table, Predicate<LineId> may) {
        for (int line = 0; line < table.size(); line++) {
            SheetName sheet = table.sheets().value(line);
            LineId id = new LineId(sheet.file(), sheet.sheet(), table.row(line));
            if (may.test(id)) {
                offer(id, table.amounts(), line);
            }
        }
        return this;
    }

    private void offer(LineId id, Amounts amounts, int line) {
        if (!amounts.positive(line)) {
            withoutValue++;
            return;
        }
        BigDecimal amount = amounts.exact(line);
        lines++;
        value = value.add(amount);
        Ticket ticket = new Ticket(rank(id, amount), new ValuedLine(id, amount));
        if (drawn.size() < size) {
            drawn.add(ticket);
        } else if (LAST_FIRST.compare(ticket, drawn.element()) > 0) {
            drawn.poll();
            drawn.add(ticket);
        }
    }

    private double rank(LineId id, BigDecimal amount) {
        long bits = mixed(seed ^ mixed(hashOfSheet.computeIfAbsent(id.sheet(), ValueDraw::hash) + GOLDEN * id.row()));
        double u = ((bits >>> 11) + 1) * UNIT;
        return -StrictMath.log(u) / amount.doubleValue();
    }

    /** The finaliser of MurmurHash3: every bit of the place shows in every bit. */
    private static long mixed(long bits) {
        long mixed = (bits ^ (bits >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }

    private static long hash(String text) {
        long hash = GOLDEN;
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            hash = mixed(hash + octet);
        }
        return hash;
    }

    DrawnLines result() {
        return new DrawnLines(
                drawn.stream()
                        .map(Ticket::line)
                        .sorted(Comparator.comparing(ValuedLine::line))
                        .toList(),
                lines,
                PurchaseTotals.canonical(value),
                withoutValue);
    }
}
