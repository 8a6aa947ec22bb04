package chokepoint.official;

import chokepoint.mistake.Mistake;
import chokepoint.mistake.UserInputException;
import java.util.List;

/** Thrown if a file cannot be taken as the kind that it is said to be; nothing is written. */
public final class DamagedFileException extends UserInputException {

    private static final long serialVersionUID = 1L;

    /** @param message names the file, the row, what stood there and what was expected */
    DamagedFileException(String message) {
        super(List.of(new Mistake("", message)));
    }
}
