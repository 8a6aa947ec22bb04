package chokepoint.rulebook.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the action of a rule, between {@code then} and {@code end}: one {@code findings.add}, or in a tally one {@code tally.add}. */
final class ActionReader {

    private static final String FINDS = "it is exactly one 'findings.add( kcontext, $subject );'";
    private static final String COUNTS = "it is exactly one 'tally.add( \"name\", $line, $key );'";

    private final RuleFile file;
    private final TokenStream tokens;

    ActionReader(RuleFile file, TokenStream tokens) {
        this.file = file;
        this.tokens = tokens;
    }

    /** Takes the consequence and the {@code end} behind it. */
    RuleAction read() throws RuleSyntaxException {
        Token first = tokens.peek();
        List<Token> call = new ArrayList<>();
        while (!tokens.peek().is("end")) {
            if (tokens.peek().kind() == Token.Kind.END) {
                throw tokens.unexpected();
            }
            call.add(tokens.take());
        }
        call.add(tokens.take());
        return file.isTally() ? count(first, call) : finding(first, call);
    }

    private RuleAction finding(Token first, List<Token> call) throws RuleSyntaxException {
        if (!spelled(call, 0, "findings", ".") || call.get(2).kind() != Token.Kind.WORD || call.size() < 4) {
            throw says(first, call, FINDS);
        }
        if (!call.get(2).is("add")) {
            throw new RuleSyntaxException(
                    call.get(2), "'findings' has no '" + call.get(2).text() + "'; " + FINDS);
        }
        boolean arguments = spelled(call, 3, "(", "kcontext", ",", "$", ")") && ends(call, 8);
        if (!arguments) {
            throw new RuleSyntaxException(
                    call.get(3), "'then' goes on with '" + firstLine(call.get(3), call) + "'; " + FINDS);
        }
        return new RuleAction(Optional.empty(), call.get(6), Optional.empty());
    }

    private RuleAction count(Token first, List<Token> call) throws RuleSyntaxException {
        boolean whole = spelled(call, 0, "tally", ".", "add", "(", "\"", ",", "$", ",", "$", ")") && ends(call, 10);
        if (!whole) {
            throw says(first, call, COUNTS);
        }
        Token name = call.get(4);
        if (name.text().indexOf('\\') >= 0 || name.value().isBlank()) {
            throw new RuleSyntaxException(name, "a tally has a name of words without backslashes; " + COUNTS);
        }
        return new RuleAction(Optional.of(name), call.get(6), Optional.of(call.get(8)));
    }

    /** Whether these tokens come from there on; {@code $} stands for any variable, a quote for any text. */
    private static boolean spelled(List<Token> call, int from, String... wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (from + i >= call.size() || !fits(call.get(from + i), wanted[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(Token token, String wanted) {
        return switch (wanted) {
            case "$" -> token.isVariable();
            case "\"" -> token.kind() == Token.Kind.TEXT;
            default -> token.is(wanted);
        };
    }

    /** With or without a semicolon. */
    private static boolean ends(List<Token> call, int at) {
        return spelled(call, at, "end") || spelled(call, at, ";", "end");
    }

    private RuleSyntaxException says(Token first, List<Token> call, String expected) {
        return new RuleSyntaxException(first, "'then' says '" + firstLine(first, call) + "'; " + expected);
    }

    /** The first line from a token on, up to {@code end}. */
    private String firstLine(Token from, List<Token> call) {
        int end = call.get(call.size() - 1).offset();
        return file.text()
                .substring(from.offset(), end)
                .strip()
                .lines()
                .findFirst()
                .orElse("");
    }
}
