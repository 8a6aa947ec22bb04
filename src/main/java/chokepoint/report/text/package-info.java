/**
 * Turns audits, portfolios and comparisons into plain text for a terminal. It must not know files, sheets, pages, JSON or marks.
 */
@NullMarked
package chokepoint.report.text;

import org.jspecify.annotations.NullMarked;
