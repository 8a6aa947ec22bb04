package chokepoint.report;

import java.util.List;

/** How many lines a text takes in a cell, near enough for a row height. */
final class TextFit {

    private TextFit() {}

    static int lines(List<AddedCell> cells, List<Integer> widths) {
        int lines = 1;
        int column = 0;
        for (AddedCell cell : cells) {
            int width = widths.subList(column, Math.min(column + cell.span(), widths.size())).stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            lines = Math.max(lines, lines(cell, width));
            column += cell.span();
        }
        return lines;
    }

    static int lines(String text, int width) {
        return text.lines()
                .mapToInt(line -> 1 + line.length() / Math.max(width, 1))
                .sum();
    }

    private static int lines(AddedCell cell, int width) {
        return cell.look().shape().wrap() && cell.content() instanceof AddedCell.Text text
                ? lines(text.text(), width)
                : 1;
    }
}
