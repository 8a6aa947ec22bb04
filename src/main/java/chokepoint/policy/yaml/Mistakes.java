package chokepoint.policy.yaml;

import chokepoint.mistake.Mistake;
import java.util.ArrayList;
import java.util.List;

/** Collects the mistakes of one file, so that they are reported together. */
public final class Mistakes {

    private final String file;
    private final List<Mistake> found = new ArrayList<>();

    public Mistakes(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    /** @param values what stands in the message in place of its {@code %s}, if any */
    public void add(SourcePosition at, String message, Object... values) {
        add(at(at, message, values));
    }

    public void add(Mistake mistake) {
        found.add(mistake);
    }

    /** For what several readings of one place find. */
    public void addOnce(SourcePosition at, String message, Object... values) {
        Mistake mistake = at(at, message, values);
        if (!found.contains(mistake)) {
            found.add(mistake);
        }
    }

    public Mistake at(SourcePosition at, String message, Object... values) {
        return Mistake.at(file, at.line(), at.column(), message, values);
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
