package chokepoint.rulebook.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the patterns between {@code when} and {@code then}, and refuses Drools constructs that rules may not use. */
public final class PatternReader {

    public static final String SEE_TALLY =
            "; a rule sees one line or tally at a time: what several lines say together stands in "
                    + "PartHistory, DocumentUse, Exposure or Concentration";

    private static final String SUMS = "adds up inside the rule" + SEE_TALLY;
    private static final Map<String, String> REFUSED = Map.of(
            "eval",
            "uses 'eval'; conditions stand in the brackets of a line, tally or list",
            "forall",
            "asks 'forall'" + SEE_TALLY,
            "accumulate",
            SUMS,
            "acc",
            SUMS,
            "groupby",
            SUMS);
    private static final String OR =
            "uses 'or' between facts; join conditions of one line or tally with ||, or write two rules";
    private static final String EXPECTED =
            "'when' has a Limit, lists, and one line or tally, such as $line : Line( listed )";
    private static final Set<String> QUANTIFIERS = Set.of("not", "exists");
    private static final int DEEPEST = 20;

    private final TokenStream tokens;
    private final RuleProblems problems;
    private final List<FactPattern> facts = new ArrayList<>();

    PatternReader(TokenStream tokens, RuleProblems problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    /** Takes all facts, up to {@code then}. */
    List<FactPattern> read() throws RuleSyntaxException {
        while (!tokens.peek().is("then")) {
            joined(0);
        }
        return facts;
    }

    /** {@code A and B}. */
    private void joined(int depth) throws RuleSyntaxException {
        Token first = tokens.peek();
        element(depth);
        while (tokens.taken("and") || tokens.taken("&&")) {
            element(depth);
        }
        if (tokens.peek().is("or") || tokens.peek().is("||")) {
            throw new RuleSyntaxException(first, OR);
        }
    }

    private void element(int depth) throws RuleSyntaxException {
        Token first = tokens.peek();
        if (depth > DEEPEST) {
            throw new RuleSyntaxException(
                    first, "more than " + DEEPEST + " brackets within each other; write two rules");
        }
        if (tokens.taken("(")) {
            joined(depth + 1);
            tokens.expect(")");
        } else if (first.kind() == Token.Kind.WORD && REFUSED.containsKey(first.text())) {
            problems.at(first.offset(), REFUSED.get(first.text()));
            tokens.take();
            tokens.skipBracketed();
        } else if (first.kind() == Token.Kind.WORD && QUANTIFIERS.contains(first.text())) {
            quantified(tokens.take());
        } else {
            facts.add(fact(Optional.empty()));
        }
    }

    private void quantified(Token quantifier) throws RuleSyntaxException {
        boolean bracketed = tokens.taken("(");
        Token first = tokens.peek();
        boolean another = first.is("(") || first.is("not") || first.is("exists") || REFUSED.containsKey(first.text());
        if (!another) {
            facts.add(fact(Optional.of(quantifier)));
        }
        if (another || bracketed && !tokens.taken(")")) {
            throw new RuleSyntaxException(first, "asks '" + quantifier.text() + "' over more than a list" + SEE_TALLY);
        }
    }

    private FactPattern fact(Optional<Token> quantifier) throws RuleSyntaxException {
        Token first = tokens.peek();
        Optional<Token> variable = Optional.empty();
        if (first.isVariable() && tokens.afterNext().is(":")) {
            variable = Optional.of(tokens.take());
            tokens.take();
        }
        Token type = type();
        if (!tokens.peek().is("(")) {
            throw tokens.unexpected(EXPECTED);
        }
        FactPattern fact = new FactPattern(quantifier, variable, type, first.offset(), terms(first));
        if (tokens.peek().is("from")) {
            throw new RuleSyntaxException(
                    tokens.peek(), "takes facts 'from' elsewhere; a rule sees only the facts it is given");
        }
        if (tokens.peek().is("over")) {
            throw new RuleSyntaxException(
                    tokens.peek(), "looks 'over' a window; a rule sees only the facts it is given");
        }
        return fact;
    }

    /** With its dots, so that a name of Java's is told whole. */
    private Token type() throws RuleSyntaxException {
        Token first = tokens.peek();
        if (first.kind() != Token.Kind.WORD || tokens.atEndOfPart()) {
            throw tokens.unexpected(EXPECTED);
        }
        StringBuilder name = new StringBuilder(tokens.take().text());
        while (tokens.peek().is(".") && tokens.afterNext().kind() == Token.Kind.WORD) {
            name.append(tokens.take().text()).append(tokens.take().text());
        }
        return new Token(Token.Kind.WORD, name.toString(), first.offset(), first.startsLine());
    }

    private List<Term> terms(Token fact) throws RuleSyntaxException {
        List<Term> terms = new ArrayList<>();
        tokens.expect("(");
        if (tokens.taken(")")) {
            return terms;
        }
        do {
            term(fact).ifPresent(terms::add);
        } while (tokens.taken(","));
        tokens.expect(")");
        return terms;
    }

    /** A mistake in one condition does not hide those in the others, unless it hides where they end. */
    private Optional<Term> term(Token fact) throws RuleSyntaxException {
        int start = tokens.place();
        try {
            Term term = TermReader.read(tokens);
            if (tokens.peek().is(";")) {
                throw new RuleSyntaxException(
                        fact, "names no property before ';'; write what is asked, with commas between");
            }
            if (!tokens.peek().is(",") && !tokens.peek().is(")")) {
                throw tokens.unexpected();
            }
            return Optional.of(term);
        } catch (RuleSyntaxException e) {
            tokens.backTo(start);
            tokens.skipToEndOfCondition();
            if (tokens.atEndOfPart()) {
                throw e;
            }
            problems.at(e.offset(), e.getMessage());
            return Optional.empty();
        }
    }
}
