package chokepoint.workbook.zip;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/**
 * Puts edits into deflated content without searching for matches anew: the matches that its writer found are kept, those that span an
 * edit are split, and where an edit lies between a match and its source their distance is corrected. Nearly all of deflating is that
 * search.
 */
final class Splicer {

    /** Takes tokens in the order of the content. */
    interface Sink {

        void literal(int value) throws IOException;

        void match(int length, int distance) throws IOException;

        /** The writer of the content began another block here. */
        void boundary() throws IOException;
    }

    private static final int HELD = 1 << 20;
    private static final int SHORT_COPY = 24;

    private final BitSource source;
    private final BlockHeader header;
    private final Iterator<Edit> edits;
    private final Sink sink;
    private final RecentEdits recent = new RecentEdits();
    private final DecodingTable literals = new DecodingTable();
    private final DecodingTable distances = new DecodingTable();
    private final InsertedText text = new InsertedText();
    private final CRC32 crc = new CRC32();

    /** Old content; what is held begins at offset {@code base} and ends before index {@code end}. */
    private final byte[] held = new byte[HELD];

    private long base;
    private int end;

    private Edit next;
    private long removedUntil;
    private long checked;
    private long size;

    Splicer(InputStream deflated, Iterator<Edit> edits, Sink sink) {
        this.source = new BitSource(deflated);
        this.header = new BlockHeader(source);
        this.edits = edits;
        this.sink = sink;
        this.next = following();
    }

    void run() throws IOException {
        boolean last = false;
        while (!last) {
            last = source.take(1) == 1;
            switch (source.take(2)) {
                case 0 -> stored();
                case 1 -> {
                    BlockHeader.fixed(literals, distances);
                    coded();
                }
                case 2 -> {
                    header.read(literals, distances);
                    coded();
                }
                default -> throw damaged();
            }
            sink.boundary();
            recent.forget(at());
        }
        while (next.at() == at()) {
            edit();
        }
        check(at());
        size += at();
    }

    int crc() {
        return (int) crc.getValue();
    }

    long size() {
        return size;
    }

    private void stored() throws IOException {
        source.alignToByte();
        int length = source.take(16);
        if ((source.take(16) ^ 0xFFFF) != length) {
            throw damaged();
        }
        for (int left = length; left > 0; left--) {
            literal(source.take(8));
        }
    }

    private void coded() throws IOException {
        while (true) {
            long bits = source.peek();
            int entry = literals.entry(bits);
            int used = DecodingTable.length(entry);
            if (used == 0 || source.overrun()) {
                throw damaged();
            }
            int kind = DecodingTable.kind(entry);
            if (kind == DecodingTable.LITERAL) {
                source.skip(used);
                literal(DecodingTable.value(entry));
            } else if (kind == DecodingTable.END) {
                source.skip(used);
                return;
            } else {
                match(entry, used, bits);
            }
        }
    }

    private void match(int entry, int used, long bits) throws IOException {
        int extra = DecodingTable.extra(entry);
        int length = DecodingTable.value(entry) + ((int) (bits >>> used) & (1 << extra) - 1);
        int all = used + extra;
        int far = distances.entry(bits >>> all);
        int farUsed = DecodingTable.length(far);
        int farExtra = DecodingTable.extra(far);
        int distance = DecodingTable.value(far) + ((int) (bits >>> all + farUsed) & (1 << farExtra) - 1);
        source.skip(all + farUsed + farExtra);
        if (farUsed == 0 || distance > at()) {
            throw damaged();
        }
        match(length, distance);
    }

    private void literal(int value) throws IOException {
        if (end == HELD) {
            slide();
        }
        long at = at();
        held[end++] = (byte) value;
        while (next.at() == at) {
            edit();
        }
        if (at >= removedUntil) {
            sink.literal(value);
        }
    }

    private void match(int length, int distance) throws IOException {
        if (end + length > HELD) {
            slide();
        }
        long at = at();
        copy(length, distance);
        if (at + length <= next.at() && at - distance >= removedUntil) {
            sink.match(length, distance);
        } else {
            pieces(at, at + length, distance);
        }
    }

    /** Tells a match that edits have to do with: in pieces that none of them cuts. */
    private void pieces(long from, long to, int distance) throws IOException {
        long at = from;
        while (at < to) {
            if (next.at() == at) {
                edit();
            } else if (at < removedUntil) {
                at = Math.min(removedUntil, to);
            } else {
                at += piece(at, (int) (Math.min(to, next.at()) - at), distance);
            }
        }
    }

    private int piece(long at, int most, int distance) throws IOException {
        long from = at - distance;
        int edit = recent.behind(from);
        if (edit < 0) {
            return put(at, most, distance);
        }
        if (from >= recent.start(edit)) {
            return put(at, (int) Math.min(most, recent.end(edit) - from), 0);
        }
        int length = (int) Math.min(most, recent.start(edit) - from);
        return put(at, length, distance + recent.movedSince(edit));
    }

    /** Puts old content again, as a match if it can be one. */
    private int put(long at, int length, int distance) throws IOException {
        if (length >= DeflateSymbols.SHORTEST && distance > 0 && distance <= DeflateSymbols.WINDOW) {
            sink.match(length, distance);
        } else {
            int index = (int) (at - base);
            for (int i = 0; i < length; i++) {
                sink.literal(held[index + i] & 0xFF);
            }
        }
        return length;
    }

    private void edit() throws IOException {
        Edit edit = next;
        check(edit.at());
        crc.update(edit.inserted());
        int before = (int) Math.max(removedUntil - base, 0);
        int here = (int) (edit.at() - base);
        text.tell(held, Math.min(before, here), here, edit.inserted(), sink);
        removedUntil = edit.at() + edit.removed();
        checked = removedUntil;
        size += edit.inserted().length - edit.removed();
        recent.add(edit.at(), removedUntil, edit.inserted().length);
        next = following();
    }

    private Edit following() {
        return edits.hasNext() ? edits.next() : new Edit(Long.MAX_VALUE, 0, new byte[0]);
    }

    private void check(long to) {
        if (to > checked) {
            crc.update(held, (int) (checked - base), (int) (to - checked));
            checked = to;
        }
    }

    /** Lets go of all old content but what matches can reach. */
    private void slide() {
        check(at());
        System.arraycopy(held, end - DeflateSymbols.WINDOW, held, 0, DeflateSymbols.WINDOW);
        base += end - DeflateSymbols.WINDOW;
        end = DeflateSymbols.WINDOW;
    }

    private void copy(int length, int distance) {
        int to = end;
        int from = to - distance;
        if (distance >= length && length > SHORT_COPY) {
            System.arraycopy(held, from, held, to, length);
        } else {
            for (int i = 0; i < length; i++) {
                held[to + i] = held[from + i];
            }
        }
        end = to + length;
    }

    private long at() {
        return base + end;
    }

    private static ZipException damaged() {
        return new ZipException("it is damaged: what is deflated cannot be inflated");
    }
}
