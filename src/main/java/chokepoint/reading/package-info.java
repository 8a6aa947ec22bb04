/**
 * A file comes in as its owner keeps it, lines go out, and how they were understood: which column means what, what was doubted,
 * dropped or left out. It must not know rules, tallies or reports.
 */
@NullMarked
package chokepoint.reading;

import org.jspecify.annotations.NullMarked;
