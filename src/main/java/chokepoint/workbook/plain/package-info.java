/**
 * A file that cannot be read as it stands comes in, a plain copy of it goes out: an encrypted workbook unlocked, a binary one as
 * a package of XML. The copy lies in a folder of its own that only its owner may enter, and is gone when the list is closed. It
 * must not know what a column means.
 */
@NullMarked
package chokepoint.workbook.plain;

import org.jspecify.annotations.NullMarked;
