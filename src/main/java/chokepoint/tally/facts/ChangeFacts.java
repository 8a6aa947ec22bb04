package chokepoint.tally.facts;

import chokepoint.names.HsEditions;
import chokepoint.names.places.Countries;
import chokepoint.tally.table.KeyedColumn;
import chokepoint.tally.table.LineTable;
import chokepoint.tally.table.TableView;
import chokepoint.tally.table.TransitCountries;
import chokepoint.trade.LineChange;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.HsCode;
import chokepoint.trade.values.Party;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Compares lines with those of an earlier list. A line is found again by order and line number, or else by order and part number;
 * what stands twice under one of these is not compared.
 */
public final class ChangeFacts {

    private static final List<Field> PARTIES = List.of(Field.MANUFACTURER, Field.CONSIGNEE);
    private static final List<Field> COUNTRIES = List.of(
            Field.COUNTRY_OF_ORIGIN, Field.VENDOR_COUNTRY, Field.COUNTRY_OF_DISPATCH, Field.COUNTRY_OF_DESTINATION);

    private record Key(String order, Field field, String item) {}

    private final TableView view;
    private final LineTable now;
    private final LineTable before;
    private final Map<Integer, Integer> again = new HashMap<>();

    public ChangeFacts(TableView view, LineTable before) {
        this.view = view;
        this.now = view.table();
        this.before = before;
        for (Field item : List.of(Field.PART, Field.LINE)) {
            Map<Key, Integer> earlier = unique(before, item);
            unique(now, item).forEach((key, line) -> {
                if (earlier.containsKey(key) && sameItem(line, earlier.get(key))) {
                    again.put(line, earlier.get(key));
                }
            });
        }
    }

    private static Map<Key, Integer> unique(LineTable table, Field item) {
        Map<Key, Integer> lines = new HashMap<>();
        Set<Key> twice = new HashSet<>();
        for (int line = 0; line < table.size(); line++) {
            Key key = new Key(
                    KeyedColumn.textKey(table.texts(Field.ORDER).value(line)),
                    item,
                    KeyedColumn.textKey(table.texts(item).value(line)));
            boolean known = !key.order.isEmpty() && !key.item.isEmpty();
            if (known && lines.put(key, line) != null) {
                twice.add(key);
            }
        }
        lines.keySet().removeAll(twice);
        return lines;
    }

    /** Line numbers shift; a line with another part number is another line. */
    private boolean sameItem(int line, int earlier) {
        String is = KeyedColumn.textKey(now.texts(Field.PART).value(line));
        String was = KeyedColumn.textKey(before.texts(Field.PART).value(earlier));
        return is.isEmpty() || was.isEmpty() || is.equals(was);
    }

    /** How many lines were found again. */
    public int compared() {
        return again.size();
    }

    /** Sorted by order, item and field. */
    public List<LineChange> changes() {
        return again.entrySet().stream()
                .flatMap(entry -> changes(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(LineChange::order)
                        .thenComparing(LineChange::item)
                        .thenComparing(LineChange::field))
                .toList();
    }

    private Stream<LineChange> changes(int line, int earlier) {
        Stream<LineChange> parties = PARTIES.stream().flatMap(field -> party(field, line, earlier));
        Stream<LineChange> countries = COUNTRIES.stream().flatMap(field -> country(field, line, earlier));
        return Stream.of(parties, countries, hs(line, earlier)).flatMap(changes -> changes);
    }

    private Stream<LineChange> party(Field field, int line, int earlier) {
        Party was = before.parties(field).value(earlier);
        Party is = now.parties(field).value(line);
        return view.identities().two(is, was)
                ? Stream.of(change(field, was.name(), is.name(), line, earlier))
                : Stream.of();
    }

    private Stream<LineChange> country(Field field, int line, int earlier) {
        Country was = before.countries(field).value(earlier);
        Country is = now.countries(field).value(line);
        return is.differsFrom(was)
                ? Stream.of(change(field, Countries.name(was), Countries.name(is), line, earlier))
                : Stream.of();
    }

    private Stream<LineChange> hs(int line, int earlier) {
        HsCode was = before.hsCodes().value(earlier);
        HsCode is = now.hsCodes().value(line);
        return HsEditions.conflict(was, is)
                ? Stream.of(change(Field.HS, was.digits(), is.digits(), line, earlier))
                : Stream.of();
    }

    private LineChange change(Field field, String was, String is, int line, int earlier) {
        TransitCountries first = before.ways().value(earlier);
        TransitCountries later = now.ways().value(line);
        int[] lines = {line};
        return new LineChange(
                field,
                was,
                is,
                now.texts(Field.ORDER).value(line),
                item(line),
                now.parties(Field.VENDOR).value(line),
                newAmendment(line, earlier),
                first.restricted(),
                first.detours(),
                later.third(),
                later.third().stream().filter(later.restricted()::contains).toList(),
                view.value(lines),
                view.set(lines));
    }

    private String newAmendment(int line, int earlier) {
        String amendment = now.texts(Field.AMENDMENT).value(line);
        String was = before.texts(Field.AMENDMENT).value(earlier);
        return KeyedColumn.textKey(amendment).equals(KeyedColumn.textKey(was)) ? "" : amendment;
    }

    private String item(int line) {
        String number = now.texts(Field.LINE).value(line);
        return number.isEmpty() ? now.texts(Field.PART).value(line) : number;
    }
}
