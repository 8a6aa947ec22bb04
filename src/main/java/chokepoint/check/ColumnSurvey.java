package chokepoint.check;

import chokepoint.check.enrich.ColumnEvidence;
import chokepoint.check.enrich.UsualCharges;
import chokepoint.finding.MappedColumn;
import chokepoint.names.parties.NumberColumn;
import chokepoint.policy.Policy;
import chokepoint.reading.OpenedList;
import chokepoint.reading.UnreadableList;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.ToldDirection;
import chokepoint.trade.values.ToldDirection.Teller;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks at the columns of a list before its lines are judged. */
final class ColumnSurvey {

    private ColumnSurvey() {}

    static ColumnEvidence of(OpenedList list, Policy policy) throws UnreadableList {
        List<MappedColumn> columns = list.columnsRead();
        Set<Field> doubted = columns.stream()
                .filter(MappedColumn::doubted)
                .map(MappedColumn::field)
                .collect(Collectors.toSet());
        String headers = columns.stream()
                .filter(column -> column.field() == Field.VENDOR_ID)
                .map(MappedColumn::header)
                .collect(Collectors.joining(" "));
        PartCodes parts = new PartCodes();
        Set<String> numbers = new HashSet<>();
        Set<Field> fields = columns.stream().map(MappedColumn::field).collect(Collectors.toSet());
        boolean numbered = fields.contains(Field.VENDOR_ID);
        boolean received = fields.contains(Field.CONSIGNEE) || fields.contains(Field.BUYER);
        Map<String, Integer> receivers = new HashMap<>();
        boolean coded = fields.containsAll(Set.of(Field.PART, Field.HS))
                && !doubted.contains(Field.PART)
                && !doubted.contains(Field.HS);
        if (numbered || coded || received) {
            list.readFirst(chunk -> chunk.forEach(line -> {
                numbers.add(line.values().text(Field.VENDOR_ID));
                parts.add(line);
                receivers.merge(line.receiver().key(), 1, Integer::sum);
            }));
        }
        if (coded && parts.someMissing()) {
            list.read(chunk -> chunk.forEach(parts::add));
        }
        UsualCharges charges = new UsualCharges();
        if (UsualCharges.told(fields)) {
            list.read(chunk -> chunk.forEach(charges::add));
        }
        return new ColumnEvidence(
                fields,
                doubted,
                NumberColumn.of(headers, numbers),
                coded && parts.someMissing() ? parts.codes() : Map.of(),
                usualReceiver(receivers),
                direction(list, policy, fields, doubted),
                charges);
    }

    /** The one that more than half of the lines go to. */
    private static String usualReceiver(Map<String, Integer> receivers) {
        int lines = receivers.values().stream().mapToInt(Integer::intValue).sum();
        return receivers.entrySet().stream()
                .filter(named -> 2 * named.getValue() > lines)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** The first that anything tells, in the order of {@link Teller}; the goods are only looked at where nothing sure tells it. */
    private static ToldDirection direction(OpenedList list, Policy policy, Set<Field> fields, Set<Field> doubted)
            throws UnreadableList {
        ToldDirection stated = DirectionNotes.stated(list.profile());
        Optional<ToldDirection> sure = Stream.of(stated, ToldDirection.of(policy.direction(), Teller.POLICY))
                .filter(told -> told.known() && told.teller() != Teller.TITLE)
                .min(Comparator.comparing(ToldDirection::teller));
        if (sure.isPresent()) {
            return sure.get();
        }
        boolean tells =
                fields.contains(Field.COUNTRY_OF_DESTINATION) && !doubted.contains(Field.COUNTRY_OF_DESTINATION);
        ListDirection ways = new ListDirection(policy.home());
        if (tells) {
            list.readFirst(chunk -> chunk.forEach(ways::add));
        }
        ToldDirection seen = ToldDirection.of(ways.direction(), Teller.WAYS);
        return seen.known() ? seen : stated;
    }
}
