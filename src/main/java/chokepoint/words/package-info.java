/**
 * A key comes in with the values to be told; a sentence in the reader's language goes out. Texts are files that a translator
 * edits without Java. It must not know findings, rules or reports.
 */
@NullMarked
package chokepoint.words;

import org.jspecify.annotations.NullMarked;
