package chokepoint.tally;

import chokepoint.trade.Scope;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** The known holders on one rung of one segment and period, and the largest lines for which none is known. */
final class Rung implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Scope scope;
    private final Map<String, Holder> holders = new HashMap<>();
    private final TopLines unknown = new TopLines();

    Rung(Scope scope) {
        this.scope = scope;
    }

    /** Whether any holder is known. */
    boolean known() {
        return !holders.isEmpty();
    }

    /**
     * Takes a line in.
     *
     * @param before the largest lines before this one: as long as no holder is known, they are all unknown, and kept only there
     */
    void add(Entry entry, TopLines before) {
        String key = entry.holder(scope);
        if (!key.isEmpty()) {
            beginAfter(before);
            holder(key, entry).add(entry, scope);
        } else if (known()) {
            unknown.add(entry.place(), entry.amount());
        }
    }

    void merge(Rung other, TopLines before, TopLines otherBefore) {
        if (known() || other.known()) {
            beginAfter(before);
            unknown.add(other.known() ? other.unknown : otherBefore);
        }
        other.holders.forEach((key, holder) -> holders.computeIfAbsent(
                        key, absent -> new Holder(copy(holder.spelling())))
                .add(holder));
    }

    Map<String, Holder> holders() {
        return holders;
    }

    TopLines unknown() {
        return unknown;
    }

    private void beginAfter(TopLines before) {
        if (!known()) {
            unknown.add(before);
        }
    }

    private Holder holder(String key, Entry entry) {
        Holder known = holders.get(key);
        return known != null ? known : begin(key, entry);
    }

    private Holder begin(String key, Entry entry) {
        Holder holder = new Holder(new Spelling(entry.place(), entry.spelling(scope)));
        holders.put(key, holder);
        return holder;
    }

    private static Spelling copy(Spelling spelling) {
        return new Spelling(spelling.place(), spelling.text());
    }
}
