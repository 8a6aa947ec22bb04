package chokepoint.rulebook.text;

import chokepoint.mistake.Mistake;
import chokepoint.mistake.UsersMistake;
import java.util.List;

/** A rulebook that cannot be used, with every mistake in it. */
public final class RulebookException extends UsersMistake {

    private static final long serialVersionUID = 1L;

    public RulebookException(List<Mistake> mistakes) {
        super(mistakes);
    }
}
