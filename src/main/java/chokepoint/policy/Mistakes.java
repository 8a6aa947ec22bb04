package chokepoint.policy;

import chokepoint.mistake.Mistake;
import java.util.ArrayList;
import java.util.List;

/** Collects the mistakes of one file, so that all are told at once. */
final class Mistakes {

    private final String file;
    private final List<Mistake> found = new ArrayList<>();

    Mistakes(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    void add(Place at, String message) {
        add(at(at, message));
    }

    void add(Mistake mistake) {
        found.add(mistake);
    }

    /** For what several readings of one place find. */
    void addOnce(Place at, String message) {
        Mistake mistake = at(at, message);
        if (!found.contains(mistake)) {
            found.add(mistake);
        }
    }

    Mistake at(Place at, String message) {
        return new Mistake(file, at.line(), at.column(), message);
    }

    /** Notes a mistake of the file as a whole. */
    void addForFile(String message) {
        found.add(new Mistake(file, message));
    }

    int count() {
        return found.size();
    }

    List<Mistake> all() {
        return found.stream().sorted().toList();
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new PolicyException(found);
        }
    }
}
