package chokepoint.rulebook;

import chokepoint.trade.Scope;
import chokepoint.trade.Subject;
import java.util.List;

/**
 * What the lint learns of a rule's conditions.
 *
 * @param name as in {@code rule "CON-001 Title"}
 * @param line 1-based, of the rule's name
 * @param subject what it judges
 * @param scopes the rungs it names
 * @param hasLimit whether it binds a limit
 */
record Body(String name, int line, Class<? extends Subject> subject, List<Scope> scopes, boolean hasLimit) {}
