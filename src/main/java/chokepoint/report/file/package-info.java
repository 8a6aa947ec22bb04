/** Files that appear whole or not at all, alone or as a set, and entries with fixed times. It must not know what stands in them. */
@NullMarked
package chokepoint.report.file;

import org.jspecify.annotations.NullMarked;
