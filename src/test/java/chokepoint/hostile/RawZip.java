package chokepoint.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes zips that no honest program writes: the directory says what it is told to. */
final class RawZip {

    private static final int LOCAL_SIZE = 30;
    private static final int CENTRAL_SIZE = 46;
    private static final int END_SIZE = 22;

    private final ByteArrayOutputStream entries = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int count;

    /** Content as it is deflated, so that it can be used more than once. */
    record Packed(byte[] bytes, long size, int crc) {

        /** A text over and over, to some length. */
        static Packed repeated(String text, long size) {
            byte[] block = text.repeat(Math.max(1, (1 << 16) / text.length())).getBytes(StandardCharsets.UTF_8);
            return repeated(new byte[0], block, size, new byte[0]);
        }

        /** A beginning, a block over and over, and an end. */
        static Packed repeated(byte[] before, byte[] block, long size, byte[] after) {
            Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
            CRC32 crc = new CRC32();
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            long written = put(deflater, crc, packed, before);
            while (written + after.length < size) {
                written += put(deflater, crc, packed, block);
            }
            written += put(deflater, crc, packed, after);
            deflater.finish();
            drain(deflater, packed);
            deflater.end();
            return new Packed(packed.toByteArray(), written, (int) crc.getValue());
        }

        static Packed of(byte[] content) {
            return repeated(content, new byte[0], 0, new byte[0]);
        }

        private static long put(Deflater deflater, CRC32 crc, ByteArrayOutputStream packed, byte[] content) {
            deflater.setInput(content);
            crc.update(content);
            drain(deflater, packed);
            return content.length;
        }

        private static void drain(Deflater deflater, ByteArrayOutputStream packed) {
            byte[] out = new byte[1 << 16];
            for (int got = deflater.deflate(out); got > 0; got = deflater.deflate(out)) {
                packed.write(out, 0, got);
            }
        }
    }

    RawZip add(String name, String content) {
        return add(name, Packed.of(content.getBytes(StandardCharsets.UTF_8)));
    }

    RawZip add(String name, Packed content) {
        return add(name, content, content.size());
    }

    /** @param size what the directory says, whatever is true */
    RawZip add(String name, Packed content, long size) {
        byte[] raw = name.getBytes(StandardCharsets.UTF_8);
        ByteBuffer local = buffer(LOCAL_SIZE);
        local.putInt(0x04034b50).putShort((short) 20).putShort((short) 0).putShort((short) 8);
        local.putInt(0x00210000).putInt(content.crc()).putInt(content.bytes().length);
        local.putInt((int) size).putShort((short) raw.length).putShort((short) 0);
        int offset = entries.size();
        entries.writeBytes(local.array());
        entries.writeBytes(raw);
        entries.writeBytes(content.bytes());
        ByteBuffer central = buffer(CENTRAL_SIZE);
        central.putInt(0x02014b50).putShort((short) 20).putShort((short) 20).putShort((short) 0);
        central.putShort((short) 8).putInt(0x00210000).putInt(content.crc());
        central.putInt(content.bytes().length).putInt((int) size).putShort((short) raw.length);
        central.putShort((short) 0).putShort((short) 0).putShort((short) 0).putShort((short) 0);
        central.putInt(0).putInt(offset);
        directory.writeBytes(central.array());
        directory.writeBytes(raw);
        count++;
        return this;
    }

    void write(Path file) throws IOException {
        ByteBuffer end = buffer(END_SIZE);
        end.putInt(0x06054b50).putInt(0).putShort((short) count).putShort((short) count);
        end.putInt(directory.size()).putInt(entries.size()).putShort((short) 0);
        try (OutputStream out = Files.newOutputStream(file)) {
            entries.writeTo(out);
            directory.writeTo(out);
            out.write(end.array());
        }
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
