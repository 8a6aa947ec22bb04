/**
 * The header of a sheet and its first rows come in; which column means what goes out, with how sure that is, its rivals and why.
 * It must not know lines.
 */
@NullMarked
package chokepoint.reading.mapping;

import org.jspecify.annotations.NullMarked;
