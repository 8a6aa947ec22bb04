package chokepoint.rulebook;

import chokepoint.names.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads one condition; knows no types. Narrower than Drools: what Drools would take and never match is not read. */
final class TermReader {

    private static final Set<String> SIGNS = Set.of("==", "!=", "<", ">", "<=", ">=");
    private static final Set<String> WORDS = Set.of("in", "contains", "matches", "memberOf");

    private final Tokens tokens;

    private TermReader(Tokens tokens) {
        this.tokens = tokens;
    }

    static Term read(String condition, int offset) throws Unreadable {
        TermReader reader = new TermReader(new Tokens(Token.of(condition, offset)));
        Term term = reader.condition();
        reader.tokens.expectEnd();
        return term;
    }

    private Term condition() throws Unreadable {
        boolean binding = tokens.peek().isVariable() && tokens.afterNext().is(":");
        if (!binding) {
            return any();
        }
        Token variable = tokens.take();
        tokens.take();
        return new Term.Binding(variable, relation());
    }

    private Term any() throws Unreadable {
        List<Term> terms = new ArrayList<>(List.of(all()));
        while (tokens.taken("||")) {
            terms.add(all());
        }
        return terms.size() == 1 ? terms.get(0) : new Term.Any(terms);
    }

    private Term all() throws Unreadable {
        List<Term> terms = new ArrayList<>(List.of(negation()));
        while (tokens.taken("&&")) {
            terms.add(negation());
        }
        return terms.size() == 1 ? terms.get(0) : new Term.All(terms);
    }

    private Term negation() throws Unreadable {
        return tokens.peek().is("!") ? new Term.Not(tokens.take(), negation()) : relation();
    }

    private Term relation() throws Unreadable {
        Term left = operand();
        Token operator = tokens.peek();
        if (operator.kind() == Token.Kind.SIGN && SIGNS.contains(operator.text())) {
            tokens.take();
            return new Term.Relation(left, operator.text(), List.of(operand()));
        }
        return operator.kind() == Token.Kind.WORD ? relationInWords(left) : left;
    }

    private Term relationInWords(Term left) throws Unreadable {
        String not = tokens.taken("not") ? "not " : "";
        Token word = tokens.take();
        if (!WORDS.contains(word.text())) {
            throw new Unreadable(
                    word,
                    "'" + word.text() + "' stands where a comparison should" + Nearest.hint(word.text(), WORDS)
                            + "; is a comma or bracket missing before it?");
        }
        List<Term> right = word.is("in") ? bracketed() : List.of(operand());
        return new Term.Relation(left, not + word.text(), right);
    }

    private Term operand() throws Unreadable {
        Token token = tokens.peek();
        if (token.is("(")) {
            tokens.take();
            Term inner = any();
            tokens.expect(")");
            return inner;
        }
        return switch (token.kind()) {
            case TEXT -> new Term.Text(tokens.take());
            case WORD -> word(token);
            case NUMBER, SIGN, END -> throw tokens.unexpected();
        };
    }

    private Term word(Token token) throws Unreadable {
        if (token.is("null")) {
            throw new Unreadable(token, "'null' never stands in a fact; ask whether it is known, or compare with \"\"");
        }
        return token.is("true") || token.is("false") ? new Term.Truth(tokens.take()) : path();
    }

    private Term path() throws Unreadable {
        List<Term.Step> steps = new ArrayList<>(List.of(step()));
        while (tokens.taken(".")) {
            steps.add(step());
        }
        return new Term.Path(steps);
    }

    private Term.Step step() throws Unreadable {
        if (tokens.peek().kind() != Token.Kind.WORD) {
            throw tokens.unexpected();
        }
        Token name = tokens.take();
        boolean brackets = tokens.peek().is("(");
        return new Term.Step(name, brackets, brackets ? bracketed() : List.of());
    }

    private List<Term> bracketed() throws Unreadable {
        tokens.expect("(");
        List<Term> terms = new ArrayList<>();
        if (!tokens.peek().is(")")) {
            do {
                terms.add(operand());
            } while (tokens.taken(","));
        }
        tokens.expect(")");
        return terms;
    }
}
