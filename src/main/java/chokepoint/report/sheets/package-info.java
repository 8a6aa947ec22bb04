/**
 * The sheets that are added to a workbook, as rows of cells with a look. It must not know what writes them, marks, pages, plain
 * text or POI.
 */
@NullMarked
package chokepoint.report.sheets;

import org.jspecify.annotations.NullMarked;
