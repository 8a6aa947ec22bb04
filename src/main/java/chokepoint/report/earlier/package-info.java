/**
 * Reads back what earlier checks handed out and people may have worked on: decisions, findings, what a check rested on. Files
 * come from anywhere and through any program. It must not know sheets, pages, JSON or plain text.
 */
@NullMarked
package chokepoint.report.earlier;

import org.jspecify.annotations.NullMarked;
