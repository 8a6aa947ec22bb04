/**
 * Texts as lists write them come in; keys under which spellings meet, codes and their doubts go out: parties, countries, places
 * and routes, HS codes, currencies, placeholders, character sets; and the hashes under which files are known. It must not know
 * how lists are read, rules or policies.
 */
@NullMarked
package chokepoint.names;

import org.jspecify.annotations.NullMarked;
