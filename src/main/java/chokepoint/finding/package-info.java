/**
 * What a check found, and what it rested on: findings, outcomes of rules, how the lists were read. Data only; it must not know how
 * any of it was found or will be shown.
 */
@NullMarked
package chokepoint.finding;

import org.jspecify.annotations.NullMarked;
