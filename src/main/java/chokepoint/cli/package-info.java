/**
 * The command line: arguments in, text and exit codes out. It builds the settings of a run. The only package that knows picocli;
 * it must not know Drools.
 */
@NullMarked
package chokepoint.cli;

import org.jspecify.annotations.NullMarked;
