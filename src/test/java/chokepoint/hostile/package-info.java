/** Lists that nobody means well with, made on the spot, and what becomes of them. */
package chokepoint.hostile;
