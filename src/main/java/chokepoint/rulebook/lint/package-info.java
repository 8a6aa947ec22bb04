/**
 * Checks the conditions and the action of a rule that was read, and refuses what would compile and never match. It must not know
 * Drools, policies or findings.
 */
@NullMarked
package chokepoint.rulebook.lint;

import org.jspecify.annotations.NullMarked;
