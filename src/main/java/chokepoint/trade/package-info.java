/**
 * The words rules are written in: a line of a procurement list, what lines add up to, the limits and lists they are held against.
 * Immutable, serializable, JDK only; it must not know where a line came from or who judges it. No component is ever null: what is
 * not known is a value of its own.
 */
@NullMarked
package chokepoint.trade;

import org.jspecify.annotations.NullMarked;
