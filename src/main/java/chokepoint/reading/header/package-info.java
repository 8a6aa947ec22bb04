/**
 * The first rows of a sheet come in; where its header stands and what each of its texts may mean goes out, with how sure that is.
 * It must not know lines.
 */
@NullMarked
package chokepoint.reading.header;

import org.jspecify.annotations.NullMarked;
