/** How two states of one list differ, line by line. Two lists come in, their differences go out; knows no rule and no policy. */
@NullMarked
package chokepoint.check.compare;

import org.jspecify.annotations.NullMarked;
