/**
 * Made lists with planted schemes, and how many of them a check raises. What an indicator is comes from the catalogue of indicators,
 * never from the rules. {@link chokepoint.bench.detection.Generator} writes lists with their truth, {@link
 * chokepoint.bench.detection.SecondReading} reads them again, {@link chokepoint.bench.detection.Score} holds findings against the truth.
 */
@NullMarked
package chokepoint.bench.detection;

import org.jspecify.annotations.NullMarked;
