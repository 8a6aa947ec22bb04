/**
 * Rolls findings up into problems: what one holder, country, way or order does over segments, periods and rules. Findings and what
 * they are about go in, ranked problems and numbered findings come out. It must not know how lists are read or samples.
 */
@NullMarked
package chokepoint.check.problems;

import org.jspecify.annotations.NullMarked;
