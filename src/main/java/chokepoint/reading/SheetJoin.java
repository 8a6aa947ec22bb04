package chokepoint.reading;

import chokepoint.reading.columns.UnmappedColumn;
import chokepoint.reading.rows.SheetPlan;
import chokepoint.trade.Line;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Values;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * A sheet whose rows say more about the lines of another, tied to them by the ids both hold: flattened open-contracting data keep
 * awards, suppliers and buyers apart.
 */
final class SheetJoin {

    private final SheetPlan other;
    private final List<String> keys;
    private final Map<List<String>, Values> byKey = new HashMap<>();
    private int further;

    private SheetJoin(SheetPlan other, List<String> keys) {
        this.other = other;
        this.keys = keys;
    }

    /** The sheets that say more about the lines of others, by the sheet whose lines they are about. */
    static Map<SheetPlan, List<SheetJoin>> find(List<SheetPlan> plans) {
        Map<SheetPlan, List<SheetJoin>> joins = new LinkedHashMap<>();
        List<SheetPlan> valued = plans.stream()
                .filter(plan -> plan.column(Field.VALUE).isPresent())
                .toList();
        for (SheetPlan plan : plans) {
            if (plan.isList() && plan.column(Field.VALUE).isEmpty()) {
                for (SheetPlan base : valued) {
                    List<String> keys = sharedIds(base, plan);
                    if (!keys.isEmpty()) {
                        joins.computeIfAbsent(base, any -> new ArrayList<>()).add(new SheetJoin(plan, keys));
                        break;
                    }
                }
            }
        }
        return joins;
    }

    /** Headers that both sheets have and that are paths to an id; an ordinary "ID" ties nothing. */
    private static List<String> sharedIds(SheetPlan one, SheetPlan other) {
        TreeSet<String> shared = new TreeSet<>(ids(one));
        shared.retainAll(ids(other));
        return List.copyOf(shared);
    }

    private static List<String> ids(SheetPlan plan) {
        return plan.header().headers().stream()
                .map(header -> header.text().toLowerCase(Locale.ROOT))
                .filter(text -> text.equals("ocid") || text.endsWith("/id") || text.endsWith("/ocid"))
                .toList();
    }

    SheetPlan other() {
        return other;
    }

    /** The plan of a sheet with its ids kept, so that its lines can be tied. */
    static SheetPlan keeping(SheetPlan plan, List<String> keys) {
        List<UnmappedColumn> kept = new ArrayList<>(plan.kept());
        for (int column = 0; column < plan.header().headers().size(); column++) {
            String text = plan.header().header(column).text().toLowerCase(Locale.ROOT);
            if (keys.contains(text)) {
                kept.add(new UnmappedColumn(name(text), column));
            }
        }
        return plan.keeping(kept);
    }

    private static String name(String key) {
        return "\u0000" + key;
    }

    List<String> keys() {
        return keys;
    }

    /** Notes what the rows of the other sheet say; of several rows with the same ids the first counts. */
    void note(List<Line> lines) {
        for (Line line : lines) {
            further += byKey.putIfAbsent(key(line), line.values()) == null ? 0 : 1;
        }
    }

    private List<String> key(Line line) {
        return keys.stream().map(key -> line.column(name(key))).toList();
    }

    /** The values of a line with what the other sheet adds; nothing that the line says itself is changed. */
    Values added(Line line, Values values) {
        Values more = byKey.get(key(line));
        if (more == null) {
            return values;
        }
        Values.Builder all = values.toBuilder();
        for (Field field : more.fields()) {
            if (!values.has(field)) {
                all.put(field, more.get(field).orElseThrow());
            }
        }
        return all.build();
    }

    /** A line without the ids that were kept only to tie it. */
    static Line untied(Line line, Values values) {
        Map<String, String> columns = new HashMap<>(line.columns());
        columns.keySet().removeIf(name -> name.startsWith("\u0000"));
        return new Line(line.id(), values, columns, line.enrichment());
    }

    String notice(String base) {
        return String.format(
                Locale.ROOT,
                "its rows say more about the lines of sheet '%s', tied by %s; they are no lines of their own%s",
                base,
                String.join(", ", keys),
                further == 0 ? "" : "; of " + further + " further rows with the same ids the first was taken");
    }
}
