package chokepoint.rulebook.text;

import chokepoint.mistake.Mistake;
import chokepoint.mistake.UserInputException;
import java.util.List;

/** Thrown for a rulebook with mistakes, and carries all of them. */
public final class RulebookException extends UserInputException {

    private static final long serialVersionUID = 1L;

    public RulebookException(List<Mistake> mistakes) {
        super(mistakes);
    }
}
