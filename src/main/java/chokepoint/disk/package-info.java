/**
 * Where a run keeps its temporary files, and what the system says when a file or its disk fails. It needs only the JDK; it must
 * not know any other package.
 */
@NullMarked
package chokepoint.disk;

import org.jspecify.annotations.NullMarked;
