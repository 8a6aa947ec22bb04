/** The types that rules may name and what they may ask of each. */
@NullMarked
package chokepoint.rulebook.vocabulary;

import org.jspecify.annotations.NullMarked;
