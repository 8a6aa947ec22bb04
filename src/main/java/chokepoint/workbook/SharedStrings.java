package chokepoint.workbook;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * The shared strings of a workbook, which cells name by index, and which of them are empty or long.
 */
public final class SharedStrings {

    private final String[] texts;

    /** Those that say nothing, and those that are long. */
    private final BitSet odd = new BitSet();

    private final BitSet shown = new BitSet();
    private final Map<Integer, Long> repeatedOnSheets = new HashMap<>();
    private final long most;
    private int sheet;
    private long repeated;
    private long repeatedElsewhere;

    public SharedStrings(String... texts) {
        this(Bounds.DEFAULT, texts);
    }

    public SharedStrings(Bounds bounds, String... texts) {
        this.texts = texts;
        this.most = bounds.repeats();
        for (int index = 0; index < texts.length; index++) {
            odd.set(index, texts[index].isEmpty() || texts[index].length() > Bounds.LONG_TEXT);
        }
    }

    public int count() {
        return texts.length;
    }

    /** Begins to count anew what is shown on a sheet, which may be read several times. */
    public void beginSheet(int number) {
        repeatedOnSheets.put(sheet, repeated);
        sheet = number;
        repeated = 0;
        repeatedOnSheets.remove(number);
        repeatedElsewhere =
                repeatedOnSheets.values().stream().mapToLong(Long::longValue).sum();
        shown.clear();
    }

    /** Whether a text that a cell names says anything; counts the long ones that were shown before. */
    public boolean shows(int index) {
        if (!odd.get(index)) {
            return true;
        }
        int length = texts[index].length();
        if (shown.get(index)) {
            repeated += length;
        } else {
            shown.set(index);
        }
        return length > 0;
    }

    /** A text that stands once in the file may be shown by each of a million cells, and is looked at in each. */
    public void refuseRepeats() throws RefusedFile {
        if (repeatedElsewhere + repeated > most) {
            throw Bounds.beyond(
                    "cells show texts of more than " + Bounds.grouped(Bounds.LONG_TEXT)
                            + " characters again and again, more characters in all than any list needs",
                    "repeats",
                    most);
        }
    }

    String get(int index) {
        return texts[index];
    }
}
