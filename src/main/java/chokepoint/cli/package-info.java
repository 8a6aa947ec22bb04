/**
 * The way in for people and scripts: arguments in, exit code and files out. The only package that knows picocli; it must not judge
 * anything itself.
 */
@NullMarked
package chokepoint.cli;

import org.jspecify.annotations.NullMarked;
