/**
 * Mistakes of users: where each stands, what stood there, what was expected. Whatever finds one throws it from here, and only
 * the command line catches it. It must not know any other package.
 */
@NullMarked
package chokepoint.mistake;

import org.jspecify.annotations.NullMarked;
