/** Which segment a line belongs to. It must not know a limit. */
@NullMarked
package chokepoint.policy.segments;

import org.jspecify.annotations.NullMarked;
