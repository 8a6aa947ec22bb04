/**
 * A text file with one row on a line comes in, its raw rows go out: encoding and delimiter are recognised, not asked for. It
 * must not know what a column means.
 */
@NullMarked
package chokepoint.workbook.csv;

import org.jspecify.annotations.NullMarked;
