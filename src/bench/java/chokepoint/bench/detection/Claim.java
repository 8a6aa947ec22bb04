package chokepoint.bench.detection;

import java.util.Set;

/**
 * A share that the generator means to be in a segment: what a second reading of the file must find.
 *
 * @param column whose cells name the holder
 * @param texts ways in which cells name it
 */
record Claim(String segment, int year, Column column, Set<String> texts, double least, double most) {}
