package chokepoint.policy.yaml;

import chokepoint.mistake.Mistake;
import java.util.ArrayList;
import java.util.List;

/** Collects the mistakes of one file, so that all are told at once. */
public final class Mistakes {

    private final String file;
    private final List<Mistake> found = new ArrayList<>();

    public Mistakes(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    public void add(SourcePosition at, String message) {
        add(at(at, message));
    }

    public void add(Mistake mistake) {
        found.add(mistake);
    }

    /** For what several readings of one place find. */
    public void addOnce(SourcePosition at, String message) {
        Mistake mistake = at(at, message);
        if (!found.contains(mistake)) {
            found.add(mistake);
        }
    }

    public Mistake at(SourcePosition at, String message) {
        return new Mistake(file, at.line(), at.column(), message);
    }

    /** Notes a mistake of the file as a whole. */
    void addForFile(String message) {
        found.add(new Mistake(file, message));
    }

    public int count() {
        return found.size();
    }

    public List<Mistake> all() {
        return found.stream().sorted().toList();
    }

    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new PolicyException(found);
        }
    }
}
