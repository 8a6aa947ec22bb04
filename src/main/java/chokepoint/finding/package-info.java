/**
 * What a check found, and what it rested on: findings, outcomes of rules, how the lists were read. Data only. It must not know
 * checks, rules, tallies, policies, how lists are read or reports.
 */
@NullMarked
package chokepoint.finding;

import org.jspecify.annotations.NullMarked;
