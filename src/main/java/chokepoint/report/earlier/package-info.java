/**
 * Reads back what earlier checks handed out and people may have worked on: decisions, findings, what a check rested on. Files come
 * from anywhere and through any program; it must not know how they were written.
 */
@NullMarked
package chokepoint.report.earlier;

import org.jspecify.annotations.NullMarked;
