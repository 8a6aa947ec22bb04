package chokepoint.reading;

import chokepoint.reading.columns.FirstFew;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is to be said of single cells, each remark once with the number of its cells; those that differ in one word alone are one remark. */
final class Remarks {

    /** A remark around the word in which it differs. */
    private record Sentence(String before, String after) implements Comparable<Sentence> {

        @Override
        public int compareTo(Sentence other) {
            int byBefore = before.compareTo(other.before);
            return byBefore == 0 ? after.compareTo(other.after) : byBefore;
        }
    }

    private final Map<Sentence, Map<String, Integer>> remarks = new TreeMap<>();

    void add(String remark) {
        add(remark, "", "");
    }

    /** @param word in which the remark differs from others of its kind */
    void add(String before, String word, String after) {
        remarks.computeIfAbsent(new Sentence(before, after), absent -> new TreeMap<>())
                .merge(word, 1, Integer::sum);
    }

    List<String> notices() {
        List<String> notices = new ArrayList<>();
        remarks.forEach((sentence, words) -> notices.add(told(sentence, words)));
        return notices;
    }

    private static String told(Sentence sentence, Map<String, Integer> words) {
        int cells = words.values().stream().mapToInt(Integer::intValue).sum();
        FirstFew few = FirstFew.rows();
        words.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(word -> words.size() == 1 ? word.getKey() : word.getKey() + " (" + word.getValue() + ")")
                .forEach(few::add);
        return sentence.before + few + sentence.after + " in " + cells + (cells == 1 ? " cell" : " cells");
    }
}
