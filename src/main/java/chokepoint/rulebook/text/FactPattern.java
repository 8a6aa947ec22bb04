package chokepoint.rulebook.text;

import java.util.List;
import java.util.Optional;

/**
 * One pattern of a condition as written: {@code $line : Line( listed )} or {@code not GoodsList( … )}.
 *
 * @param quantifier {@code not} or {@code exists}, if it is asked whether there is one
 * @param variable it is bound to, if it is
 * @param type its name, with the place where it stands
 * @param offset where it starts in the file
 */
public record FactPattern(
        Optional<Token> quantifier, Optional<Token> variable, Token type, int offset, List<Term> terms) {

    public FactPattern {
        terms = List.copyOf(terms);
    }
}
