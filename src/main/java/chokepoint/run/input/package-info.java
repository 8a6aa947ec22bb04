/**
 * The lists that paths lead to, and the files beside them that are skipped. It must not know checks, rules, policies or reports.
 */
@NullMarked
package chokepoint.run.input;

import org.jspecify.annotations.NullMarked;
