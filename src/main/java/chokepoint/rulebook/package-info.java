/**
 * Rules come in, matches go out: loads rules, cards and lists, refuses what is wrong with place and reason, and judges lines,
 * tallies and purchases. The only package that knows Drools; it must not know how lists are read or reports.
 */
@NullMarked
package chokepoint.rulebook;

import org.jspecify.annotations.NullMarked;
