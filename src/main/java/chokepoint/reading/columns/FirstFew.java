package chokepoint.reading.columns;

import java.util.ArrayList;
import java.util.List;

/** Counts what a notice tells of and names the first few: {@code 3, 4, 9, 12, 20, …}. */
public final class FirstFew {

    private static final int NAMED = 5;

    private final String separator;
    private final List<String> named = new ArrayList<>();
    private int count;

    FirstFew(String separator) {
        this.separator = separator;
    }

    public static FirstFew rows() {
        return new FirstFew(", ");
    }

    public static FirstFew sentences() {
        return new FirstFew("; ");
    }

    public void add(int row) {
        add(String.valueOf(row));
    }

    public void add(String text) {
        count++;
        if (named.size() < NAMED) {
            named.add(text);
        }
    }

    public int count() {
        return count;
    }

    public boolean isEmpty() {
        return count == 0;
    }

    @Override
    public String toString() {
        return String.join(separator, named) + (count > named.size() ? separator + "…" : "");
    }
}
