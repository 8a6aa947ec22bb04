/**
 * Countries, ports and routes as lists write them come in; country codes and what is in doubt go out. It must not know how lists are
 * read, rules or policies.
 */
@NullMarked
package chokepoint.names.places;

import org.jspecify.annotations.NullMarked;
