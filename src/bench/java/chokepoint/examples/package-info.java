/** Writes the lists in {@code examples}: invented buyers, vendors and goods in the form in which organisations export them. */
@NullMarked
package chokepoint.examples;

import org.jspecify.annotations.NullMarked;
