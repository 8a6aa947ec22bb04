/**
 * The values of a line: a country, a day, an amount, a share, a commodity code. Each checks itself and knows nothing but its
 * kind. It must not know any other package.
 */
@NullMarked
package chokepoint.trade.values;

import org.jspecify.annotations.NullMarked;
