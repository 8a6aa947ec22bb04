/**
 * The bytes of an XML part come in; its tags, texts and elements go out with the places where they stand, and so do the edits
 * that change them. It must not know the parts of a package or POI.
 */
@NullMarked
package chokepoint.workbook.xml;

import org.jspecify.annotations.NullMarked;
