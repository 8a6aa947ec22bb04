package chokepoint.check;

import chokepoint.finding.control.ArithmeticCheck;
import chokepoint.finding.control.ControlTotals;
import chokepoint.finding.control.LeftOut;
import chokepoint.finding.control.MoneyControl;
import chokepoint.finding.control.MoneyControl.Aside;
import chokepoint.finding.control.Reason;
import chokepoint.finding.control.RowControl;
import chokepoint.finding.control.RowRanges;
import chokepoint.store.StoreException;
import chokepoint.store.StoreReader;
import chokepoint.store.StoreWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Control totals as they stand in the file of a contribution. */
final class ControlFile {

    private ControlFile() {}

    static void write(ControlTotals control, StoreWriter out) throws IOException {
        out.list("rows", control.rows(), rows -> {
            out.text("of", rows.sheet());
            out.number("content", Math.toIntExact(rows.content()));
            out.number("lines", Math.toIntExact(rows.lines()));
            out.list("left out", rows.leftOut(), group -> writeGroup(group, out));
            out.list("without value", rows.unvalued(), group -> writeGroup(group, out));
        });
        out.list("money", control.money(), money -> {
            out.text("currency", money.currency());
            out.amounts("amounts", List.of(money.stated(), money.computed(), money.judged()));
            out.names("reasons", money.leftAside().stream().map(Aside::reason).toList());
            out.numbers(
                    "rows aside",
                    money.leftAside().stream()
                            .mapToInt(aside -> Math.toIntExact(aside.rows()))
                            .toArray());
            out.amounts(
                    "amounts aside",
                    money.leftAside().stream().map(Aside::value).toList());
        });
        out.list("arithmetic", control.arithmetic(), check -> {
            out.name("kind", check.kind());
            out.text("of", check.sheet());
            out.text("about", check.about());
            out.number("compared", Math.toIntExact(check.compared()));
            out.number("hold", Math.toIntExact(check.hold()));
            writeAmounts("stated", check.stated(), out);
            writeAmounts("made", check.made(), out);
            writeAmounts("apart", check.apart(), out);
        });
    }

    private static void writeGroup(LeftOut group, StoreWriter out) throws IOException {
        out.name("reason", group.reason());
        out.number("count", Math.toIntExact(group.rows().count()));
        writeAmounts("values", group.values(), out);
    }

    private static void writeAmounts(String name, SortedMap<String, BigDecimal> amounts, StoreWriter out)
            throws IOException {
        out.texts(name + " in", amounts.keySet());
        out.amounts(name, amounts.values());
    }

    static ControlTotals read(StoreReader in) throws IOException {
        List<RowControl> rows = in.list(
                "rows",
                () -> new RowControl(
                        in.text("of"),
                        in.number("content"),
                        in.number("lines"),
                        in.list("left out", () -> group(in)),
                        in.list("without value", () -> group(in))));
        List<MoneyControl> money = in.list("money", () -> money(in));
        return new ControlTotals(rows, money, in.list("arithmetic", () -> check(in)));
    }

    private static LeftOut group(StoreReader in) throws IOException {
        return new LeftOut(
                in.name("reason", Reason.class), RowRanges.counted(in.number("count")), amounts("values", in));
    }

    private static MoneyControl money(StoreReader in) throws IOException {
        String currency = in.text("currency");
        List<@Nullable BigDecimal> amounts = in.amounts("amounts");
        List<Reason> reasons = in.names("reasons", Reason.class);
        int[] rows = in.numbers("rows aside");
        List<@Nullable BigDecimal> aside = in.amounts("amounts aside");
        if (amounts.size() != 3 || rows.length != reasons.size() || aside.size() != reasons.size()) {
            throw in.broken("the amounts in '" + currency + "' are not complete");
        }
        List<Aside> all = new ArrayList<>();
        for (int at = 0; at < rows.length; at++) {
            all.add(new Aside(reasons.get(at), rows[at], known(aside.get(at), in)));
        }
        return new MoneyControl(
                currency, known(amounts.get(0), in), known(amounts.get(1), in), known(amounts.get(2), in), all);
    }

    private static ArithmeticCheck check(StoreReader in) throws IOException {
        return new ArithmeticCheck(
                in.name("kind", ArithmeticCheck.Kind.class),
                in.text("of"),
                in.text("about"),
                in.number("compared"),
                in.number("hold"),
                RowRanges.NONE,
                amounts("stated", in),
                amounts("made", in),
                amounts("apart", in));
    }

    private static SortedMap<String, BigDecimal> amounts(String name, StoreReader in) throws IOException {
        List<String> currencies = in.texts(name + " in");
        List<@Nullable BigDecimal> amounts = in.amounts(name);
        if (currencies.size() != amounts.size()) {
            throw in.broken("there are " + amounts.size() + " amounts in " + currencies.size() + " currencies");
        }
        SortedMap<String, BigDecimal> byCurrency = new TreeMap<>();
        for (int at = 0; at < amounts.size(); at++) {
            byCurrency.put(currencies.get(at), known(amounts.get(at), in));
        }
        return byCurrency;
    }

    private static BigDecimal known(@Nullable BigDecimal amount, StoreReader in) throws StoreException {
        if (amount == null) {
            throw in.broken("an amount is not told");
        }
        return amount;
    }
}
