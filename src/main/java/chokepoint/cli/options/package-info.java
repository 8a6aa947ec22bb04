/**
 * Options of the command line come in, settings of a run go out; each group of options is shared by the commands that take it. It must
 * not know Drools or POI.
 */
@NullMarked
package chokepoint.cli.options;

import org.jspecify.annotations.NullMarked;
