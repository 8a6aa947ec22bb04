package chokepoint.tally;

import chokepoint.trade.LineSet;
import chokepoint.trade.Scope;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;

/** What one holder's lines of one segment and period add up to. */
final class Holder implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Spelling name;
    private final Sums sums = new Sums();
    private final ForeignAnswers foreign = new ForeignAnswers();
    private final Set<String> vendors = new HashSet<>(1);
    private final LineSet.Builder lines = LineSet.builder();
    private String latestVendor = "";

    Holder(Spelling name) {
        this.name = name;
    }

    void add(Entry entry, Scope scope) {
        name.offer(entry.place(), entry.spelling(scope));
        sums.add(entry.amount());
        foreign.add(entry.line().foreign(scope));
        addVendor(entry.holder(Scope.VENDOR));
        lines.add(entry.place());
    }

    void add(Holder other) {
        name.offer(other.name);
        sums.add(other.sums);
        foreign.add(other.foreign);
        vendors.addAll(other.vendors);
        lines.addAll(other.lines);
    }

    String name() {
        return name.text();
    }

    Spelling spelling() {
        return name;
    }

    Sums sums() {
        return sums;
    }

    ForeignAnswers foreign() {
        return foreign;
    }

    /** Through how many known vendors its lines came. */
    int vendors() {
        return vendors.size();
    }

    LineSet lines() {
        return lines.build();
    }

    /** Neighbouring lines often share their vendor. */
    private void addVendor(String vendor) {
        if (!vendor.isEmpty() && !vendor.equals(latestVendor)) {
            vendors.add(vendor);
            latestVendor = vendor;
        }
    }
}
