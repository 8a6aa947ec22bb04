package chokepoint.cli.print;

import chokepoint.names.Printable;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Passes on text that a terminal shows, and of control sequences only our own colours and the returns of our progress line: names of
 * files and texts of lists must not colour, move or hide anything.
 */
public final class TerminalFilter extends FilterWriter {

    private static final Pattern OURS = Pattern.compile("\\A\r+|\r+\\z|\r\n|\u001B\\[(?:0|1|2|31|33|34)m");

    public TerminalFilter(Writer out) {
        super(out);
    }

    @Override
    public void write(int character) throws IOException {
        write(String.valueOf((char) character));
    }

    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
        write(new String(buffer, offset, length));
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        String piece = text.substring(offset, offset + length);
        Matcher ours = OURS.matcher(piece);
        int at = 0;
        while (ours.find()) {
            out.write(Printable.text(piece.substring(at, ours.start())));
            out.write(ours.group());
            at = ours.end();
        }
        out.write(Printable.text(piece.substring(at)));
    }
}
