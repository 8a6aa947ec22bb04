/**
 * A key comes in, with the values to be told; a sentence in the reader's language goes out. Texts are files that a translator edits
 * without Java; it must not know what is told, nor by whom.
 */
@NullMarked
package chokepoint.words;

import org.jspecify.annotations.NullMarked;
