/** Runs rules on the samples beside them, and explains rules by them. It must not know masks. */
@NullMarked
package chokepoint.check.sample;

import org.jspecify.annotations.NullMarked;
