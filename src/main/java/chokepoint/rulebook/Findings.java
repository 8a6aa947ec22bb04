package chokepoint.rulebook;

import chokepoint.rulebook.card.Match;
import chokepoint.trade.Limit;
import chokepoint.trade.Line;
import chokepoint.trade.LineLimit;
import chokepoint.trade.Subject;
import java.util.ArrayList;
import java.util.List;
import org.kie.api.runtime.rule.RuleContext;

/** Collects the matches that rules report. Not thread-safe: every session has its own. */
public final class Findings {

    private List<Match> matches = new ArrayList<>();

    Findings() {}

    /** Called by every rule, and the only thing rules call. Rules are compiled under their ids. A line counts once for each limit of its segments. */
    public void add(RuleContext context, Subject subject) {
        String rule = context.getRule().getName();
        List<Object> facts = context.getMatch().getObjects();
        for (Object fact : facts) {
            if (fact instanceof LineLimit limit && subject instanceof Line line) {
                limit.limits(line.segments(), line.period())
                        .forEach(here -> matches.add(new Match(rule, subject, List.of(here))));
                return;
            }
        }
        List<Limit> limits = facts.stream()
                .filter(Limit.class::isInstance)
                .map(Limit.class::cast)
                .toList();
        Subject held = limits.isEmpty() ? subject : subject.heldAgainst(limits.get(0));
        matches.add(new Match(rule, held, limits));
    }

    /** Hands over what was found since the last call. */
    List<Match> take() {
        List<Match> taken = matches;
        matches = new ArrayList<>();
        return taken;
    }
}
