package chokepoint.workbook.edit;

import static chokepoint.workbook.xml.XmlEscapes.xml;

import chokepoint.workbook.CellRange;
import chokepoint.workbook.parts.StylesPart;
import chokepoint.workbook.xml.Patch;
import chokepoint.workbook.xml.XmlEscapes;
import java.io.IOException;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the planned cells of a row into patches. */
record RowPatcher(SheetElements words, ColumnWidths columns, StylesPart styles, PatchLog log, Notices notices) {

    private static final String STYLES_FULL =
            "The workbook has no room for further cell styles: some marked cells carry no tint, only notes.";

    private static final Pattern SPANS = Pattern.compile("([0-9]{1,5}):([0-9]{1,5})");

    /** Patches a row that is there. */
    void patch(RowOffsets row, SortedMap<Integer, PlannedCell> wants) throws IOException {
        if (wants.isEmpty()) {
            return;
        }
        widenSpans(row, wants);
        if (row.empty()) {
            openAndFill(row, wants);
            return;
        }
        int next = 0;
        for (Map.Entry<Integer, PlannedCell> want : wants.entrySet()) {
            while (next < row.cells().size() && row.cells().get(next).column() < want.getKey()) {
                next++;
            }
            boolean last = next == row.cells().size();
            if (!last && row.cells().get(next).column() == want.getKey()) {
                existing(row, row.cells().get(next), want.getValue());
            } else {
                long at = last ? row.contentEnd() : row.cells().get(next).at();
                insert(at, absent(row, want.getKey(), want.getValue()));
            }
        }
    }

    /** Puts in a row that is not there. */
    void insert(long at, int number, SortedMap<Integer, PlannedCell> wants) throws IOException {
        RowOffsets nothing = RowOffsets.absent(number);
        StringBuilder cells = new StringBuilder();
        wants.forEach((column, want) -> cells.append(absent(nothing, column, want)));
        if (cells.length() > 0) {
            insert(at, xml("<%1$srow r=\"%2$s\">%3$s</%1$srow>", words.prefix(), number, cells));
        }
    }

    private void insert(long at, String xml) throws IOException {
        if (!xml.isEmpty()) {
            log.add(Patch.insertion(at, xml));
        }
    }

    private void openAndFill(RowOffsets row, SortedMap<Integer, PlannedCell> wants) throws IOException {
        StringBuilder cells = new StringBuilder(">");
        wants.forEach((column, want) -> cells.append(absent(row, column, want)));
        cells.append("</").append(words.prefix()).append("row>");
        long slash = row.startEnd() - 2;
        log.add(new Patch(slash, row.bytes(slash, row.startEnd()), XmlEscapes.bytes(cells.toString())));
    }

    private void existing(RowOffsets row, RowOffsets.CellRead cell, PlannedCell want) throws IOException {
        if (want instanceof PlannedCell.Tint tint) {
            OptionalInt style = tinted(cell.style(), tint.level());
            if (style.isPresent()) {
                restyle(row, cell, style.getAsInt());
            }
        } else {
            String own = absent(row, cell.column(), want);
            log.add(new Patch(cell.at(), row.bytes(cell.at(), cell.end()), XmlEscapes.bytes(own)));
        }
    }

    private void restyle(RowOffsets row, RowOffsets.CellRead cell, int style) throws IOException {
        if (cell.styleAt() < 0) {
            log.add(Patch.insertion(cell.nameEnd(), " s=\"" + style + "\""));
        } else {
            byte[] old = row.bytes(cell.styleAt(), cell.styleAt() + cell.styleLength());
            log.add(new Patch(cell.styleAt(), old, XmlEscapes.bytes(Integer.toString(style))));
        }
    }

    /** A cell that is not there, as its row or its column wants it to look; nothing if it would show nothing. */
    private String absent(RowOffsets row, int column, PlannedCell want) {
        String address = CellRange.address(row.number(), column);
        if (want instanceof PlannedCell.IdHeader header) {
            return cell(
                    address,
                    neighbour(row, column),
                    "inlineStr",
                    "is",
                    "<" + words.prefix() + "t>" + XmlEscapes.escapedForCell(header.text()) + "</" + words.prefix()
                            + "t>");
        }
        if (want instanceof PlannedCell.Ids ids) {
            // The shortest way to write a text: in a large list that costs half of what an inline one does.
            return cell(address, ids.style(), "str", "v", XmlEscapes.escapedForCell(ids.text()));
        }
        int base = row.style() >= 0 ? row.style() : columns.style(column);
        OptionalInt style = tinted(base, ((PlannedCell.Tint) want).level());
        return style.isPresent()
                ? "<" + words.prefix() + "c r=\"" + address + "\" s=\"" + style.getAsInt() + "\"/>"
                : "";
    }

    private String cell(String address, int style, String type, String element, String content) {
        String p = words.prefix();
        return "<" + p + "c r=\"" + address + "\" s=\"" + style + "\" t=\"" + type + "\"><" + p + element + ">"
                + content + "</" + p + element + "></" + p + "c>";
    }

    private OptionalInt tinted(int base, int level) {
        OptionalInt style = styles.tinted(base, level);
        if (style.isEmpty()) {
            notices.tell(STYLES_FULL);
        }
        return style;
    }

    private static int neighbour(RowOffsets row, int column) {
        return row.cell(column - 1).map(RowOffsets.CellRead::style).orElse(0);
    }

    /** {@code spans="1:13"} is a hint that should not be wrong. */
    private void widenSpans(RowOffsets row, SortedMap<Integer, PlannedCell> wants) throws IOException {
        if (row.spans().isEmpty()) {
            return;
        }
        Matcher ends = SPANS.matcher(row.spans());
        if (!ends.matches()) {
            return;
        }
        int first = Math.min(Integer.parseInt(ends.group(1)), wants.firstKey() + 1);
        int last = Math.max(Integer.parseInt(ends.group(2)), wants.lastKey() + 1);
        String widened = first + ":" + last;
        if (!widened.equals(row.spans())) {
            byte[] old = XmlEscapes.bytes(row.spans());
            log.add(new Patch(row.spansAt(), old, XmlEscapes.bytes(widened)));
        }
    }
}
