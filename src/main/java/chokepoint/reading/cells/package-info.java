/**
 * The text or number of one cell comes in, a number, a day or a name goes out, together with what it tells of the notation of
 * its column: decimal comma or point, day or month first. It must not know headers or lines.
 */
@NullMarked
package chokepoint.reading.cells;

import org.jspecify.annotations.NullMarked;
