/**
 * Zip files as bytes: entries come out inflated or as they lie, and go in as they lie, deflated, or with edits spliced into what
 * is deflated already. It must not know the parts of a package or POI.
 */
@NullMarked
package chokepoint.workbook.zip;

import org.jspecify.annotations.NullMarked;
