/** Assigns each line to its segments. It must not know limits. */
@NullMarked
package chokepoint.policy.segments;

import org.jspecify.annotations.NullMarked;
