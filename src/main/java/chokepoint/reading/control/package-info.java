/**
 * The rows of a sheet come in as they are read, with the amounts that stand in them; its control totals go out. It must not know
 * headers, policies or reports.
 */
@NullMarked
package chokepoint.reading.control;

import org.jspecify.annotations.NullMarked;
