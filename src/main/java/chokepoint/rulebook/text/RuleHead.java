package chokepoint.rulebook.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A rule's head: its name and its card lines, {@code @key( value )}, one per line. They are for people and for this program; the
 * compiler never sees them.
 */
public final class RuleHead {

    /** What is wrong in the head, and where. */
    public record Fault(int offset, String message) {}

    private final int first;
    private final int rule;
    private final CardLine.Item name;
    private int end;
    private final Map<String, CardLine> lines = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> faulty = new HashSet<>();

    private RuleHead(int first, int rule, CardLine.Item name) {
        this.first = first;
        this.rule = rule;
        this.name = name;
    }

    public static RuleHead of(String text) {
        return of(text, Lexer.tokens(text));
    }

    /** @param tokens of the text */
    public static RuleHead of(String text, List<Token> tokens) {
        int at = 0;
        while (at < tokens.size()
                && !(tokens.get(at).is("rule") && tokens.get(at).startsLine())) {
            at++;
        }
        if (at == tokens.size()) {
            return new RuleHead(-1, 0, new CardLine.Item("", 0));
        }
        Token named = tokens.get(at + 1);
        boolean beside = !named.startsLine() && named.kind() != Token.Kind.END;
        RuleHead head = new RuleHead(at, tokens.get(at).offset(), beside ? name(text, named) : nameless(named));
        head.refuseName(named, beside);
        head.read(text, tokens, head.nextLine(text, tokens, at, named, beside));
        return head;
    }

    private static CardLine.Item nameless(Token after) {
        return new CardLine.Item("", after.offset());
    }

    /** Without its quotes, be they typographic. */
    private static CardLine.Item name(String text, Token named) {
        String written = named.kind() == Token.Kind.TEXT ? named.text() : line(text, named.offset());
        String opened = written.replaceFirst("^\\P{Alnum}+", "");
        return new CardLine.Item(unquoted(opened), named.offset() + written.length() - opened.length());
    }

    private static String unquoted(String opened) {
        String stripped = opened.strip();
        boolean quoted = stripped.endsWith("\"") || stripped.endsWith("'");
        return quoted ? stripped.substring(0, stripped.length() - 1).stripTrailing() : stripped;
    }

    private void refuseName(Token named, boolean beside) {
        boolean quoted = beside && named.kind() == Token.Kind.TEXT;
        boolean typographic = beside && named.kind() == Token.Kind.SIGN;
        if (quoted && named.text().indexOf('\\') >= 0) {
            faults.add(new Fault(
                    named.offset() + named.text().indexOf('\\'),
                    "a rule's name has no backslashes and no quotes in it"));
        } else if (!quoted && !typographic) {
            faults.add(new Fault(
                    named.offset(), "a rule's name stands behind 'rule' in quotes: rule \"RTE-001 What it finds\""));
        }
    }

    /** Where the tokens behind the name are: of a name without quotes the whole line is the name. */
    private int nextLine(String text, List<Token> tokens, int rule, Token named, boolean beside) {
        if (!beside || named.kind() == Token.Kind.TEXT) {
            return rule + (beside ? 2 : 1);
        }
        return after(
                tokens, rule + 1, named.offset() + line(text, named.offset()).length());
    }

    private static int after(List<Token> tokens, int from, int offset) {
        int at = from;
        while (at < tokens.size() - 1 && tokens.get(at).offset() < offset) {
            at++;
        }
        return at;
    }

    private static String line(String text, int from) {
        int end = text.indexOf('\n', from);
        return text.substring(from, end < 0 ? text.length() : end);
    }

    private void read(String text, List<Token> tokens, int from) {
        boolean afterFault = false;
        int at = from;
        while (!endsHead(tokens.get(at))) {
            Token token = tokens.get(at);
            int before = faults.size();
            if (token.kind() == Token.Kind.CARD) {
                card(CardLine.read(token.text(), token.offset()));
                afterFault = faults.size() > before;
                at++;
            } else {
                int next = endOfStray(
                        tokens, at, token.offset() + line(text, token.offset()).length());
                if (!afterFault) {
                    stray(
                            token,
                            text.substring(token.offset(), tokens.get(next - 1).end()));
                }
                at = next;
            }
        }
        end = at;
    }

    private static boolean endsHead(Token token) {
        return token.is("when") || token.is("then") || token.kind() == Token.Kind.END;
    }

    private static int endOfStray(List<Token> tokens, int from, int endOfLine) {
        int at = from;
        while (!endsHead(tokens.get(at)) && tokens.get(at).offset() < endOfLine) {
            at++;
        }
        return at;
    }

    private void card(CardLine line) {
        if (!line.fault().isEmpty()) {
            faults.add(new Fault(line.faultOffset(), line.fault()));
            faulty.add(line.key());
        } else if (lines.putIfAbsent(line.key(), line) != null) {
            faults.add(
                    new Fault(line.offset(), "@" + line.key() + " stands twice; Drools would keep only one of them"));
        }
    }

    private void stray(Token first, String found) {
        faults.add(
                new Fault(
                        first.offset(),
                        first.kind() == Token.Kind.OPEN && found.startsWith("/*")
                                ? TokenStream.open(first)
                                : "'" + found + "' stands between the rule's name and 'when'; only card lines such as "
                                        + "@why( \"text\" ) stand there, each on one line of its own: a rule has no attributes and extends no other"));
    }

    /** Whether there is a rule at all. */
    public boolean isThere() {
        return first >= 0;
    }

    /** Where the rule starts in the file. */
    public int rule() {
        return rule;
    }

    /** The rule's name and where it stands. */
    public CardLine.Item name() {
        return name;
    }

    /** Which token is the word {@code rule}. */
    int first() {
        return first;
    }

    /** Which token comes after the card. */
    int end() {
        return end;
    }

    public Optional<CardLine> line(String key) {
        return Optional.ofNullable(lines.get(key));
    }

    /** What a card line says; empty if it is not there. */
    public String value(String key) {
        return line(key).map(CardLine::value).orElse("");
    }

    /** Whether a card line is there, be it one that cannot be read. */
    public boolean speaksOf(String key) {
        return faulty.contains(key) || !value(key).isBlank();
    }

    public List<CardLine> lines() {
        return List.copyOf(lines.values());
    }

    public List<Fault> faults() {
        return faults;
    }
}
