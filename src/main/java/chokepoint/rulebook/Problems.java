package chokepoint.rulebook;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one file. */
final class Problems {

    private final RuleFile file;
    private final List<RuleProblem> found = new ArrayList<>();

    Problems(RuleFile file) {
        this.file = file;
    }

    void add(int line, int column, String message) {
        found.add(new RuleProblem(file.path(), line, column, message));
    }

    void add(RuleHead.Entry entry, String message) {
        add(entry.line(), entry.column(), message);
    }

    boolean none() {
        return found.isEmpty();
    }

    List<RuleProblem> all() {
        return found.stream().distinct().sorted().toList();
    }
}
