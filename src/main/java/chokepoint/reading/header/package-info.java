/**
 * The first rows of a sheet come in; where its header stands and what its columns mean goes out, with how sure that is and why.
 * It must not know lines.
 */
@NullMarked
package chokepoint.reading.header;

import org.jspecify.annotations.NullMarked;
