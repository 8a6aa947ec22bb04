/**
 * A file comes in, its raw rows go out: cells as they are stored, never as they are shown. It must not know what a column means.
 */
@NullMarked
package chokepoint.workbook.read;

import org.jspecify.annotations.NullMarked;
