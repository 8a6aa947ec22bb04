/**
 * The command line: arguments in, text and exit codes out. The only package that knows picocli; it builds settings for a run and must not
 * judge anything itself.
 */
@NullMarked
package chokepoint.cli;

import org.jspecify.annotations.NullMarked;
