/**
 * Decides which cells and rows of a list are marked, with which ids and notes. It must not know how a mark is written, sheets,
 * pages, JSON or plain text.
 */
@NullMarked
package chokepoint.report.marks;

import org.jspecify.annotations.NullMarked;
