package chokepoint.workbook.xml;

import chokepoint.workbook.zip.Edit;

/**
 * One edit of a part: where it stands in the part as it was, the bytes that go, the bytes that come.
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
