/**
 * Reads rule files: tokens, card lines, conditions and the action of a rule as the author wrote them, with the place of every
 * mistake. It must not know facts or cards.
 */
@NullMarked
package chokepoint.rulebook.text;

import org.jspecify.annotations.NullMarked;
