package chokepoint.rulebook;

import chokepoint.trade.Line;
import chokepoint.trade.Segment;
import java.util.Collection;
import java.util.List;

/** Judges lines chunk by chunk; the size of the chunks never shows. One per thread. */
public final class LineJudge implements AutoCloseable {

    private final List<RuleCard> withLimits;
    private final LimitSource limits;
    private final Judgement judgement;

    LineJudge(List<RuleCard> cards, Judgement judgement, LimitSource limits) {
        this.withLimits = cards.stream().filter(RuleCard::hasLimit).toList();
        this.limits = limits;
        this.judgement = judgement;
    }

    public List<Match> judge(Collection<Line> chunk) {
        for (RuleCard card : withLimits) {
            for (Line line : chunk) {
                for (Segment segment : line.segments()) {
                    judgement.limit(card, segment, line.period(), limits);
                }
            }
        }
        return judgement.of(chunk);
    }

    @Override
    public void close() {
        judgement.close();
    }
}
