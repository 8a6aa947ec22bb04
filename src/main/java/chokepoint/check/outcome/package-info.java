/**
 * Decides for each rule whether it found something, is undecided, is clear or could not be evaluated, and says why. It must not
 * know how lists are read or samples.
 */
@NullMarked
package chokepoint.check.outcome;

import org.jspecify.annotations.NullMarked;
