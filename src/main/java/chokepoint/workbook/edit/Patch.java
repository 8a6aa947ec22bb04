package chokepoint.workbook.edit;

import chokepoint.workbook.zip.Edit;

/**
 * One edit of a part: where it stands in the part as it was, the bytes that go, the bytes that come.
 *
 * @param at offset before any edit
 */
record Patch(long at, byte[] removed, byte[] inserted) {

    private static final byte[] NOTHING = {};

    Edit edit() {
        return new Edit(at, removed.length, inserted);
    }

    static Patch insertion(long at, String ascii) {
        return new Patch(at, NOTHING, Text.bytes(ascii));
    }
}
