/**
 * {@code policy.yml} comes in, a {@link chokepoint.policy.Policy} goes out, or all of its mistakes at once. It must not know how
 * lists are read, tallies or rules.
 */
@NullMarked
package chokepoint.policy.reading;

import org.jspecify.annotations.NullMarked;
