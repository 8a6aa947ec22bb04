package chokepoint.mistake;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown if what the user gave cannot be used: carries all mistakes in it, by place. Nothing is checked. */
public abstract class UserInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<Mistake> mistakes;

    protected UserInputException(List<Mistake> mistakes) {
        super(mistakes.stream().sorted().map(Mistake::toString).collect(Collectors.joining("\n")));
        this.mistakes = mistakes.stream().sorted().toList();
    }

    /** At least one, sorted by place. */
    public List<Mistake> mistakes() {
        return mistakes;
    }
}
