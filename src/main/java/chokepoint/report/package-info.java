/**
 * Turns one audit and the list it speaks of into what people read: the checked workbook, the findings file, a text for the
 * terminal. It must not know how anything was found.
 */
@NullMarked
package chokepoint.report;

import org.jspecify.annotations.NullMarked;
