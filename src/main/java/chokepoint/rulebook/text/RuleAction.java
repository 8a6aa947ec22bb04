package chokepoint.rulebook.text;

import java.util.Optional;

/**
 * A rule's action as written, between {@code then} and {@code end}.
 *
 * @param tally the name under which a tally counts; empty of a rule
 * @param subject the variable that holds what is found or counted
 * @param key the variable that holds what a tally counts under; empty of a rule
 */
public record RuleAction(Optional<Token> tally, Token subject, Optional<Token> key) {}
