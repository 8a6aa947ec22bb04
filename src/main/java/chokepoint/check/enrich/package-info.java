/** Fills in what policy and lists say of each line before rules see it. */
@NullMarked
package chokepoint.check.enrich;

import org.jspecify.annotations.NullMarked;
