package chokepoint.check.enrich;

import chokepoint.trade.DerivedFact;
import chokepoint.trade.DerivedFact.Effect;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Values;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Tables of master data, of which an earlier one goes before a later one. Thread-safe once all rows are in. */
public record MasterData(List<MasterTable> tables) {

    public static final MasterData NONE = new MasterData(List.of());

    public MasterData {
        tables = List.copyOf(tables);
    }

    /** These tables, then further ones. */
    public MasterData and(List<MasterTable> further) {
        return further.isEmpty()
                ? this
                : new MasterData(
                        Stream.concat(tables.stream(), further.stream()).toList());
    }

    List<DerivedFact> of(Values values, ColumnEvidence columns) {
        if (tables.isEmpty()) {
            return List.of();
        }
        Set<Field> found = new HashSet<>();
        Set<Field> seen = new HashSet<>();
        return tables.stream()
                .flatMap(table -> table.of(values, columns).stream())
                .filter(fact -> (fact.effect() == Effect.FOUND ? found : seen).add(fact.field()))
                .toList();
    }
}
