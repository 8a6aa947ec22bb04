/**
 * What tells of natural persons comes in with the lines of a list; an audit goes out in which short tokens stand for it. It must not
 * know how the audit was made, nor how it will be shown.
 */
@NullMarked
package chokepoint.check.mask;

import org.jspecify.annotations.NullMarked;
