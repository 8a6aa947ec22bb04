package chokepoint.rulebook.lint;

import chokepoint.rulebook.text.RuleAction;
import chokepoint.rulebook.text.RuleProblems;
import chokepoint.rulebook.text.Token;

/** Checks the action of a rule: a rule reports its subject; a tally counts its line under a value of that line. */
record ActionCheck(ConditionCheck conditions, RuleProblems problems) {

    void check(RuleAction then) {
        then.key().ifPresentOrElse(key -> counts(then.subject(), key), () -> finds(then.subject()));
    }

    private void finds(Token subject) {
        if (!conditions.judges(subject.text())) {
            problems.at(
                    subject.offset(),
                    "'then' reports '" + subject.text() + "', which is not the line or tally that the rule judges");
        }
    }

    private void counts(Token line, Token key) {
        if (!conditions.judges(line.text())) {
            problems.at(
                    line.offset(), "'then' counts '" + line.text() + "', which is not the line that 'when' looks at");
        } else if (!conditions.binds(key.text())) {
            problems.at(
                    key.offset(),
                    "'then' counts under '" + key.text()
                            + "', which 'when' binds to nothing that the line says; write for example " + key.text()
                            + " : vendor in the brackets of Line");
        }
    }
}
