package chokepoint.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A setting of a benchmark: {@code -D} and its name in lower case; left out or empty, the benchmark's own value holds. */
enum Setting {
    /** Rows of the lists that are read or marked; several numbers when marking, parted by commas. */
    ROWS,
    /** Lines of a list that is checked. */
    LINES,
    /** How often each program runs; of Detection how many times six lists are made. */
    ROUNDS,
    /** How many lists of a thousand lines a batch has. */
    SMALL,
    /** How many lists of a hundred thousand lines a batch has. */
    LARGE,
    /** The heap of a batch, such as {@code 1g}. */
    HEAP,
    /** Which faults are tried: kills, signals, together, disks, calls, memory. */
    PARTS,
    /** The homes of the JDKs under which faults are tried. */
    JDKS,
    /** How many lists a batch with faults has. */
    LISTS,
    KILLS,
    SIGNALS,
    /** At how many points calls of the system fail. */
    POINTS,
    /** The heaps that are too small. */
    HEAPS,
    /** Another one makes other lists of the same kinds. */
    SEED;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String text(String usual) {
        String set = System.getProperty(key(), "");
        return set.isBlank() ? usual : set;
    }

    int number(int usual) {
        return Integer.parseInt(text(Integer.toString(usual)));
    }

    List<String> words(String usual) {
        return Arrays.stream(text(usual).split(",")).map(String::strip).toList();
    }
}
