/**
 * A policy comes in, what cannot be meant in it goes out: limits that never bind, gaps, lists out of date. It must not know how
 * lists are read, tallies or rules.
 */
@NullMarked
package chokepoint.policy.lint;

import org.jspecify.annotations.NullMarked;
