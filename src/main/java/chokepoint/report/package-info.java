/**
 * Turns one audit and the list it speaks of into what people read: the checked workbook, the findings file, a text for the
 * terminal. It must not know checks, rules or tallies.
 */
@NullMarked
package chokepoint.report;

import org.jspecify.annotations.NullMarked;
