/**
 * What auditors have decided, as YAML: decisions about findings and about names come in and go out as they are written. It must not know
 * the rest of a policy.
 */
@NullMarked
package chokepoint.policy.decisions;

import org.jspecify.annotations.NullMarked;
