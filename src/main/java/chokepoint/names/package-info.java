/**
 * Keys under which spellings meet: parties, countries, HS codes. The only package that knows ICU; it must not know lists, rules or
 * policies.
 */
@NullMarked
package chokepoint.names;

import org.jspecify.annotations.NullMarked;
