/**
 * Writes marks and added sheets through POI: old workbooks, lists of records, and what cannot be edited by insertion. It must
 * not know pages, JSON or plain text.
 */
@NullMarked
package chokepoint.report.poi;

import org.jspecify.annotations.NullMarked;
