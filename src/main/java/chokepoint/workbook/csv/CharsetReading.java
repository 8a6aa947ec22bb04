package chokepoint.workbook.csv;

import java.nio.charset.Charset;
import java.util.Objects;

/**
 * A character set recognised in the bytes of a text.
 *
 * @param charset what they are taken to be
 * @param confidence from 0 to 100; 100 only where the bytes say so themselves
 * @param why in words
 */
public record CharsetReading(Charset charset, int confidence, String why) {

    public CharsetReading {
        Objects.requireNonNull(charset);
        Objects.requireNonNull(why);
        if (confidence < 0 || confidence > 100) {
            throw new IllegalArgumentException("confidence " + confidence + " is not between 0 and 100");
        }
    }
}
