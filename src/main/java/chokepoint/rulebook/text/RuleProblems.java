package chokepoint.rulebook.text;

import chokepoint.mistake.Mistake;
import java.util.ArrayList;
import java.util.List;

/** Collects the mistakes of one file. */
public final class RuleProblems {

    /** Who has made more mistakes reads no further; finding the place of each costs a look at the whole file. */
    private static final int MOST = 50;

    private final RuleFile file;
    private final List<Mistake> found = new ArrayList<>();

    public RuleProblems(RuleFile file) {
        this.file = file;
    }

    public void add(int line, int column, String message, Object... values) {
        found.add(Mistake.at(file.path(), line, column, message, values));
    }

    /** Of what stands at an offset of the file's text. */
    public void at(int offset, String message, Object... values) {
        if (found.size() >= MOST) {
            return;
        }
        String before = file.text().substring(0, offset);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        add(line, offset - before.lastIndexOf('\n'), message, values);
    }

    public boolean none() {
        return found.isEmpty();
    }

    public List<Mistake> all() {
        return found.stream().distinct().sorted().toList();
    }
}
