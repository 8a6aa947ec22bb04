/** YAML with places: a file comes in, keys and texts with line and column go out. It must not know policies. */
@NullMarked
package chokepoint.policy.yaml;

import org.jspecify.annotations.NullMarked;
