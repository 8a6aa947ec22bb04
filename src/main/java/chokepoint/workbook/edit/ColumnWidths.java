package chokepoint.workbook.edit;

import static chokepoint.workbook.xml.XmlEscapes.xml;

import chokepoint.workbook.MarkingBounds;
import chokepoint.workbook.xml.XmlElement;
import chokepoint.workbook.xml.XmlEscapes;
import chokepoint.workbook.xml.XmlTree;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The widths and styles that a sheet gives its columns. */
final class ColumnWidths {

    private static final int DEFAULT_PIXELS = 64;
    private static final int PIXELS_A_CHARACTER = 7;

    /** A run of columns, from 0. */
    private record Run(int first, int last, int style, int pixels, XmlElement element) {}

    private final List<Run> runs;

    private ColumnWidths(List<Run> runs) {
        this.runs = runs;
    }

    static ColumnWidths none() {
        return new ColumnWidths(List.of());
    }

    /** Of the element {@code cols} as it is written. */
    static ColumnWidths of(Optional<SheetLayout.Child> cols, MarkingBounds room) throws IOException {
        if (cols.isEmpty()) {
            return none();
        }
        return new ColumnWidths(XmlTree.parse(cols.get().source(), room).children("col").stream()
                .map(ColumnWidths::run)
                .toList());
    }

    /** The style of an absent cell. */
    int style(int column) {
        return at(column).map(Run::style).orElse(0);
    }

    int pixels(int column) {
        return at(column).map(Run::pixels).orElse(DEFAULT_PIXELS);
    }

    /** The element {@code cols} with one column shown and of a width, the others as they were. */
    String with(int column, int width, String prefix) {
        String own = xml(
                "<%scol min=\"%s\" max=\"%s\" width=\"%s\" customWidth=\"1\"/>", prefix, column + 1, column + 1, width);
        String before = runs.stream()
                .filter(run -> run.first < column)
                .map(run -> limited(run, run.first, Math.min(run.last, column - 1)))
                .collect(Collectors.joining());
        String after = runs.stream()
                .filter(run -> run.last > column)
                .map(run -> limited(run, Math.max(run.first, column + 1), run.last))
                .collect(Collectors.joining());
        return xml("<%1$scols>%2$s%3$s%4$s</%1$scols>", prefix, before, own, after);
    }

    private Optional<Run> at(int column) {
        return runs.stream()
                .filter(run -> run.first <= column && column <= run.last)
                .findFirst();
    }

    private static Run run(XmlElement col) {
        int first = col.number("min", 1) - 1;
        return new Run(
                first,
                col.number("max", first + 1) - 1,
                col.number("style", 0),
                col.isTrue("hidden") ? 0 : pixels(col.get("width")),
                col);
    }

    private static int pixels(String width) {
        try {
            return (int) Math.round(Double.parseDouble(width) * PIXELS_A_CHARACTER);
        } catch (NumberFormatException e) {
            return DEFAULT_PIXELS;
        }
    }

    private static String limited(Run run, int first, int last) {
        if (first == run.first && last == run.last) {
            return run.element.source();
        }
        String others = run.element.attributes().stream()
                .filter(attribute ->
                        !attribute.name().equals("min") && !attribute.name().equals("max"))
                .map(attribute -> xml(" %s=\"%s\"", attribute.name(), XmlEscapes.escaped(attribute.value())))
                .collect(Collectors.joining());
        return xml("<%s min=\"%s\" max=\"%s\"%s/>", run.element.name(), first + 1, last + 1, others);
    }
}
