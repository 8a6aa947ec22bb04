package chokepoint.rulebook;

import chokepoint.trade.Line;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.QueryDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * Reads a rule without compiling it and refuses what Drools would accept and never match, report without a place, or run although a
 * rule must not do it. Card lines are for {@link CardReader}.
 */
final class Lint {

    private static final Pattern TYPOGRAPHIC =
            Pattern.compile("[\u201C-\u201F\u2018-\u201B\u2032\u2033\u2039\u203A\u00AB\u00BB\uFF02\uFF07]");
    private static final Pattern FOUND = Pattern.compile("(?:mismatched input|at input) '([^']*)'");

    private final RuleFile file;
    private final Problems problems;

    Lint(RuleFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** What the rule judges; empty if it is refused, with the reasons among the problems. */
    Optional<Body> check() {
        if (file.text().isBlank()) {
            problems.add(1, 1, "is empty; a file holds exactly one rule");
            return Optional.empty();
        }
        return typographicQuotes()
                ? Optional.empty()
                : parse().flatMap(this::onlyRule).flatMap(this::rule);
    }

    private boolean typographicQuotes() {
        Matcher matcher = TYPOGRAPHIC.matcher(Blanked.of(file.text()));
        boolean any = false;
        while (matcher.find()) {
            any = true;
            problems.at(
                    matcher.start(),
                    "typographic quote '" + matcher.group() + "' where a rule has straight ones; write \" instead");
        }
        return any;
    }

    private Optional<PackageDescr> parse() {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        String text = RuleHead.of(file.text()).without(file.text());
        try {
            PackageDescr parsed = parser.parse(false, text);
            parser.getErrors().stream().limit(1).forEach(this::syntax); // those after the first are mostly its echo
            return parser.hasErrors() ? Optional.empty() : Optional.ofNullable(parsed);
        } catch (DroolsParserException e) {
            problems.add(0, 0, "cannot be read as a rule: " + e.getMessage());
            return Optional.empty();
        }
    }

    private void syntax(DroolsError error) {
        int line = error instanceof ParserError at ? at.getRow() : 0;
        int column = error instanceof ParserError at ? at.getCol() + 1 : 0;
        problems.add(line, column, sentence(error.getMessage()));
    }

    private static String sentence(String message) {
        if (message.contains("<eof>")) {
            return "the rule stops before its 'end'; every rule ends with a line 'end'";
        }
        Matcher found = FOUND.matcher(message);
        String what = found.find() ? "'" + found.group(1) + "' does not fit here" : "cannot be read from here on";
        return what + "; look for a missing bracket, comma or quote here or just above";
    }

    private Optional<RuleDescr> onlyRule(PackageDescr parsed) {
        new Declarations(file, problems).check(parsed);
        List<RuleDescr> rules = parsed.getRules();
        rules.stream()
                .filter(QueryDescr.class::isInstance)
                .forEach(query -> problems.at(query.getStartCharacter(), "declares a query; rules have none"));
        List<RuleDescr> own =
                rules.stream().filter(rule -> !(rule instanceof QueryDescr)).toList();
        if (own.isEmpty()) {
            problems.add(1, 1, "holds no rule; a file holds exactly one");
        }
        own.stream()
                .skip(1)
                .forEach(second ->
                        problems.at(second.getStartCharacter(), "a second rule in one file; a file holds exactly one"));
        own.stream()
                .filter(rule ->
                        rule.getAttributes().size() > parsed.getAttributes().size() || rule.getParentName() != null)
                .forEach(rule -> problems.at(
                        rule.getStartCharacter(),
                        "has attributes or extends another rule; rules have only a name and a card"));
        return own.stream().findFirst();
    }

    private Optional<Body> rule(RuleDescr rule) {
        Conditions conditions = new Conditions(file, rule, problems);
        Optional<Body> body = conditions.check();
        if (file.isTally()) {
            new TallyConsequence(file, problems).check(rule.getStartCharacter(), conditions);
            body.ifPresent(this::onLinesOnly);
        } else {
            new Consequence(file, problems).check(rule.getStartCharacter(), conditions);
        }
        return body;
    }

    private void onLinesOnly(Body body) {
        if (body.subject() != Line.class) {
            problems.at(
                    body.offset(),
                    "counts a " + body.subject().getSimpleName() + "; a tally counts lines: write $line : Line( … )");
        }
        body.limit()
                .ifPresent(at ->
                        problems.at(at, "takes a Limit; a tally counts, and the rule that reads it has the limit"));
    }
}
