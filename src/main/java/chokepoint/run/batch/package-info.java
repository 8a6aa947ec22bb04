/**
 * Many lists in one run: which finished work of an earlier run still stands, how many lists fit into memory at once, how long
 * one may take, and how far the run has got. It must not know checks, rules, policies or reports.
 */
@NullMarked
package chokepoint.run.batch;

import org.jspecify.annotations.NullMarked;
