/**
 * YAML files come in, immutable answers go out: what a policy says of home, money, segments, limits and named parties, and how a
 * mapping file maps columns. The only package that knows YAML; it must not know how lists are read, tallies or rules.
 */
@NullMarked
package chokepoint.policy;

import org.jspecify.annotations.NullMarked;
