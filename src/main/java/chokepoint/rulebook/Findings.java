package chokepoint.rulebook;

import chokepoint.trade.Limit;
import chokepoint.trade.Subject;
import java.util.ArrayList;
import java.util.List;
import org.kie.api.runtime.rule.RuleContext;

/** Where rules put what they find. Not thread-safe: every session has its own. */
public final class Findings {

    private List<Match> matches = new ArrayList<>();

    Findings() {}

    /** Called by every rule, and the only thing rules call. The rule's id is the first word of its name. */
    public void add(RuleContext context, Subject subject) {
        String name = context.getRule().getName();
        List<Limit> limits = context.getMatch().getObjects().stream()
                .filter(Limit.class::isInstance)
                .map(Limit.class::cast)
                .toList();
        matches.add(new Match(name.split(" ", 2)[0], subject, limits));
    }

    /** Hands over what was found since the last call. */
    List<Match> take() {
        List<Match> taken = matches;
        matches = new ArrayList<>();
        return taken;
    }
}
