package chokepoint.check;

import chokepoint.names.parties.Identities;
import chokepoint.trade.DerivedFact;
import chokepoint.trade.DerivedFact.Effect;
import chokepoint.trade.Line;
import chokepoint.trade.values.Derivation;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.LineId;
import chokepoint.trade.values.Party;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Counts what was derived and from what, and keeps for each vendor the first line that tells its country. */
final class DerivedFacts {

    /** A sign and the line that shows it. */
    record Shown(LineId line, DerivedFact sign) {

        private Shown orEarlier(Shown other) {
            return line.compareTo(other.line) <= 0 ? this : other;
        }
    }

    /** Lines alike. */
    record Count(long lines, BigDecimal value, Shown first) {

        private Count plus(Count other) {
            return new Count(lines + other.lines, value.add(other.value), first.orEarlier(other.first));
        }
    }

    private final Map<Effect, Map<Field, Map<Derivation, Count>>> counts = new EnumMap<>(Effect.class);
    private final Map<Party, Shown> byVendor = new HashMap<>();
    private long lines;

    void add(Line line) {
        lines++;
        for (DerivedFact sign : line.derived().facts()) {
            Shown shown = new Shown(line.id(), sign);
            BigDecimal value = line.value().known() ? line.value().amount() : BigDecimal.ZERO;
            of(sign.effect(), sign.field()).merge(sign.by(), new Count(1, value, shown), Count::plus);
            if (sign.counts() && sign.field() == Field.VENDOR_COUNTRY) {
                byVendor.merge(line.vendor(), shown, Shown::orEarlier);
            }
        }
    }

    void merge(DerivedFacts other) {
        lines += other.lines;
        other.counts.forEach((effect, fields) -> fields.forEach((field, kinds) ->
                kinds.forEach((kind, count) -> of(effect, field).merge(kind, count, Count::plus))));
        other.byVendor.forEach((vendor, shown) -> byVendor.merge(vendor, shown, Shown::orEarlier));
    }

    private Map<Derivation, Count> of(Effect effect, Field field) {
        return counts.computeIfAbsent(effect, none -> new EnumMap<>(Field.class))
                .computeIfAbsent(field, none -> new EnumMap<>(Derivation.class));
    }

    /** By what derivations a field has values of an effect, the surest first. */
    Map<Derivation, Count> counted(Effect effect, Field field) {
        return counts.getOrDefault(effect, Map.of()).getOrDefault(field, Map.of());
    }

    /** How many lines were looked at. */
    long lines() {
        return lines;
    }

    /** What tells the country of each vendor, by the key under which its spellings are joined. */
    Map<String, Shown> byKey(Identities identities) {
        Map<String, Shown> byKey = new HashMap<>();
        byVendor.forEach((vendor, shown) -> byKey.merge(identities.key(vendor), shown, Shown::orEarlier));
        return byKey;
    }
}
