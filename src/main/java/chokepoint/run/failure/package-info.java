/**
 * Failures of disks, files and arguments in words for a user. It must not know what was being done.
 */
@NullMarked
package chokepoint.run.failure;

import org.jspecify.annotations.NullMarked;
