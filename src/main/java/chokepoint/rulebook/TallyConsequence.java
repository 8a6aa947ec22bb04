package chokepoint.rulebook;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks what a tally has between {@code then} and {@code end}: one {@code tally.add}, of the line and of something it says. */
final class TallyConsequence {

    private static final Pattern CALL =
            Pattern.compile("\\s*tally\\s*\\.\\s*add\\s*\\(\\s*,\\s*(\\$\\w+)\\s*,\\s*(\\$\\w+)\\s*\\)\\s*;?\\s*");
    private static final Pattern NAME = Pattern.compile("\"([^\"\\\\\\n]+)\"");
    private static final String EXPECTED = "it is exactly one 'tally.add( \"name\", $line, $key );'";

    private final RuleFile file;
    private final Problems problems;

    TallyConsequence(RuleFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The name of what a tally adds up; empty if it has none. Needs no lint. */
    static Optional<String> name(RuleFile file) {
        Then then = Then.of(file, RuleHead.of(file.text()).rule());
        String written =
                file.text().substring(then.start(), then.start() + then.text().length());
        Matcher name = NAME.matcher(written);
        return name.find() && !name.group(1).isBlank() ? Optional.of(name.group(1)) : Optional.empty();
    }

    void check(int rule, Conditions conditions) {
        Then then = Then.of(file, rule);
        Matcher call = CALL.matcher(then.text());
        if (!call.matches() || name(file).isEmpty()) {
            problems.at(then.first(), "'then' says '" + then.firstLine() + "'; " + EXPECTED);
        } else if (!conditions.judges(call.group(1))) {
            problems.at(
                    then.start() + call.start(1),
                    "'then' counts '" + call.group(1) + "', which is not the line that 'when' looks at");
        } else if (!conditions.binds(call.group(2))) {
            problems.at(
                    then.start() + call.start(2),
                    "'then' counts under '" + call.group(2)
                            + "', which 'when' binds to nothing that the line says; write for example " + call.group(2)
                            + " : vendor in the brackets of Line");
        }
    }
}
