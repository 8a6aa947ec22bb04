/**
 * Names and contacts of companies and persons come in; keys under which their spellings meet, and pairs that may be one party, go out.
 * It must not know how lists are read, rules or policies.
 */
@NullMarked
package chokepoint.names.parties;

import org.jspecify.annotations.NullMarked;
