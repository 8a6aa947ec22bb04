package chokepoint.tally;

import chokepoint.trade.Field;
import chokepoint.trade.Line;
import chokepoint.trade.LineId;
import chokepoint.trade.Party;
import chokepoint.trade.Scope;

/** A line as the exposure tally takes it in: its amount and its holder on every rung, looked up once for all segmentations. */
final class Entry {

    private static final Scope[] SCOPES = Scope.values();

    private final Line line;
    private final Amount amount;
    private final String[] holders = new String[SCOPES.length];

    Entry(Line line, Amount amount) {
        this.line = line;
        this.amount = amount;
        for (Scope scope : SCOPES) {
            holders[scope.ordinal()] = holderKey(line, scope);
        }
    }

    LineId place() {
        return line.id();
    }

    Line line() {
        return line;
    }

    Amount amount() {
        return amount;
    }

    /** The key of the holder on a rung; empty if it is not known. */
    String holder(Scope scope) {
        return holders[scope.ordinal()];
    }

    /** The holder as the list spells it; for a country its code. */
    String spelling(Scope scope) {
        return country(scope)
                ? holder(scope)
                : line.values().party(scope.field()).name();
    }

    static boolean country(Scope scope) {
        return scope.field().kind() == Field.Kind.COUNTRY;
    }

    private static String holderKey(Line line, Scope scope) {
        Field field = scope.field();
        if (!line.has(field)) {
            return Party.UNKNOWN.key();
        }
        return country(scope)
                ? line.values().country(field).code()
                : line.values().party(field).key();
    }
}
