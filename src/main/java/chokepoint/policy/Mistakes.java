package chokepoint.policy;

import java.util.ArrayList;
import java.util.List;

/** Collects the mistakes of one file, so that all are told at once. */
final class Mistakes {

    private final String file;
    private final List<PolicyMistake> found = new ArrayList<>();

    Mistakes(String file) {
        this.file = file;
    }

    void add(Place at, String message) {
        add(at(at, message));
    }

    void add(PolicyMistake mistake) {
        found.add(mistake);
    }

    PolicyMistake at(Place at, String message) {
        return new PolicyMistake(file, at.line(), at.column(), message);
    }

    /** Notes a mistake of the file as a whole. */
    void addForFile(String message) {
        found.add(new PolicyMistake(file, 0, 0, message));
    }

    int count() {
        return found.size();
    }

    List<PolicyMistake> all() {
        return found.stream().sorted().toList();
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new PolicyException(found);
        }
    }
}
