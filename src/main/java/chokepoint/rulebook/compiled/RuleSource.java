package chokepoint.rulebook.compiled;

import chokepoint.rulebook.text.FactPattern;
import chokepoint.rulebook.text.ParsedRule;
import chokepoint.rulebook.text.RuleAction;
import chokepoint.rulebook.text.RuleFile;
import chokepoint.rulebook.text.Term;
import chokepoint.rulebook.vocabulary.Vocabulary;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A rule's source for the compiler, printed from the parsed and checked rule, so that the compiler sees nothing that was not checked.
 * The rule is named by its id; card, comments, package and spacing are left out.
 *
 * @param id {@code CON-001}
 * @param path of the author's file, as shown to people
 * @param line of the author's file where the rule starts
 */
public record RuleSource(String id, String path, int line, String text) {

    private static final int FIRST_PLAIN = ' ';
    private static final int LAST_PLAIN = '~';

    /** @param rule the file as read, without a mistake */
    public static RuleSource of(RuleFile file, ParsedRule rule) {
        String called = file.isTally() ? "Tally" : "Findings";
        String text = String.join(
                "\n",
                "package " + packageOf(file.id()),
                "import chokepoint.trade.*",
                "import chokepoint.trade.lists.*",
                "import chokepoint.trade.values.*",
                "import chokepoint.rulebook." + called,
                "global " + called + " " + called.toLowerCase(Locale.ROOT),
                "rule " + quoted(file.id()),
                "when",
                rule.facts().stream().map(RuleSource::printed).collect(Collectors.joining("\n")),
                "then",
                printed(rule.then().orElseThrow()),
                "end",
                "");
        int line = 1
                + (int) file.text()
                        .substring(0, rule.head().rule())
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        return new RuleSource(file.id(), file.path(), line, text);
    }

    /** Guards the compiler behind the checks: every word must be one that the source of a rule can hold. */
    public void refuseStrangeWords() {
        Vocabulary.strange(text, id.substring(0, id.indexOf('-'))).ifPresent(word -> {
            throw new IllegalStateException("'" + word + "' of " + path + " got past the checks of rules");
        });
    }

    /** One for each prefix of ids; capitals are no word of Java's. */
    static String packageOf(String id) {
        return "rules." + id.substring(0, id.indexOf('-'));
    }

    /** Where the compiler finds it. */
    String place() {
        return packageOf(id).replace('.', '/') + "/" + id + ".drl";
    }

    private static String printed(RuleAction then) {
        return then.tally().isPresent()
                ? "tally.add( " + quoted(then.tally().get().value()) + ", "
                        + then.subject().text() + ", "
                        + then.key().orElseThrow().text() + " );"
                : "findings.add( kcontext, " + then.subject().text() + " );";
    }

    private static String printed(FactPattern fact) {
        String terms = fact.terms().stream().map(RuleSource::printed).collect(Collectors.joining(", "));
        String one = fact.variable().map(variable -> variable.text() + " : ").orElse("")
                + fact.type().text() + "( " + terms + " )";
        return fact.quantifier().map(word -> word.text() + "( " + one + " )").orElse(one);
    }

    private static String printed(Term term) {
        if (term instanceof Term.Binding binding) {
            return binding.variable().text() + " : " + printed(binding.term());
        }
        if (term instanceof Term.Joined joined) {
            return joined.terms().stream().map(RuleSource::part).collect(Collectors.joining(" " + joined.sign() + " "));
        }
        if (term instanceof Term.Not not) {
            return "! " + operand(not.term());
        }
        if (term instanceof Term.Relation relation) {
            String right = relation.right().stream().map(RuleSource::operand).collect(Collectors.joining(", "));
            boolean several =
                    relation.operator().equals("in") || relation.operator().equals("not in");
            return operand(relation.left()) + " " + relation.operator() + " " + (several ? "( " + right + " )" : right);
        }
        return value(term);
    }

    /** What stands beside {@code &&} or {@code ||}. */
    private static String part(Term term) {
        return term instanceof Term.Joined ? bracketed(term) : printed(term);
    }

    /** What stands beside a comparison or behind {@code !}. */
    private static String operand(Term term) {
        return term instanceof Term.Path
                        || term instanceof Term.Text
                        || term instanceof Term.Truth
                        || term instanceof Term.Count
                ? value(term)
                : bracketed(term);
    }

    private static String bracketed(Term term) {
        return "( " + printed(term) + " )";
    }

    private static String value(Term term) {
        if (term instanceof Term.Text text) {
            return quoted(text.value());
        }
        if (term instanceof Term.Count count) {
            return count.token().text();
        }
        if (term instanceof Term.Truth truth) {
            return truth.token().text();
        }
        return ((Term.Path) term).steps().stream().map(RuleSource::printed).collect(Collectors.joining("."));
    }

    private static String printed(Term.Step step) {
        String given = step.arguments().stream().map(RuleSource::printed).collect(Collectors.joining(", "));
        return step.name().text() + (!step.brackets() ? "" : given.isEmpty() ? "()" : "( " + given + " )");
    }

    /**
     * A text in plain letters and signs. Java makes characters of {@code \\u} and four digits before it looks for quotes, so that only
     * characters that end no text are written so, and a {@code u} behind a backslash of the text is written as a number.
     */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c == 'u' && i > 0 && text.charAt(i - 1) == '\\') {
                quoted.append("\\165");
            } else if (c >= FIRST_PLAIN && c <= LAST_PLAIN) {
                quoted.append(c);
            } else {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            }
        }
        return quoted.append('"').toString();
    }
}
