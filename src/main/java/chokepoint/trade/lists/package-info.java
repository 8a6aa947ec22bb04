/** The lists that rules hold a line against: countries, goods, makers, parties, words. It must not know lines or limits. */
@NullMarked
package chokepoint.trade.lists;

import org.jspecify.annotations.NullMarked;
