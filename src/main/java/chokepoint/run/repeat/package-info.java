/**
 * A recorded check made again and compared with its record. Nothing that the check rests on is taken from the record itself. It
 * must not know batches.
 */
@NullMarked
package chokepoint.run.repeat;

import org.jspecify.annotations.NullMarked;
