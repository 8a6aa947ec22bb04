package chokepoint.rulebook.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks the declarations above a rule: two imports, one global, and nothing that runs. */
final class DeclarationCheck {

    private static final Pattern WORDS = Pattern.compile("chokepoint\\.trade\\.(\\*|\\w+)");
    private static final Pattern PACKAGE = Pattern.compile("[A-Za-z_]\\w*(\\.[A-Za-z_]\\w*)*");
    private static final Set<String> IMPORTED_FUNCTIONS = Set.of("static", "function", "accumulate", "acc");
    private static final String NO_ATTRIBUTES =
            "sets an attribute for its rules; rules have none: their order never shows";
    private static final String NO_TYPES = "declares a type; rules use the types of trade";

    /** What Drools knows and no rule has, by the first word. */
    private static final Map<String, String> REFUSED = refused();

    private final RuleFile file;
    private final RuleProblems problems;

    /** What it may call: where rules put what they find, or where tallies put what they count. */
    private final String called;

    DeclarationCheck(RuleFile file, RuleProblems problems) {
        this.file = file;
        this.problems = problems;
        this.called = file.isTally() ? "Tally" : "Findings";
    }

    private static Map<String, String> refused() {
        Stream<Map.Entry<String, String>> attributes = Stream.of(
                        ("salience enabled timer duration dialect agenda no auto activation ruleflow lock date calendars refract")
                                .split(" "))
                .map(word -> Map.entry(word, NO_ATTRIBUTES));
        Stream<Map.Entry<String, String>> others = Stream.of(
                Map.entry("function", "declares a function; rules have none"),
                Map.entry("declare", NO_TYPES),
                Map.entry("enum", NO_TYPES),
                Map.entry("query", "declares a query; rules have none"));
        return Stream.concat(attributes, others).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private String what() {
        return file.isTally() ? "a tally" : "a rule";
    }

    private String imported() {
        return "chokepoint.rulebook." + called;
    }

    private String global() {
        return "global " + called + " " + called.toLowerCase(Locale.ROOT);
    }

    /** @param above the tokens above the rule */
    void check(List<Token> above) {
        Set<String> found = new TreeSet<>();
        int at = 0;
        while (at < above.size() && above.get(at).kind() != Token.Kind.END) {
            int end = endOfStatement(above, at);
            List<Token> statement = above.subList(at, end);
            if (!statement.get(0).is(";") && !isKnown(statement, found)) {
                end = nextStatement(above, end);
            }
            at = end;
        }
        Stream.of("import chokepoint.trade.*", "import " + imported(), global())
                .filter(needed -> !found.contains(needed))
                .forEach(needed -> problems.add(1, 1, "has no line '" + needed + "'"));
    }

    /** A statement ends with its line, or behind a semicolon. */
    private static int endOfStatement(List<Token> above, int start) {
        int end = start + 1;
        while (end < above.size()
                && !above.get(end).startsLine()
                && !above.get(end - 1).is(";")) {
            end++;
        }
        return end;
    }

    /** The next that begins like one: what stands before it belongs to a declaration that is refused as a whole. */
    private static int nextStatement(List<Token> above, int from) {
        int at = from;
        while (at < above.size() && !(above.get(at).startsLine() && begins(above.get(at)))) {
            at++;
        }
        return at;
    }

    private static boolean begins(Token token) {
        return token.is("package") || token.is("import") || token.is("global") || REFUSED.containsKey(token.text());
    }

    /** False, with the reason among the problems, if it is none that a rule has. */
    private boolean isKnown(List<Token> statement, Set<String> found) {
        Token word = statement.get(0);
        String rest = statement.stream()
                .skip(1)
                .filter(token -> !token.is(";") && token.kind() != Token.Kind.END)
                .map(Token::text)
                .collect(Collectors.joining(word.is("global") ? " " : ""))
                .replace(" . ", ".");
        if (word.is("package")) {
            named(word, rest, found);
        } else if (word.is("import")) {
            imports(statement, rest, found);
        } else if (word.is("global")) {
            global(word, rest, found);
        } else {
            problems.at(
                    word.offset(),
                    word.kind() == Token.Kind.OPEN
                            ? TokenStream.open(word)
                            : REFUSED.getOrDefault(
                                    word.text(),
                                    "'" + word.text() + "' does not fit here; above " + what()
                                            + " stand only 'package', 'import chokepoint.trade.*', 'import "
                                            + imported()
                                            + "' and '" + global() + "'"));
            return false;
        }
        return true;
    }

    private void named(Token word, String name, Set<String> found) {
        if (!PACKAGE.matcher(name).matches()) {
            problems.at(word.offset(), "package '" + name + "' is none; write a word such as 'package routing'");
        } else if (!found.add("package")) {
            problems.at(word.offset(), "a second 'package'; a file has one");
        }
    }

    private void imports(List<Token> statement, String target, Set<String> found) {
        Token first = statement.get(Math.min(1, statement.size() - 1));
        if (IMPORTED_FUNCTIONS.contains(first.text())) {
            problems.at(statement.get(0).offset(), "imports a function; rules call none");
        } else if (!WORDS.matcher(target).matches() && !target.equals(imported())) {
            problems.at(
                    first.offset(),
                    "imports '" + target + "'; " + what() + " imports chokepoint.trade.* and " + imported()
                            + " and nothing else");
        }
        found.add("import " + target);
    }

    private void global(Token word, String declared, Set<String> found) {
        String written = "global " + declared;
        if (!written.equals(global())) {
            problems.at(
                    word.offset(), "declares '" + written + "'; " + what() + " has '" + global() + "' and no other");
        }
        found.add(written);
    }
}
