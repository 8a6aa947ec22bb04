/** Failures of disks, files and arguments in words for a user. It must not know checks, rules or reports. */
@NullMarked
package chokepoint.run.failure;

import org.jspecify.annotations.NullMarked;
