package chokepoint.report;

import chokepoint.report.marks.NoteText;
import chokepoint.report.marks.RowMarks;
import chokepoint.report.sheets.LinkTarget;
import chokepoint.words.Texts;
import chokepoint.workbook.edit.SheetMarks;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** The marks of a row in the words of the writer, each worked out once for all rows that share them. */
final class MarkedRow implements SheetMarks.RowMarkup {

    private final RowMarks marks;
    private final Texts texts;
    private final String location;
    private final String ids;
    private final SortedMap<Integer, Integer> levels;
    private String note = "";

    /** @param told where the weightiest finding is told */
    MarkedRow(RowMarks marks, LinkTarget told, Texts texts) {
        this.marks = marks;
        this.texts = texts;
        this.location = told.location();
        this.ids = marks.ids();
        SortedMap<Integer, Integer> severities = new TreeMap<>();
        marks.cells().forEach((column, severity) -> severities.put(column, severity.ordinal()));
        this.levels = Collections.unmodifiableSortedMap(severities);
    }

    @Override
    public SortedMap<Integer, Integer> levels() {
        return levels;
    }

    @Override
    public int keyColumn() {
        return marks.keyColumn();
    }

    @Override
    public String note() {
        if (note.isEmpty()) {
            note = NoteText.of(marks.findings(), texts);
        }
        return note;
    }

    @Override
    public String ids() {
        return ids;
    }

    @Override
    public String location() {
        return location;
    }
}
