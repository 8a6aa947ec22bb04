/**
 * The pipeline as steps: enrich, judge lines, tally, judge tallies, cases, dispositions. A list and a policy go in, an audit
 * comes out. It must not know the command line or reports.
 */
@NullMarked
package chokepoint.check;

import org.jspecify.annotations.NullMarked;
