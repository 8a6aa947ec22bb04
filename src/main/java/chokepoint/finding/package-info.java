/**
 * The results of a check and what they rest on: findings, outcomes of rules, the lists as read. Data only. It must not know
 * checks, rules, tallies, policies, how lists are read or reports.
 */
@NullMarked
package chokepoint.finding;

import org.jspecify.annotations.NullMarked;
