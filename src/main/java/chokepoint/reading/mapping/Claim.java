package chokepoint.reading.mapping;

import chokepoint.reading.header.ColumnMeaning;
import chokepoint.trade.values.Field;
import java.util.List;
import java.util.Optional;

/**
 * That a column means something.
 *
 * @param column from 0
 * @param confidence 0 to 1
 * @param reason in words
 */
public record Claim(ColumnMeaning meaning, int column, double confidence, String reason) {

    /** The first of some claims that is to a field; empty if none is. */
    static Optional<Claim> of(List<Claim> claims, Field field) {
        return claims.stream().filter(claim -> claim.meaning().is(field)).findFirst();
    }

    /** The same, no surer than this. */
    Claim atMost(double most, String why) {
        return confidence > most ? new Claim(meaning, column, most, reason + ", " + why) : this;
    }
}
