package chokepoint.check.compare;

import chokepoint.trade.values.LineId;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The texts of one line.
 *
 * @param index among the lines of its list, from 0
 * @param told by what a column means, or else its header; nothing under what is blank
 */
record ComparedLine(int index, LineId id, SortedMap<String, String> told) {

    ComparedLine {
        told = Collections.unmodifiableSortedMap(new TreeMap<>(told));
    }

    String text(String column) {
        return told.getOrDefault(column, "");
    }
}
