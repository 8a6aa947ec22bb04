/**
 * Enriched lines come in, what they add up to comes out: exposures, concentrations, part histories, document uses, coverage. All
 * of it is mergeable and exact, so neither the order of lines nor the number of parts shows. It must not know rules, limits or
 * policies.
 */
@NullMarked
package chokepoint.tally;

import org.jspecify.annotations.NullMarked;
