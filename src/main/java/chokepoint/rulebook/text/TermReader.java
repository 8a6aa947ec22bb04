package chokepoint.rulebook.text;

import chokepoint.names.NearestWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Parses one condition without knowing types. Accepts less than Drools: what Drools would accept but never match is refused. */
final class TermReader {

    private static final Set<String> SIGNS = Set.of("==", "!=", "<", ">", "<=", ">=");
    private static final Set<String> WORDS = Set.of("in", "contains", "memberOf");
    private static final int MOST_JOINED = 100;
    private static final int DEEPEST = 20;
    private static final int LONGEST = 1_000;

    private final TokenStream tokens;
    private int depth;

    private TermReader(TokenStream tokens) {
        this.tokens = tokens;
    }

    /** Takes a condition, up to the comma or bracket behind it. */
    static Term read(TokenStream tokens) throws RuleSyntaxException {
        return new TermReader(tokens).condition();
    }

    private Term condition() throws RuleSyntaxException {
        boolean binding = tokens.peek().isVariable() && tokens.afterNext().is(":");
        if (!binding) {
            return any();
        }
        Token variable = tokens.take();
        tokens.take();
        return new Term.Binding(variable, relation());
    }

    /** {@code ||} binds less than {@code &&}. */
    private Term any() throws RuleSyntaxException {
        return joined("||");
    }

    private Term joined(String sign) throws RuleSyntaxException {
        List<Term> terms = new ArrayList<>();
        do {
            terms.add(sign.equals("||") ? joined("&&") : negation());
            refuseMoreThan(MOST_JOINED, terms);
        } while (tokens.taken(sign));
        return terms.size() == 1 ? terms.get(0) : new Term.Joined(sign, terms);
    }

    private void refuseMoreThan(int most, List<?> things) throws RuleSyntaxException {
        if (things.size() > most) {
            throw new RuleSyntaxException(
                    tokens.peek(),
                    "more than " + most + " in a row; a rule is a page of text, and long lists are files");
        }
    }

    private void deeper(Token at) throws RuleSyntaxException {
        if (++depth > DEEPEST) {
            throw new RuleSyntaxException(at, "more than " + DEEPEST + " brackets within each other; write two rules");
        }
    }

    private Term negation() throws RuleSyntaxException {
        if (!tokens.peek().is("!")) {
            return relation();
        }
        Token sign = tokens.take();
        deeper(sign);
        Term negated = negation();
        depth--;
        return new Term.Not(sign, negated);
    }

    private Term relation() throws RuleSyntaxException {
        Term left = operand();
        Token operator = tokens.peek();
        if (operator.kind() == Token.Kind.SIGN && SIGNS.contains(operator.text())) {
            tokens.take();
            return new Term.Relation(left, operator.text(), List.of(compared()));
        }
        return operator.kind() == Token.Kind.WORD ? relationInWords(left) : left;
    }

    /** None, one and several are words of a condition; every other number is a limit's. */
    private Term compared() throws RuleSyntaxException {
        return tokens.peek().isFewness() ? new Term.Count(tokens.take()) : operand();
    }

    private Term relationInWords(Term left) throws RuleSyntaxException {
        String not = tokens.taken("not") ? "not " : "";
        if (tokens.atEndOfPart()) {
            throw tokens.unexpected();
        }
        Token word = tokens.take();
        if (!WORDS.contains(word.text())) {
            refuseWordInPlaceOfComma(word);
            throw new RuleSyntaxException(
                    word,
                    "'" + word.text() + "' stands where a comparison should" + NearestWord.hint(word.text(), WORDS)
                            + "; is a comma or bracket missing before it?");
        }
        List<Term> right = word.is("in") ? bracketed() : List.of(operand());
        return new Term.Relation(left, not + word.text(), right);
    }

    /** What no value follows is no comparison: it is the next condition, or what comes after them. */
    private void refuseWordInPlaceOfComma(Token word) throws RuleSyntaxException {
        Token after = tokens.peek();
        if (word.is("matches")) {
            throw new RuleSyntaxException(
                    word, "'matches' is not allowed: a pattern can take hours on one text; use contains or a WordList");
        }
        boolean valueFollows = after.kind() == Token.Kind.TEXT
                || after.kind() == Token.Kind.NUMBER
                || after.kind() == Token.Kind.WORD && !tokens.atEndOfPart();
        if (!valueFollows) {
            throw new RuleSyntaxException(
                    word,
                    "'" + word.text()
                            + "' does not fit here; look for a missing bracket, comma or quote here or just above");
        }
    }

    private Term operand() throws RuleSyntaxException {
        Token token = tokens.peek();
        if (token.is("(")) {
            deeper(tokens.take());
            Term inner = any();
            tokens.expect(")");
            depth--;
            return inner;
        }
        return switch (token.kind()) {
            case TEXT -> text(tokens.take());
            case WORD -> word(token);
            case NUMBER, SIGN, CARD, OPEN, END -> throw tokens.unexpected();
        };
    }

    private static Term.Text text(Token token) throws RuleSyntaxException {
        int escape = token.unknownEscape().orElse(-1);
        if (escape >= 0) {
            throw new RuleSyntaxException(
                    token.offset() + escape,
                    "the text has '" + token.text().substring(escape, escape + 2)
                            + "'; write \\\\ for a backslash and \\\" for a quote");
        }
        if (token.text().length() > LONGEST) {
            throw new RuleSyntaxException(token, "the text is longer than " + LONGEST + " characters");
        }
        return new Term.Text(token);
    }

    private Term word(Token token) throws RuleSyntaxException {
        if (token.is("null")) {
            throw new RuleSyntaxException(
                    token, "'null' never stands in a fact; ask whether it is known, or compare with \"\"");
        }
        if (tokens.atEndOfPart()) {
            throw tokens.unexpected();
        }
        return token.is("true") || token.is("false") ? new Term.Truth(tokens.take()) : path();
    }

    private Term path() throws RuleSyntaxException {
        List<Term.Step> steps = new ArrayList<>(List.of(step()));
        while (tokens.taken(".")) {
            steps.add(step());
            refuseMoreThan(MOST_JOINED, steps);
        }
        return new Term.Path(steps);
    }

    private Term.Step step() throws RuleSyntaxException {
        if (tokens.peek().kind() != Token.Kind.WORD) {
            throw tokens.unexpected();
        }
        Token name = tokens.take();
        boolean brackets = tokens.peek().is("(");
        return new Term.Step(name, brackets, brackets ? bracketed() : List.of());
    }

    private List<Term> bracketed() throws RuleSyntaxException {
        deeper(tokens.peek());
        tokens.expect("(");
        List<Term> terms = new ArrayList<>();
        if (!tokens.peek().is(")")) {
            do {
                terms.add(operand());
                refuseMoreThan(MOST_JOINED, terms);
            } while (tokens.taken(","));
        }
        tokens.expect(")");
        depth--;
        return terms;
    }
}
