/**
 * What tells of natural persons comes in with the lines of a list; an audit goes out in which short tokens stand for it. It must
 * not know checks, rules or reports.
 */
@NullMarked
package chokepoint.check.mask;

import org.jspecify.annotations.NullMarked;
