package chokepoint.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Workbooks that no program writes: with a part that says something else, or that is not what its checksum was made of. */
public final class EditedPackage {

    private static final int CENTRAL_HEADER = 0x02014b50;
    private static final int CENTRAL_SIZE = 46;
    private static final int CENTRAL_CRC = 16;
    private static final int CENTRAL_NAME_LENGTH = 28;

    private EditedPackage() {}

    public static byte[] withPart(byte[] workbook, String part, UnaryOperator<String> edit) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = in.readAllBytes();
                out.write(
                        entry.getName().equals(part)
                                ? edit.apply(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        }
        return bytes.toByteArray();
    }

    /** One bit of the checksum that the directory has of a part is another. */
    public static byte[] withWrongChecksum(byte[] workbook, String part) {
        byte[] damaged = workbook.clone();
        ByteBuffer zip = ByteBuffer.wrap(damaged).order(ByteOrder.LITTLE_ENDIAN);
        byte[] name = part.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at + CENTRAL_SIZE <= damaged.length; at++) {
            if (zip.getInt(at) == CENTRAL_HEADER
                    && zip.getShort(at + CENTRAL_NAME_LENGTH) == name.length
                    && new String(damaged, at + CENTRAL_SIZE, name.length, StandardCharsets.UTF_8).equals(part)) {
                damaged[at + CENTRAL_CRC] ^= 1;
                return damaged;
            }
        }
        throw new IllegalArgumentException("the workbook has no part " + part);
    }
}
