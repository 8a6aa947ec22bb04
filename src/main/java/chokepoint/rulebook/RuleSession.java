package chokepoint.rulebook;

import chokepoint.rulebook.card.Match;
import chokepoint.rulebook.card.RuleCard;
import chokepoint.rulebook.card.TallyCard;
import chokepoint.tally.CountedLine;
import chokepoint.trade.Limit;
import chokepoint.trade.LineLimit;
import chokepoint.trade.Subject;
import chokepoint.trade.values.Segment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** A Drools session that keeps limits and lists and is given subjects chunk by chunk. Not thread-safe. */
final class RuleSession implements AutoCloseable {

    private record LimitKey(String rule, Segment segment, String period) {}

    /** Subjects that the session holds at once: no rule looks at two of them, and few take little memory. */
    private static final int AT_ONCE = 4_096;

    private final Set<String> rules;
    private final KieSession session;
    private final Findings findings = new Findings();
    private final Tally tally;
    private final Set<LimitKey> resolved = new HashSet<>();
    private final Map<Limit, LineLimit> lineLimits = new HashMap<>();

    /**
     * A session over compiled rules.
     *
     * @param rules ids of the rules that are heard; the others stay silent
     * @param tallies those that are compiled with the rules
     */
    RuleSession(KieBase compiled, Set<String> rules, Collection<TallyCard> tallies, Collection<?> lists) {
        this.rules = Set.copyOf(rules);
        session = compiled.newKieSession();
        session.setGlobal("findings", findings);
        tally = new Tally(tallies);
        if (!tallies.isEmpty()) {
            session.setGlobal("tally", tally);
        }
        lists.forEach(session::insert);
    }

    /** Makes sure that the rule's limit for this segment and period is known to the session, if there is one. */
    void limit(RuleCard card, Segment segment, String period, LimitSource limits) {
        unresolved(card, segment, period, limits).ifPresent(session::insert);
    }

    /** The same for lines: they are held against one limit for all places where it is the same. */
    void lineLimit(RuleCard card, Segment segment, String period, LimitSource limits) {
        unresolved(card, segment, period, limits)
                .ifPresent(limit -> lineLimits
                        .computeIfAbsent(limit.anywhere(), this::newLineLimit)
                        .holdFor(limit));
    }

    /** Empty if there is none, or if it was asked for before. */
    private Optional<Limit> unresolved(RuleCard card, Segment segment, String period, LimitSource limits) {
        return resolved.add(new LimitKey(card.id(), segment, period))
                ? limits.limit(card, segment, period)
                : Optional.empty();
    }

    private LineLimit newLineLimit(Limit anywhere) {
        LineLimit limit = new LineLimit(anywhere);
        session.insert(limit);
        return limit;
    }

    /** What the rules say of these subjects, which are forgotten afterwards. */
    List<Match> of(Collection<? extends Subject> subjects) {
        List<FactHandle> handles = new ArrayList<>(Math.min(AT_ONCE, subjects.size()));
        for (Subject subject : subjects) {
            handles.add(session.insert(subject));
            if (handles.size() == AT_ONCE) {
                judge(handles);
            }
        }
        judge(handles);
        return findings.take().stream()
                .filter(match -> rules.contains(match.rule()))
                .toList();
    }

    private void judge(List<FactHandle> handles) {
        session.fireAllRules();
        handles.forEach(session::delete);
        handles.clear();
    }

    /** What the tallies have counted since the last call. */
    List<CountedLine> tallied() {
        return tally.take();
    }

    @Override
    public void close() {
        session.dispose();
    }
}
