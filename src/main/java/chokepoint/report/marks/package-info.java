/** Which cells and rows of a list are marked, with which ids and notes. It must not know how a mark is written. */
@NullMarked
package chokepoint.report.marks;

import org.jspecify.annotations.NullMarked;
