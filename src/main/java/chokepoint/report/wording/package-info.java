/**
 * What an audit says that every report tells alike: the verdict, the ladder, the limits in force, what could not be judged, and
 * the signs for it. It must not know sheets, pages, JSON, plain text, marks, earlier outputs or files.
 */
@NullMarked
package chokepoint.report.wording;

import org.jspecify.annotations.NullMarked;
