/**
 * Decides for each rule whether it found something, is undecided, is clear or could not be evaluated, and says why.
 */
@NullMarked
package chokepoint.check.outcome;

import org.jspecify.annotations.NullMarked;
