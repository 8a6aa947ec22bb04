/**
 * Control totals of a list, as an auditor makes them: every row, every amount, and what they make of each other. Data only. It must not
 * know checks, rules, tallies, policies, how lists are read or reports.
 */
@NullMarked
package chokepoint.finding.control;

import org.jspecify.annotations.NullMarked;
