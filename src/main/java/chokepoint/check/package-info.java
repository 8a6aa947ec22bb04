/**
 * Checks lists in steps: plan, judge lines, add up, judge tallies, cases, finish. A list and a policy go in, an audit
 * comes out. It must not know the command line or reports.
 */
@NullMarked
package chokepoint.check;

import org.jspecify.annotations.NullMarked;
