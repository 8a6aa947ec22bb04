/**
 * The files that a run writes: their names below the folder of outputs, and their content as one set for each list. It must not
 * know rules or policies.
 */
@NullMarked
package chokepoint.run.output;

import org.jspecify.annotations.NullMarked;
