package chokepoint.rulebook.lint;

import chokepoint.rulebook.text.ParsedRule;
import chokepoint.rulebook.text.RuleFile;
import chokepoint.rulebook.text.RuleProblems;
import chokepoint.trade.Line;
import java.util.Optional;

/**
 * Checks the conditions and the action of a rule against the vocabulary. Refuses what Drools would accept but never match, report
 * without a place, or run although a rule must not do it.
 */
public record RuleLint(RuleFile file, ParsedRule rule, RuleProblems problems) {

    /** What the rule judges; empty if it is refused, with the reasons among the problems. */
    public Optional<RuleConditions> check() {
        if (rule.then().isEmpty() && rule.facts().isEmpty()) {
            return Optional.empty();
        }
        ConditionCheck conditions = new ConditionCheck(file, rule, problems);
        Optional<RuleConditions> body = conditions.check();
        rule.then().ifPresent(then -> new ActionCheck(conditions, problems).check(then));
        if (file.isTally()) {
            body.ifPresent(this::onLinesOnly);
        }
        return body;
    }

    private void onLinesOnly(RuleConditions body) {
        if (body.subject() != Line.class) {
            problems.at(
                    body.offset(),
                    "counts a " + body.subject().getSimpleName() + "; a tally counts lines: write $line : Line( … )");
        }
        body.limit()
                .ifPresent(at ->
                        problems.at(at, "takes a Limit; a tally counts, and the rule that reads it has the limit"));
    }
}
