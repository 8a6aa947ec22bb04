package chokepoint.rulebook;

import chokepoint.names.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads one condition; knows no types. Narrower than Drools: what Drools would take and never match is not read. */
final class TermReader {

    /** A condition that cannot be read, and from where on. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        private final int offset;

        Unreadable(Token token, String message) {
            super(message);
            this.offset = token.offset();
        }

        int offset() {
            return offset;
        }
    }

    private static final Set<String> SIGNS = Set.of("==", "!=", "<", ">", "<=", ">=");
    private static final Set<String> WORDS = Set.of("in", "contains", "matches", "memberOf");

    private final List<Token> tokens;
    private int next;

    private TermReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    static Term read(String condition, int offset) throws Unreadable {
        TermReader reader = new TermReader(Token.of(condition, offset));
        Term term = reader.condition();
        if (reader.peek().kind() != Token.Kind.END) {
            throw reader.unexpected();
        }
        return term;
    }

    private Term condition() throws Unreadable {
        boolean binding = peek().isVariable() && tokens.get(next + 1).is(":");
        if (!binding) {
            return any();
        }
        Token variable = take();
        take();
        return new Term.Binding(variable, relation());
    }

    private Term any() throws Unreadable {
        List<Term> terms = new ArrayList<>(List.of(all()));
        while (taken("||")) {
            terms.add(all());
        }
        return terms.size() == 1 ? terms.get(0) : new Term.Any(terms);
    }

    private Term all() throws Unreadable {
        List<Term> terms = new ArrayList<>(List.of(negation()));
        while (taken("&&")) {
            terms.add(negation());
        }
        return terms.size() == 1 ? terms.get(0) : new Term.All(terms);
    }

    private Term negation() throws Unreadable {
        return peek().is("!") ? new Term.Not(take(), negation()) : relation();
    }

    private Term relation() throws Unreadable {
        Term left = operand();
        Token operator = peek();
        if (operator.kind() == Token.Kind.SIGN && SIGNS.contains(operator.text())) {
            take();
            return new Term.Relation(left, operator.text(), List.of(operand()));
        }
        return operator.kind() == Token.Kind.WORD ? relationInWords(left) : left;
    }

    private Term relationInWords(Term left) throws Unreadable {
        String not = taken("not") ? "not " : "";
        Token word = take();
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
        Token token = peek();
        if (token.is("(")) {
            take();
            Term inner = any();
            expect(")");
            return inner;
        }
        return switch (token.kind()) {
            case TEXT -> new Term.Text(take());
            case NUMBER -> throw new Unreadable(token, number(token.text()));
            case WORD -> word(token);
            case SIGN, END -> throw unexpected();
        };
    }

    private Term word(Token token) throws Unreadable {
        if (token.is("null")) {
            throw new Unreadable(token, "'null' never stands in a fact; ask whether it is known, or compare with \"\"");
        }
        return token.is("true") || token.is("false") ? new Term.Truth(take()) : path();
    }

    private Term path() throws Unreadable {
        List<Term.Step> steps = new ArrayList<>(List.of(step()));
        while (taken(".")) {
            steps.add(step());
        }
        return new Term.Path(steps);
    }

    private Term.Step step() throws Unreadable {
        if (peek().kind() != Token.Kind.WORD) {
            throw unexpected();
        }
        Token name = take();
        boolean brackets = peek().is("(");
        return new Term.Step(name, brackets, brackets ? bracketed() : List.of());
    }

    private List<Term> bracketed() throws Unreadable {
        expect("(");
        List<Term> terms = new ArrayList<>();
        if (!peek().is(")")) {
            do {
                terms.add(operand());
            } while (taken(","));
        }
        expect(")");
        return terms;
    }

    private static String number(String text) {
        return "number '" + text + "' in a condition; numbers come from the policy: write @limit( \"name " + text
                + "\" ) and bind it through Limit";
    }

    private Token peek() {
        return tokens.get(next);
    }

    private Token take() {
        Token token = tokens.get(next);
        next = Math.min(next + 1, tokens.size() - 1);
        return token;
    }

    private boolean taken(String sign) {
        boolean there = peek().is(sign);
        if (there) {
            take();
        }
        return there;
    }

    private void expect(String sign) throws Unreadable {
        if (!taken(sign)) {
            throw unexpected();
        }
    }

    private Unreadable unexpected() {
        Token token = peek();
        if (token.kind() == Token.Kind.NUMBER) {
            return new Unreadable(token, number(token.text()));
        }
        return token.kind() == Token.Kind.END
                ? new Unreadable(token, "the condition stops too early; something is missing here")
                : new Unreadable(
                        token,
                        "'" + token.text() + "' does not fit here; a condition asks, compares with "
                                + "== != < > <= >= in contains matches memberOf, or joins such with && || !");
    }
}
