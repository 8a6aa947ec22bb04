/** Makes cards of the card lines of rules and tallies, and fills the placeholders of their messages. It must not know Drools. */
@NullMarked
package chokepoint.rulebook.card;

import org.jspecify.annotations.NullMarked;
