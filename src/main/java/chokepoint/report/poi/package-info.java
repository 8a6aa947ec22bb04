/** Writes marks and added sheets through POI: old workbooks, lists of records, and what cannot be edited by insertion. */
@NullMarked
package chokepoint.report.poi;

import org.jspecify.annotations.NullMarked;
