package chokepoint.workbook.xml;

import chokepoint.workbook.zip.Edit;

/**
 * One edit of a part that can be undone: its offset, the bytes removed and the bytes inserted.
 *
 * @param at offset before any edit
 */
public record Patch(long at, byte[] removed, byte[] inserted) {

    private static final byte[] NOTHING = {};

    public Edit edit() {
        return new Edit(at, removed.length, inserted);
    }

    public static Patch insertion(long at, String ascii) {
        return new Patch(at, NOTHING, XmlEscapes.bytes(ascii));
    }
}
