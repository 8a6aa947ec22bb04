package chokepoint.rulebook;

import chokepoint.rulebook.card.Match;
import chokepoint.rulebook.card.RuleCard;
import chokepoint.tally.CountedLine;
import chokepoint.trade.Line;
import chokepoint.trade.values.Segment;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Judges lines in chunks; results do not depend on the size of a chunk. One per thread. */
public final class LineJudge implements AutoCloseable {

    private record Placing(List<Segment> segments, String period) {}

    private final Set<Placing> placings = new HashSet<>();
    private final List<RuleCard> withLimits;
    private final LimitSource limits;
    private final RuleSession judgement;

    LineJudge(List<RuleCard> cards, RuleSession judgement, LimitSource limits) {
        this.withLimits = cards.stream().filter(RuleCard::hasLimit).toList();
        this.limits = limits;
        this.judgement = judgement;
    }

    public List<Match> judge(Collection<Line> chunk) {
        if (!withLimits.isEmpty()) {
            for (Line line : chunk) {
                Placing placing = new Placing(line.segments(), line.period());
                if (placings.add(placing)) {
                    resolve(placing);
                }
            }
        }
        return judgement.of(chunk);
    }

    /** Which lines the tallies of the rulebook have counted since the last call, in no order. */
    public List<CountedLine> tallied() {
        return judgement.tallied();
    }

    private void resolve(Placing placing) {
        for (RuleCard card : withLimits) {
            for (Segment segment : placing.segments) {
                judgement.lineLimit(card, segment, placing.period, limits);
            }
        }
    }

    @Override
    public void close() {
        judgement.close();
    }
}
