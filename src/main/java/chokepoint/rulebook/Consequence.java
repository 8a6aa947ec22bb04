package chokepoint.rulebook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks what stands between {@code then} and {@code end}: one {@code findings.add}, of what the rule judges. */
final class Consequence {

    private static final Pattern CALL = Pattern.compile("\\s*findings\\s*\\.\\s*(\\w+)(.*)", Pattern.DOTALL);
    private static final Pattern ARGUMENTS = Pattern.compile("\\s*\\(\\s*kcontext\\s*,\\s*(\\$\\w+)\\s*\\)\\s*;?\\s*");
    private static final String EXPECTED = "it is exactly one 'findings.add( kcontext, $subject );'";

    private final RuleFile file;
    private final Problems problems;

    Consequence(RuleFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    void check(int rule, Conditions conditions) {
        Then then = Then.of(file, rule);
        int start = then.start();
        Matcher call = CALL.matcher(then.text());
        if (!call.matches()) {
            problems.at(then.first(), "'then' says '" + then.firstLine() + "'; " + EXPECTED);
        } else if (!call.group(1).equals("add")) {
            problems.at(start + call.start(1), "'findings' has no '" + call.group(1) + "'; " + EXPECTED);
        } else {
            arguments(start + call.start(2), call.group(2), conditions);
        }
    }

    private void arguments(int start, String text, Conditions conditions) {
        Matcher arguments = ARGUMENTS.matcher(text);
        if (!arguments.matches()) {
            problems.at(
                    start,
                    "'then' goes on with '" + text.strip().lines().findFirst().orElse("") + "'; " + EXPECTED);
        } else if (!conditions.judges(arguments.group(1))) {
            problems.at(
                    start + arguments.start(1),
                    "'then' reports '" + arguments.group(1) + "', which is not the line or tally that the rule judges");
        }
    }
}
