/** Turns audits, portfolios and comparisons into JSON and SARIF for machines. It must not know sheets, pages or marks. */
@NullMarked
package chokepoint.report.json;

import org.jspecify.annotations.NullMarked;
