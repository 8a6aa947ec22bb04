/**
 * Rules in, matches out: loads rules, cards and lists, refuses what is wrong with place and reason, and judges lines, tallies and
 * purchases. The only package that knows Drools; it must not know where lines came from or how findings are shown.
 */
@NullMarked
package chokepoint.rulebook;

import org.jspecify.annotations.NullMarked;
