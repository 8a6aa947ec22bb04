package chokepoint.rulebook;

import chokepoint.rulebook.card.Match;
import chokepoint.rulebook.card.RuleCard;
import chokepoint.trade.Subject;
import chokepoint.trade.values.Segment;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Judges what lines add up to, in batches; results do not depend on how it is cut into them. One per thread. */
public final class TallyJudge implements AutoCloseable {

    /** What a limit depends on beside its rule: most tallies share it. */
    private record Placing(Class<? extends Subject> kind, Segment segment, String period) {}

    private final Set<Placing> placings = new HashSet<>();
    private final List<RuleCard> withLimits;
    private final LimitSource limits;
    private final RuleSession judgement;

    TallyJudge(List<RuleCard> cards, RuleSession judgement, LimitSource limits) {
        this.withLimits = cards.stream().filter(RuleCard::hasLimit).toList();
        this.limits = limits;
        this.judgement = judgement;
    }

    public List<Match> judge(Collection<? extends Subject> batch) {
        for (Subject tally : batch) {
            Placing placing = new Placing(tally.getClass(), tally.segment(), tally.period());
            if (placings.add(placing)) {
                resolve(placing);
            }
        }
        return judgement.of(batch);
    }

    private void resolve(Placing placing) {
        withLimits.stream()
                .filter(card -> card.subject() == placing.kind)
                .forEach(card -> judgement.limit(card, placing.segment, placing.period, limits));
    }

    @Override
    public void close() {
        judgement.close();
    }
}
