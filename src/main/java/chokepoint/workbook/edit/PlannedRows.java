package chokepoint.workbook.edit;

import chokepoint.workbook.CellRange;
import chokepoint.workbook.MarkingBounds;
import chokepoint.workbook.parts.StylesPart;
import chokepoint.workbook.xml.Patch;
import chokepoint.workbook.xml.XmlEscapes;
import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Turns the marks of one sheet into patches as its rows come by. */
final class PlannedRows implements SheetWalk.RowHandler {

    private static final int NO_ROW = Integer.MAX_VALUE;

    private final SheetMarks markup;
    private final SheetMarks.SheetMarkup marks;
    private final StylesPart styles;
    private final PatchLog log;
    private final Notices notices;
    private final CellTints tints;
    private final TreeSet<Integer> further;
    private IdColumn ids;
    private ColumnWidths columns;
    private RowPatcher patcher;
    private String prefix = "";
    private final MarkingBounds room;
    private int upcoming;

    PlannedRows(
            SheetMarks markup,
            SheetMarks.SheetMarkup marks,
            MergedRegions merges,
            IdColumn ids,
            StylesPart styles,
            PatchLog log,
            Notices notices,
            MarkingBounds room)
            throws IOException {
        this.markup = markup;
        this.marks = marks;
        this.styles = styles;
        this.log = log;
        this.notices = notices;
        this.room = room;
        this.ids = ids;
        this.tints = new CellTints(marks.rows(), merges);
        this.further = tints.furtherRows();
        if (marks.headerRow() > 0) {
            further.add(marks.headerRow());
        }
        this.upcoming = next(1);
        this.columns = ColumnWidths.none();
        this.patcher = new RowPatcher(new SheetElements(""), columns, styles, log, notices);
    }

    /** The column the ids were put into. */
    IdColumn ids() {
        return ids;
    }

    ColumnWidths columns() {
        return columns;
    }

    @Override
    public void begin(SheetLayout facts) throws IOException {
        columns = ColumnWidths.of(facts.child("cols"), room);
        prefix = facts.words().prefix();
        marks.rows().values().forEach(row -> row.levels().keySet().forEach(facts::use));
        patcher = new RowPatcher(facts.words(), columns, styles, log, notices);
    }

    @Override
    public boolean want(int row) {
        return row == upcoming;
    }

    @Override
    public boolean touch(CellRange region) {
        return next(region.firstRow()) <= region.lastRow();
    }

    @Override
    public void before(int row, long at) throws IOException {
        while (upcoming < row) {
            patcher.insert(at, upcoming, wants(upcoming));
            upcoming = next(upcoming + 1);
        }
    }

    @Override
    public void none(long slash) throws IOException {
        if (upcoming < NO_ROW) {
            log.add(new Patch(slash, XmlEscapes.bytes("/>"), XmlEscapes.bytes(">")));
            before(Integer.MAX_VALUE, slash + 2);
            log.add(Patch.insertion(slash + 2, "</" + prefix + "sheetData>"));
        }
    }

    @Override
    public void row(RowOffsets row) throws IOException {
        if (row.number() == marks.headerRow() && !ids.known()) {
            // The column right of the header is free more often than not; if it is not, the walk is done again.
            ids = IdColumn.at(row.lastFilled() + 1);
        }
        patcher.patch(row, wants(row.number()));
        upcoming = next(row.number() + 1);
    }

    /** The first wanted row from a row on. */
    private int next(int from) {
        SortedMap<Integer, ?> marked = marks.rows().tailMap(from);
        Integer other = further.ceiling(from);
        return Math.min(marked.isEmpty() ? NO_ROW : marked.firstKey(), other == null ? NO_ROW : other);
    }

    private SortedMap<Integer, PlannedCell> wants(int row) {
        SortedMap<Integer, PlannedCell> wants = new TreeMap<>();
        tints.levels(row).forEach((column, level) -> wants.put(column, new PlannedCell.Tint(level)));
        SheetMarks.RowMarkup marked = marks.rows().get(row);
        if (ids.exists() && marked != null) {
            wants.put(ids.column(), new PlannedCell.Ids(marked.ids(), styles.look(markup.ids())));
        } else if (ids.exists() && row == marks.headerRow()) {
            wants.put(ids.column(), new PlannedCell.IdHeader(markup.author()));
        }
        return wants;
    }
}
