package chokepoint.workbook.edit;

import chokepoint.workbook.UnmarkableFile;
import chokepoint.workbook.xml.Patch;
import chokepoint.workbook.zip.Edit;
import chokepoint.workbook.zip.ZipEntry;
import chokepoint.workbook.zip.ZipSource;
import chokepoint.workbook.zip.ZipTarget;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The record that takes a marking out again: the parts to delete, and the original bytes of every part that was edited. Kept as a
 * part of its own.
 *
 * @param added names of the parts that go
 * @param touched checksums, as marked, of the parts that are put back
 */
record Undo(Set<String> added, Map<String, Integer> touched) {

    static final String PART = "chokepoint/undo.bin";
    static final String CONTENT_TYPE = "application/octet-stream";
    static final String RELATIONSHIP = "urn:chokepoint:undo";

    private static final int FORMAT = 0x43504B31;

    /** Writes the part, with the patches of each touched part in the order of the package. */
    static void write(OutputStream target, Set<String> added, Map<String, Iterable<Patch>> touched, ZipTarget marked)
            throws IOException {
        DataOutputStream out = new DataOutputStream(target);
        out.writeInt(FORMAT);
        out.writeInt(added.size());
        for (String name : added) {
            out.writeUTF(name);
        }
        out.writeInt(touched.size());
        for (String name : touched.keySet()) {
            out.writeUTF(name);
            out.writeInt(marked.crc(name));
        }
        for (Iterable<Patch> patches : touched.values()) {
            write(out, patches);
        }
        out.flush();
    }

    /** Whether a package was marked, and nothing was done to it since. */
    static boolean isIn(ZipSource zip) throws IOException {
        if (zip.find(PART).isEmpty()) {
            return false;
        }
        try (DataInputStream in = open(zip)) {
            return read(in).fits(zip);
        }
    }

    /** Writes a marked package as it was before. */
    static void apply(ZipSource zip, ZipTarget target) throws IOException {
        try (DataInputStream in = open(zip)) {
            Undo undo = read(in);
            for (ZipEntry entry : zip.entries()) {
                if (undo.touched().containsKey(entry.name())) {
                    target.edit(zip, entry, puttingBack(in));
                } else if (!undo.added().contains(entry.name())) {
                    target.copy(zip, entry);
                }
            }
        }
    }

    private boolean fits(ZipSource zip) {
        return touched.entrySet().stream()
                .allMatch(part -> zip.find(part.getKey())
                        .filter(entry -> entry.crc() == part.getValue())
                        .isPresent());
    }

    private static DataInputStream open(ZipSource zip) throws IOException {
        return new DataInputStream(
                new BufferedInputStream(zip.open(zip.find(PART).orElseThrow()), 1 << 16));
    }

    private static Undo read(DataInputStream in) throws IOException {
        if (in.readInt() != FORMAT) {
            throw new UnmarkableFile("it was marked by another version");
        }
        Set<String> added = new HashSet<>();
        for (int left = in.readInt(); left > 0; left--) {
            added.add(in.readUTF());
        }
        Map<String, Integer> touched = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            touched.put(in.readUTF(), in.readInt());
        }
        return new Undo(added, touched);
    }

    private static void write(DataOutputStream out, Iterable<Patch> patches) throws IOException {
        long last = 0;
        long shift = 0;
        for (Patch patch : patches) {
            long at = patch.at() + shift;
            out.writeBoolean(true);
            out.writeLong(at - last);
            out.writeInt(patch.inserted().length);
            out.writeInt(patch.removed().length);
            out.write(patch.removed());
            last = at;
            shift += patch.inserted().length - patch.removed().length;
        }
        out.writeBoolean(false);
    }

    /** The edits that put a part back, as they are read. */
    private static Iterable<Edit> puttingBack(DataInputStream undo) {
        return () -> new UndoneEdits(undo);
    }
}
