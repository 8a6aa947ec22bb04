/**
 * The bytes of a text file and its header come in; its encoding and the shape of its records go out. It must not know lines,
 * policies or reports.
 */
@NullMarked
package chokepoint.reading.text;

import org.jspecify.annotations.NullMarked;
