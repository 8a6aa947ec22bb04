/**
 * What an audit says that every report tells alike: the verdict, the ladder, the limits in force, what could not be judged, and the
 * signs for it. It must not know any form of report.
 */
@NullMarked
package chokepoint.report.wording;

import org.jspecify.annotations.NullMarked;
