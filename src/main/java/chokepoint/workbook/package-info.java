/**
 * What a spreadsheet is, whatever its file: sheets, rows, cells as they are stored, and where a cell stands. It must not know what a
 * column means, and uses nothing of the project but {@code disk}.
 */
@NullMarked
package chokepoint.workbook;

import org.jspecify.annotations.NullMarked;
