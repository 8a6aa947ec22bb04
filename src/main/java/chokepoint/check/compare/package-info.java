/**
 * Compares two states of one list, line by line. Two lists come in, their differences go out. It must not know rules or
 * policies.
 */
@NullMarked
package chokepoint.check.compare;

import org.jspecify.annotations.NullMarked;
