/**
 * The words rules are written in: a line of a procurement list, what lines add up to, the limits and lists they are held
 * against. Immutable, serializable records that need only the JDK. No component is ever null: what is not known is a value of
 * its own. It must not know any other package.
 */
@NullMarked
package chokepoint.trade;

import org.jspecify.annotations.NullMarked;
