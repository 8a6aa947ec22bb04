package chokepoint.reading;

import chokepoint.finding.ListCell;
import chokepoint.finding.ReadingProblem;
import java.util.ArrayList;
import java.util.List;

/** Collects what was dropped or doubted: all of it counted, the first of it kept. */
final class ReadingProblems {

    static final int KEPT = 10_000;
    private static final int LONGEST_QUOTE = 120;

    private final String file;
    private final String sheet;
    private final List<ReadingProblem> kept = new ArrayList<>();
    private int count;

    ReadingProblems(String file, String sheet) {
        this.file = file;
        this.sheet = sheet;
    }

    void add(int row, String column, String field, String found, String expected, String taken) {
        count++;
        if (kept.size() < KEPT) {
            String quote = found.length() <= LONGEST_QUOTE ? found : found.substring(0, LONGEST_QUOTE) + "…";
            kept.add(new ReadingProblem(new ListCell(file, sheet, row, column), field, quote, expected, taken));
        }
    }

    int count() {
        return count;
    }

    List<ReadingProblem> kept() {
        return List.copyOf(kept);
    }
}
