/**
 * What a spreadsheet is, whatever its file: sheets, rows, cells as they are stored, and where a cell stands. It must not know
 * any other package but {@code disk}.
 */
@NullMarked
package chokepoint.workbook;

import org.jspecify.annotations.NullMarked;
