/** Files of a user about one list: which column means what, and what auditors decided. It must not know the rest of a policy. */
@NullMarked
package chokepoint.policy.mapping;

import org.jspecify.annotations.NullMarked;
