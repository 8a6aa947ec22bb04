/**
 * The parts of an Office Open XML package beside the cells of its sheets: content types, relationships, styles, comments,
 * drawings, tables and the sheets to be added. It must not know POI.
 */
@NullMarked
package chokepoint.workbook.parts;

import org.jspecify.annotations.NullMarked;
