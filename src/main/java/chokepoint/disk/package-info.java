/**
 * Where a run keeps its temporary files, and what the system says when a file or its disk fails. It needs only the JDK, and must not
 * know what stands in the files.
 */
@NullMarked
package chokepoint.disk;

import org.jspecify.annotations.NullMarked;
