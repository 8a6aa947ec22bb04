package chokepoint.check.findings;

import chokepoint.finding.Severity;
import chokepoint.rulebook.card.Match;
import chokepoint.rulebook.card.RuleCard;
import chokepoint.trade.Line;
import chokepoint.trade.Purchase;
import chokepoint.trade.Subject;
import chokepoint.trade.values.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The cause that several matches share, which makes them one finding.
 *
 * @param key normalised values by name
 * @param raised the severity of lines that their rule takes for more than usual; else empty
 */
record FindingCause(
        String rule, SortedMap<String, String> key, Segment segment, String period, Optional<Severity> raised)
        implements Comparable<FindingCause> {

    private static final Comparator<FindingCause> ORDER = Comparator.comparing(FindingCause::rule)
            .thenComparing(FindingCause::segment)
            .thenComparing(FindingCause::period)
            .thenComparing(cause -> cause.key.toString())
            .thenComparing(cause -> cause.raised.map(Severity::ordinal).orElse(-1));

    static FindingCause of(RuleCard card, Match match) {
        Subject subject = match.subject();
        Optional<Severity> raised = Optional.of(card.severity(match))
                .filter(severity -> subject instanceof Line && severity != card.severity());
        return new FindingCause(card.id(), key(card, subject), subject.segment(), period(subject), raised);
    }

    /**
     * The period of a line is not part of its cause: what a vendor does twice stays one finding over the years. Nor is the segment of
     * its limit: a line belongs to one segment of each segmentation and stays one line.
     */
    private static String period(Subject subject) {
        boolean onLine = subject instanceof Line || subject instanceof Purchase;
        return onLine ? Subject.ALL_PERIODS : subject.period();
    }

    private static SortedMap<String, String> key(RuleCard card, Subject subject) {
        if (subject instanceof Line line) {
            return card.cause(line);
        }
        if (subject instanceof Purchase purchase) {
            return card.cause(purchase.line());
        }
        SortedMap<String, String> key = new TreeMap<>();
        List<String> names = subject.keyNames();
        List<String> values = subject.key();
        for (int i = 0; i < values.size(); i++) {
            key.put(i < names.size() ? names.get(i) : "of " + i, values.get(i));
        }
        return key;
    }

    /** Digest of rule, cause, segment and period: no row, no path, no spelling. */
    String fingerprint() {
        List<String> parts = new ArrayList<>(List.of(rule, segment.path(), period));
        for (Map.Entry<String, String> entry : key.entrySet()) {
            parts.add(entry.getKey() + "=" + entry.getValue());
        }
        raised.ifPresent(severity -> parts.add("severity=" + severity));
        return Digest.of(parts);
    }

    @Override
    public int compareTo(FindingCause other) {
        return ORDER.compare(this, other);
    }
}
