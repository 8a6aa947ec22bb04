/**
 * The lines of tallies as dictionary-encoded columns: amounts, keys, places, groups of lines, and the file that keeps them. It must not know
 * what is added up over them.
 */
@NullMarked
package chokepoint.tally.table;

import org.jspecify.annotations.NullMarked;
