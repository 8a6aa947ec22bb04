package chokepoint.workbook.edit;

import chokepoint.workbook.CellRange;
import chokepoint.workbook.ColumnName;
import chokepoint.workbook.UneditablePart;
import chokepoint.workbook.parts.DrawingAreas;
import chokepoint.workbook.parts.PackageParts;
import chokepoint.workbook.parts.Relationships;
import chokepoint.workbook.parts.StylesPart;
import chokepoint.workbook.parts.TablePart;
import chokepoint.workbook.parts.WorkbookPart;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** Plans the marks of one sheet: walks over it, once if nothing surprises, and leaves patches. */
record SheetMarking(
        PackageParts parts,
        WorkbookPart workbook,
        WorkbookPart.Worksheet sheet,
        SheetMarks markup,
        SheetMarks.SheetMarkup marks,
        StylesPart styles,
        Notices notices) {

    private static final int MOST_WALKS = 3;

    private static final String PROTECTED =
            "Sheet '%s' is protected. It is marked all the same and its protection stays: to filter or edit there, lift it first.";

    private static final String LINKS_END =
            "Sheet '%s': only the first %s flagged rows link to their finding; the ids of the others are plain text.";

    private static final String COVERED =
            "Sheet '%s': a chart, an image or a shape lies over ids of findings in column %s; move it aside to see them.";

    /** Plans everything but the notes, which take shape numbers of the whole workbook. */
    MarkedSheet plan() throws IOException {
        IdColumn ids = IdColumn.notKnown();
        MergedRegions merges = MergedRegions.none();
        for (int walk = 0; walk < MOST_WALKS; walk++) {
            PatchLog log = new PatchLog();
            boolean foreseen = false;
            try {
                PlannedRows wanted = new PlannedRows(markup, marks, merges, ids, styles, log, notices, parts.room());
                SheetLayout facts = walk(wanted);
                ids = IdColumn.at(facts.freeColumn());
                MergedRegions found = MergedRegions.of(facts.merges(), marks.rows(), parts.room());
                foreseen = wanted.ids().equals(ids) && foreseen(merges, found);
                merges = found;
                if (foreseen) {
                    return finished(facts, log, ids, merges, wanted.columns());
                }
            } finally {
                if (!foreseen) {
                    log.close();
                }
            }
        }
        throw new UneditablePart("its merged cells cannot be followed");
    }

    private boolean foreseen(MergedRegions assumed, MergedRegions found) {
        return assumed.areas().equals(found.areas()) || !new CellTints(marks.rows(), found).moveAny();
    }

    private SheetLayout walk(PlannedRows wanted) throws IOException {
        try (InputStream part = parts.open(sheet.part())) {
            return SheetWalk.over(part, marks.headerRow(), wanted);
        }
    }

    private MarkedSheet finished(
            SheetLayout facts, PatchLog body, IdColumn ids, MergedRegions merges, ColumnWidths columns)
            throws IOException {
        SheetFrame frame = new SheetFrame(facts, parts.room());
        if (frame.isProtected()) {
            notices.tell(PROTECTED, sheet.name());
        }
        if (ids.exists()) {
            frame.widenDimension(marked(merges), ids.column());
            frame.showColumn(columns, ids.column(), marks.idWidth());
            frame.link(links(ids));
            widenFilters(frame, ids);
            if (DrawingAreas.on(sheet.part(), parts).cover(marks.rows(), ids.column())) {
                notices.tell(COVERED, sheet.name(), ColumnName.of(ids.column()));
            }
        } else {
            notices.tell("Sheet '%s' has no free column for the ids of findings.", sheet.name());
        }
        return new MarkedSheet(sheet, marks, facts, frame, body, ids, merges, columns);
    }

    /** The area that marks lie in. */
    private CellRange marked(MergedRegions merges) {
        int column = 0;
        for (SheetMarks.RowMarkup row : marks.rows().values()) {
            column = row.levels().isEmpty()
                    ? column
                    : Math.max(column, row.levels().lastKey());
        }
        int first = merges.areas().stream()
                .mapToInt(CellRange::firstRow)
                .reduce(marks.rows().firstKey(), Math::min);
        return new CellRange(first, column, marks.rows().lastKey(), column);
    }

    private Map<String, String> links(IdColumn ids) {
        Map<String, String> links = new LinkedHashMap<>();
        for (Map.Entry<Integer, ? extends SheetMarks.RowMarkup> row :
                marks.rows().entrySet()) {
            if (links.size() == SheetFrame.MOST_LINKS) {
                notices.tell(LINKS_END, sheet.name(), SheetFrame.MOST_LINKS);
                break;
            }
            links.put(
                    CellRange.address(row.getKey(), ids.column()),
                    row.getValue().location());
        }
        return links;
    }

    private void widenFilters(SheetFrame frame, IdColumn ids) throws IOException {
        frame.widenFilter(marks.headerRow(), ids.column())
                .ifPresent(area -> workbook.widenFilter(sheet.index(), area, area.withLastColumn(ids.column())));
        for (Relationships.Relationship table :
                parts.relationships(sheet.part()).all("table")) {
            TablePart.widen(parts.edit(table.target()), marks.headerRow(), ids.column(), markup.author());
        }
    }
}
