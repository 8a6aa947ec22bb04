/** The types that rules may name and what they may ask of each. It must not know cards, policies or findings. */
@NullMarked
package chokepoint.rulebook.vocabulary;

import org.jspecify.annotations.NullMarked;
