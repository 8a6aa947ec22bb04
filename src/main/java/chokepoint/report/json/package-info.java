/** Turns audits, portfolios and comparisons into JSON and SARIF for machines. It must not know sheets or pages. */
@NullMarked
package chokepoint.report.json;

import org.jspecify.annotations.NullMarked;
