/** Files of a user about one list: which column means what, and what auditors decided. It must not know a policy. */
@NullMarked
package chokepoint.policy.mapping;

import org.jspecify.annotations.NullMarked;
