/**
 * Replaces what identifies natural persons in an audit by short tokens. It must
 * not know checks, rules or reports.
 */
@NullMarked
package chokepoint.check.mask;

import org.jspecify.annotations.NullMarked;
