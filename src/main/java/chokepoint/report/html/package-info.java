/**
 * Turns one audit into a page that a browser shows and prints: one file that asks for nothing else. Records here say what is
 * shown and where, templates how it is marked up. It must not know sheets, marks, JSON, plain text, earlier outputs, POI or
 * Jackson.
 */
@NullMarked
package chokepoint.report.html;

import org.jspecify.annotations.NullMarked;
