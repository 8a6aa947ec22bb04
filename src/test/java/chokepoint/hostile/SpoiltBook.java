package chokepoint.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A workbook of which one part is whatever somebody likes: the first byte says which, or that all of it is. */
public final class SpoiltBook {

    private static final List<String> PARTS = List.of(
            Book.SHEET,
            Book.TEXTS,
            Book.STYLES,
            Book.WORKBOOK,
            Book.WORKBOOK_RELS,
            Book.COMMENTS,
            Book.NOTES_DRAWING,
            Book.SHEET_RELS,
            Book.CONTENT_TYPES,
            Book.PACKAGE_RELS,
            Book.CUSTOM_PROPERTIES,
            Book.DRAWING);

    private static final byte WHOLE = (byte) PARTS.size();

    private SpoiltBook() {}

    /** How many kinds of input there are. */
    public static int kinds() {
        return PARTS.size() + 1;
    }

    public static void write(byte[] input, Path file) throws IOException {
        int kind = input.length == 0 ? 0 : Math.floorMod(input[0], kinds());
        byte[] rest = Arrays.copyOfRange(input, Math.min(1, input.length), input.length);
        if (kind == WHOLE) {
            Files.write(file, rest);
        } else {
            Book.sound().put(PARTS.get(kind), RawZip.Packed.of(rest)).write(file);
        }
    }

    /** The input that stands for a part as it should be. */
    public static byte[] sound(int kind) {
        return input(kind, Book.sound().content(PARTS.get(kind)));
    }

    /** The input that stands for this content of a part; for the kind after the last, of a whole file. */
    public static byte[] input(int kind, byte[] content) {
        byte[] input = new byte[content.length + 1];
        input[0] = (byte) kind;
        System.arraycopy(content, 0, input, 1, content.length);
        return input;
    }

    /** The kind of a part that is called so in most workbooks; -1 if there is none. */
    public static int kind(String part) {
        String usual = part.replaceFirst("sheet\\d+\\.xml", "sheet1.xml")
                .replaceFirst("comments\\d+", "comments1")
                .replaceFirst("vmlDrawing\\d+", "vmlDrawing1")
                .replaceFirst("drawing\\d+\\.xml", "drawing1.xml");
        return PARTS.indexOf(usual);
    }
}
