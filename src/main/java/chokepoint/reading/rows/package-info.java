/**
 * The rows of a planned sheet come in; which of them are purchases, and which add up, repeat or explain others, goes out. It must not
 * know what is added up over them, rules or reports.
 */
@NullMarked
package chokepoint.reading.rows;

import org.jspecify.annotations.NullMarked;
