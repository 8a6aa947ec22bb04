/**
 * Many lists in one run: what of an earlier run still stands, how many fit into memory at once, how far it has got. It must not know
 * how a list is checked, nor what the command line looks like.
 */
@NullMarked
package chokepoint.cli.batch;

import org.jspecify.annotations.NullMarked;
