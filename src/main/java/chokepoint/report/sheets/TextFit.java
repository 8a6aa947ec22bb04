package chokepoint.report.sheets;

import chokepoint.workbook.parts.NewSheet;
import java.util.List;

/** Estimates how many lines a text takes in a cell, closely enough for a row height. */
public final class TextFit {

    private static final int INDENT = 2;

    private TextFit() {}

    public static int lines(List<AddedCell> cells, List<Integer> widths) {
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

    public static int lines(String text, int width) {
        return text.lines().mapToInt(line -> linesOf(line, width)).sum();
    }

    /** A letter is narrower than the digit widths are counted in; lines break between words. */
    private static int linesOf(String line, int width) {
        int oneLine = Math.max(width * 11 / 10 - INDENT, 1);
        return line.length() <= oneLine ? 1 : broken(line, Math.max(oneLine * 19 / 20, 1));
    }

    private static int broken(String line, int room) {
        int lines = 1;
        int used = 0;
        for (String word : line.split(" ")) {
            int wanted = used == 0 ? word.length() : used + 1 + word.length();
            if (wanted > room && used > 0) {
                lines++;
                wanted = word.length();
            }
            lines += Math.max(wanted - 1, 0) / room;
            used = wanted > room ? (wanted - 1) % room + 1 : wanted;
        }
        return lines;
    }

    private static int lines(AddedCell cell, int width) {
        return cell.look().shape().wrap() && cell.content() instanceof NewSheet.TextValue text
                ? lines(
                        text.text(),
                        width * LookProperties.BODY / cell.look().shape().size())
                : 1;
    }
}
