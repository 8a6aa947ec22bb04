/**
 * A workbook in the Office Open XML format goes in with what is to be marked and added; it comes out the same but for that.
 * Every edit is an insertion or a replacement of bytes whose undoing is kept, so that it can be taken out again. It must not
 * know findings or POI.
 */
@NullMarked
package chokepoint.workbook.edit;

import org.jspecify.annotations.NullMarked;
