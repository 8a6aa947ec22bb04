/** Adds up the lines of a table, one class for each kind of subject. It must not know rules, limits or policies. */
@NullMarked
package chokepoint.tally.facts;

import org.jspecify.annotations.NullMarked;
