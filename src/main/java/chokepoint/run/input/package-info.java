/**
 * The lists that paths lead to, and the files beside them that are skipped. It must not know what is done with a list.
 */
@NullMarked
package chokepoint.run.input;

import org.jspecify.annotations.NullMarked;
