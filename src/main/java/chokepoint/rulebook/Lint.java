package chokepoint.rulebook;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * Reads a rule without compiling it and refuses what Drools would accept and never match, report without a place, or run although a
 * rule must not do it.
 */
final class Lint {

    private static final Pattern SMART_QUOTE = Pattern.compile("[\u201C\u201D\u201E\u2018\u2019\u00AB\u00BB]");
    private static final Pattern QUOTED = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"");
    private static final Pattern ALLOWED_IMPORT =
            Pattern.compile("chokepoint\\.trade\\.(\\*|\\w+)|chokepoint\\.rulebook\\.Findings");
    private static final Pattern CONSEQUENCE =
            Pattern.compile("\\s*findings\\s*\\.\\s*add\\s*\\(\\s*kcontext\\s*,\\s*(\\$\\w+)\\s*\\)\\s*;?\\s*");

    private final RuleFile file;
    private final Problems problems;

    Lint(RuleFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** What the rule judges; empty if it is refused, with the reasons among the problems. */
    Optional<Body> check() {
        smartQuotes();
        if (!problems.none()) {
            return Optional.empty();
        }
        Optional<PackageDescr> parsed = parse();
        parsed.ifPresent(this::imports);
        parsed.ifPresent(this::programs);
        return parsed.flatMap(this::onlyRule).flatMap(this::rule);
    }

    private void smartQuotes() {
        List<String> lines = file.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String bare = QUOTED.matcher(withoutComment(lines.get(i))).replaceAll(match -> " ".repeat(match.group().length()));
            Matcher matcher = SMART_QUOTE.matcher(bare);
            if (matcher.find()) {
                problems.add(i + 1, matcher.start() + 1, "typographic quote '" + matcher.group()
                        + "' where a rule has straight ones; write \" instead");
            }
        }
    }

    private static String withoutComment(String line) {
        String bare = line.strip();
        return bare.startsWith("//") || bare.startsWith("#") ? "" : line;
    }

    private Optional<PackageDescr> parse() {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            PackageDescr parsed = parser.parse(false, file.text());
            parser.getErrors().forEach(this::syntax);
            return parser.hasErrors() ? Optional.empty() : Optional.ofNullable(parsed);
        } catch (DroolsParserException e) {
            problems.add(0, 0, "cannot be read as a rule: " + e.getMessage());
            return Optional.empty();
        }
    }

    private void syntax(DroolsError error) {
        if (!problems.none()) {
            return; // what follows the first mistake is mostly its echo
        }
        int line = error instanceof ParserError at ? at.getRow() : 0;
        int column = error instanceof ParserError at ? at.getCol() + 1 : 0;
        problems.add(line, column, sentence(error.getMessage()));
    }

    private static String sentence(String message) {
        if (message.contains("<eof>")) {
            return "the rule stops before its 'end'; every rule ends with a line 'end'";
        }
        String told = message.replaceFirst("^\\[ERR \\d+]\\s*Line \\d+:\\d+\\s*", "");
        return "is not written as a rule: " + told + "; look for a missing bracket, comma or quote here or just above";
    }

    private void imports(PackageDescr parsed) {
        for (ImportDescr imported : parsed.getImports()) {
            if (!ALLOWED_IMPORT.matcher(imported.getTarget()).matches()) {
                problems.add(imported.getLine(), imported.getColumn() + 1, "imports '" + imported.getTarget()
                        + "'; a rule imports chokepoint.trade.* and chokepoint.rulebook.Findings and nothing else");
            }
        }
        for (ImportDescr imported : parsed.getFunctionImports()) {
            problems.add(imported.getLine(), imported.getColumn() + 1, "imports a function; rules call none");
        }
        for (GlobalDescr global : parsed.getGlobals()) {
            if (!global.getType().equals("Findings") || !global.getIdentifier().equals("findings")) {
                problems.add(global.getLine(), global.getColumn() + 1, "global '" + global.getType() + " "
                        + global.getIdentifier() + "'; a rule has 'global Findings findings' and no other");
            }
        }
    }

    private void programs(PackageDescr parsed) {
        parsed.getFunctions()
                .forEach(function -> problems.add(
                        function.getLine(), function.getColumn() + 1, "declares a function; rules have none"));
        parsed.getTypeDeclarations()
                .forEach(type ->
                        problems.add(type.getLine(), type.getColumn() + 1, "declares a type; rules use the types of trade"));
    }

    private Optional<RuleDescr> onlyRule(PackageDescr parsed) {
        if (parsed.getRules().size() != 1) {
            int line = parsed.getRules().stream().skip(1).map(RuleDescr::getLine).findFirst().orElse(1);
            problems.add(line, 0, "holds " + parsed.getRules().size() + " rules; a file holds exactly one");
            return Optional.empty();
        }
        RuleDescr rule = parsed.getRules().get(0);
        if (rule.getParentName() != null) {
            problems.add(rule.getLine(), 0, "extends another rule; a rule stands alone");
        }
        for (AttributeDescr attribute : rule.getAttributes().values()) {
            problems.add(
                    attribute.getLine(), 0, "has the attribute '" + attribute.getName() + "'; rules have none: their order never shows");
        }
        return Optional.of(rule);
    }

    private Optional<Body> rule(RuleDescr rule) {
        Conditions conditions = new Conditions(file, rule, problems);
        Optional<Body> body = conditions.check();
        consequence(rule, conditions);
        return problems.none() ? body : Optional.empty();
    }

    private void consequence(RuleDescr rule, Conditions conditions) {
        String text = String.valueOf(rule.getConsequence());
        Matcher matcher = CONSEQUENCE.matcher(text);
        int line = firstLineOf(rule, text);
        if (!matcher.matches()) {
            problems.add(line, columnOf(line), "'then' says '" + text.strip().lines().findFirst().orElse("")
                    + "'; it must be exactly one 'findings.add( kcontext, $subject );'");
        } else if (!conditions.isSubject(matcher.group(1))) {
            problems.add(line, columnOf(line), "'then' reports '" + matcher.group(1)
                    + "', which is not the line or tally that the rule judges");
        }
    }

    private int firstLineOf(RuleDescr rule, String consequence) {
        String first = consequence.strip().lines().findFirst().orElse("then");
        List<String> lines = file.text().lines().toList();
        for (int i = Math.max(0, rule.getLine() - 1); i < lines.size(); i++) {
            if (lines.get(i).contains(first)) {
                return i + 1;
            }
        }
        return rule.getLine();
    }

    private int columnOf(int line) {
        String text = file.text().lines().skip(line - 1L).findFirst().orElse("");
        return text.length() - text.stripLeading().length() + 1;
    }
}
