/**
 * The pipeline as steps: enrich, judge lines, tally, judge tallies, cases, dispositions. A list and a policy go in, an audit comes
 * out; it must not know the command line or how an audit is shown.
 */
@NullMarked
package chokepoint.check;

import org.jspecify.annotations.NullMarked;
