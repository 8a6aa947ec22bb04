/** Compiles rules with Drools, keeps the classes and loads them. */
@NullMarked
package chokepoint.rulebook.compiled;

import org.jspecify.annotations.NullMarked;
