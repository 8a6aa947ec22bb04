/** Compiles rules with Drools, keeps the classes and loads them. It must not know policies, findings or tallies. */
@NullMarked
package chokepoint.rulebook.compiled;

import org.jspecify.annotations.NullMarked;
