package chokepoint.cli.print;

import java.util.ArrayList;
import java.util.List;

/** Text for a terminal of 80 to 100 columns: headings, paragraphs and points, wrapped between words. */
public final class TerminalText {

    private static final int WIDTH = 88;
    private static final int INDENT = 2;

    private final StringBuilder text = new StringBuilder();

    /** A line as it is. */
    public TerminalText line(String line) {
        text.append(line.stripTrailing()).append('\n');
        return this;
    }

    TerminalText heading(String heading) {
        return line("").line(heading);
    }

    public TerminalText paragraph(String paragraph) {
        return wrapped("", paragraph, INDENT);
    }

    /** A paragraph with a mark before it. */
    public TerminalText point(String mark, String paragraph) {
        return wrapped(mark, paragraph, INDENT);
    }

    /** A paragraph with a mark before it, further in. */
    TerminalText under(String mark, String paragraph) {
        return wrapped(mark, paragraph, INDENT + INDENT);
    }

    private TerminalText wrapped(String mark, String paragraph, int indent) {
        String first = " ".repeat(indent) + (mark.isEmpty() ? "" : mark + " ");
        String rest = " ".repeat(first.length());
        List<String> lines = lines(paragraph, WIDTH - first.length());
        for (int i = 0; i < lines.size(); i++) {
            line((i == 0 ? first : rest) + lines.get(i));
        }
        return this;
    }

    private static List<String> lines(String paragraph, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.strip().replace(" %", "\u00A0%").split("\\s+")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString().replace('\u00A0', ' '));
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString().replace('\u00A0', ' '));
        return lines;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
