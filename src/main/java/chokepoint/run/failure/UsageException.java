package chokepoint.run.failure;

import chokepoint.mistake.Mistake;
import chokepoint.mistake.UserInputException;
import java.util.List;

/** A mistake of the user's in arguments, or in files that they name, in a sentence that says what to do. */
public final class UsageException extends UserInputException {

    private static final long serialVersionUID = 1L;

    /** @param message names the option or the file by itself */
    public UsageException(String message) {
        super(List.of(new Mistake("", message)));
    }
}
