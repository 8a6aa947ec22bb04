package chokepoint.reading;

import java.util.ArrayList;
import java.util.List;

/** Counts what a notice tells of and names the first few: {@code 3, 4, 9, 12, 20, …}. */
final class FirstFew {

    private static final int NAMED = 5;

    private final String separator;
    private final List<String> named = new ArrayList<>();
    private int count;

    FirstFew(String separator) {
        this.separator = separator;
    }

    static FirstFew rows() {
        return new FirstFew(", ");
    }

    static FirstFew sentences() {
        return new FirstFew("; ");
    }

    void add(int row) {
        add(String.valueOf(row));
    }

    void add(String text) {
        count++;
        if (named.size() < NAMED) {
            named.add(text);
        }
    }

    int count() {
        return count;
    }

    boolean isEmpty() {
        return count == 0;
    }

    @Override
    public String toString() {
        return String.join(separator, named) + (count > named.size() ? separator + "…" : "");
    }
}
