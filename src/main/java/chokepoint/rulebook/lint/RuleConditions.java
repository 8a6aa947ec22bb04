package chokepoint.rulebook.lint;

import chokepoint.rulebook.text.Term;
import chokepoint.trade.Subject;
import chokepoint.trade.values.Scope;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What the lint finds out about a rule's conditions.
 *
 * @param offset where the rule starts in the file
 * @param subject what it judges
 * @param scopes the rungs it looks at, in the order of the ladder; empty if its subject knows no rungs
 * @param limit where it binds a limit, if it does
 * @param tally the name of the tally whose groups it judges, if it does
 */
public record RuleConditions(
        int offset,
        Class<? extends Subject> subject,
        List<Scope> scopes,
        OptionalInt limit,
        Optional<Term.Text> tally) {

    RuleConditions(
            int offset,
            Class<? extends Subject> subject,
            Set<Scope> scopes,
            OptionalInt limit,
            Optional<Term.Text> tally) {
        this(offset, subject, scopes.stream().sorted().toList(), limit, tally);
    }
}
