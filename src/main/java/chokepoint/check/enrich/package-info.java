/**
 * Fills in what policy and lists say of each line before rules see it. It must not know findings, tallies or how lists are read.
 */
@NullMarked
package chokepoint.check.enrich;

import org.jspecify.annotations.NullMarked;
