/**
 * Texts as lists write them come in; codes, keys and doubts go out: HS codes, currencies, placeholders, digits; and the hashes by
 * which files are known. It must not know how lists are read, rules or policies.
 */
@NullMarked
package chokepoint.names;

import org.jspecify.annotations.NullMarked;
