package chokepoint.rulebook.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A parsed rule file: checked against the vocabulary, and printed as the source for the compiler.
 *
 * @param head the rule's name and card
 * @param facts what the rule looks at; empty if it cannot be read
 * @param then what it does; empty if it cannot be read
 */
public record ParsedRule(RuleHead head, List<FactPattern> facts, Optional<RuleAction> then) {

    /** A rule is a page of text; what is far longer would keep the compiler busy and help nobody. */
    private static final int MOST_TOKENS = 3_000;

    private static final Pattern TYPOGRAPHIC =
            Pattern.compile("[\u201C-\u201F\u2018-\u201B\u2032\u2033\u2039\u203A\u00AB\u00BB\uFF02\uFF07]");

    /** Reads a file, with every mistake that needs no vocabulary among the problems. */
    public static ParsedRule read(RuleFile file, RuleProblems problems) {
        if (file.text().isBlank()) {
            problems.add(1, 1, "is empty; a file holds exactly one rule");
        }
        List<Token> tokens = Lexer.tokens(file.text());
        RuleHead head = RuleHead.of(file.text(), tokens);
        ParsedRule nothing = new ParsedRule(head, List.of(), Optional.empty());
        boolean plain = new HiddenCharacters(file, problems).check() & !typographicQuotes(file, tokens, problems);
        if (!plain || file.text().isBlank()) {
            return nothing;
        }
        new DeclarationCheck(file, problems).check(head.isThere() ? tokens.subList(0, head.first()) : tokens);
        if (!head.isThere()) {
            problems.add(1, 1, "holds no rule; a file holds exactly one");
            return nothing;
        }
        if (tokens.get(head.end()).kind() == Token.Kind.END && !head.faults().isEmpty()) {
            return nothing; // what is told of the head is why nothing follows
        }
        if (tokens.size() - head.end() > MOST_TOKENS) {
            problems.at(
                    head.rule(), "has more than " + MOST_TOKENS + " words and signs after its card; write two rules");
            return nothing;
        }
        try {
            return rule(file, head, new TokenStream(tokens, head.end()), problems);
        } catch (RuleSyntaxException e) {
            problems.at(e.offset(), e.getMessage());
            return nothing;
        }
    }

    private static ParsedRule rule(RuleFile file, RuleHead head, TokenStream tokens, RuleProblems problems)
            throws RuleSyntaxException {
        List<FactPattern> facts = new ArrayList<>();
        if (tokens.taken("when")) {
            facts.addAll(new PatternReader(tokens, problems).read());
        }
        tokens.expect("then");
        Optional<RuleAction> then = Optional.empty();
        try {
            then = Optional.of(new ActionReader(file, tokens).read());
        } catch (RuleSyntaxException e) {
            problems.at(e.offset(), e.getMessage());
        }
        if (then.isPresent()) {
            nothingMore(tokens.peek(), problems);
        }
        return new ParsedRule(head, facts, then);
    }

    private static void nothingMore(Token next, RuleProblems problems) {
        if (next.is("rule")) {
            problems.at(next.offset(), "a second rule in one file; a file holds exactly one");
        } else if (next.kind() == Token.Kind.OPEN) {
            problems.at(next.offset(), TokenStream.open(next));
        } else if (next.kind() != Token.Kind.END) {
            problems.at(
                    next.offset(), "'" + next.text() + "' stands after 'end'; a file ends with the end of its rule");
        }
    }

    private static boolean typographicQuotes(RuleFile file, List<Token> tokens, RuleProblems problems) {
        if (!TYPOGRAPHIC.matcher(file.text()).find()) {
            return false;
        }
        boolean any = false;
        for (Token token : tokens) {
            if (token.kind() == Token.Kind.CARD) {
                any |= typographicQuotes(Lexer.tokens(token.text().substring(1)), token.offset() + 1, problems);
            }
        }
        return typographicQuotes(tokens, 0, problems) | any;
    }

    private static boolean typographicQuotes(List<Token> tokens, int offset, RuleProblems problems) {
        boolean any = false;
        for (Token token : tokens) {
            Matcher quote = TYPOGRAPHIC.matcher(token.text());
            if (token.kind() == Token.Kind.SIGN && quote.matches()) {
                any = true;
                problems.at(
                        offset + token.offset(),
                        "typographic quote '" + token.text() + "' where a rule has straight ones; write \" instead");
            }
        }
        return any;
    }
}
