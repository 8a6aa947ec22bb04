package chokepoint.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the smallest binary workbook (xlsb) that holds one sheet; record numbers and layouts are those of [MS-XLSB]. */
final class BinaryList {

    /** A number shown as a day. */
    record Day(double number) {}

    /** A number in the four bytes that most whole numbers take. */
    record Short(int number) {}

    /** A text that stands in its cell and not among the shared ones. */
    record Inline(String text) {}

    /** What a formula, of this number alone, has come to. */
    record Result(int number) {}

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.ms-excel.";

    private final List<String> texts = new ArrayList<>();
    private final boolean epoch1904;
    private ByteArrayOutputStream part = new ByteArrayOutputStream();

    private BinaryList(boolean epoch1904) {
        this.epoch1904 = epoch1904;
    }

    /** A workbook whose sheet 'PO' has these rows; null leaves a cell out. */
    static byte[] of(boolean epoch1904, Object[]... rows) throws IOException {
        return new BinaryList(epoch1904).workbook(rows);
    }

    private byte[] workbook(Object[][] rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", types().getBytes(StandardCharsets.UTF_8));
            put(zip, "_rels/.rels", relations("officeDocument", "xl/workbook.bin"));
            put(zip, "xl/workbook.bin", sheets());
            put(
                    zip,
                    "xl/_rels/workbook.bin.rels",
                    relations(
                            "worksheet",
                            "worksheets/sheet1.bin",
                            "styles",
                            "styles.bin",
                            "sharedStrings",
                            "sharedStrings.bin"));
            put(zip, "xl/styles.bin", styles());
            put(zip, "xl/worksheets/sheet1.bin", sheet(rows));
            put(zip, "xl/sharedStrings.bin", sharedTexts());
        }
        return bytes.toByteArray();
    }

    private byte[] sheets() {
        record(131, data(0));
        record(153, data(12).putInt(epoch1904 ? 1 : 0).putInt(0).putInt(0));
        record(143, data(0));
        record(156, text(text(data(64).putInt(0).putInt(1), "worksheet"), "PO"));
        record(144, data(0));
        record(132, data(0));
        return taken();
    }

    /** Two formats: as it is, and as a day. */
    private byte[] styles() {
        record(278, data(0));
        record(615, data(4).putInt(1));
        record(44, text(data(40).putShort((short) 164), "dd.mm.yyyy"));
        record(616, data(0));
        record(611, data(4).putInt(1));
        record(
                43,
                text(
                        data(60).putShort((short) 220)
                                .put(new byte[] {0, 0, -112, 1, 0, 0, 0, 2, 0, 0, 7, 1, 0, 0, 0, 0, 0, -1, 0}),
                        "Arial"));
        record(612, data(0));
        record(617, data(4).putInt(2));
        record(47, data(16).put(new byte[16]));
        record(47, data(16).putShort((short) 0).putShort((short) 164).put(new byte[12]));
        record(618, data(0));
        record(279, data(0));
        return taken();
    }

    private byte[] sheet(Object[][] rows) {
        record(129, data(0));
        record(145, data(0));
        for (int row = 0; row < rows.length; row++) {
            record(
                    0,
                    data(25).putInt(row)
                            .putInt(0)
                            .putShort((short) 300)
                            .put(new byte[3])
                            .putInt(1)
                            .putInt(0)
                            .putInt(rows[row].length - 1));
            for (int column = 0; column < rows[row].length; column++) {
                cell(column, rows[row][column]);
            }
        }
        record(146, data(0));
        record(130, data(0));
        return taken();
    }

    private void cell(int column, Object value) {
        ByteBuffer cell = data(512).putInt(column).putInt(value instanceof Day ? 1 : 0);
        if (value instanceof String text) {
            texts.add(text);
            record(7, cell.putInt(texts.size() - 1));
        } else if (value instanceof Inline inline) {
            record(6, text(cell, inline.text));
        } else if (value instanceof Day day) {
            record(5, cell.putDouble(day.number));
        } else if (value instanceof Double number) {
            record(5, cell.putDouble(number));
        } else if (value instanceof Short number) {
            record(2, cell.putInt(number.number << 2 | 2));
        } else if (value instanceof Result result) {
            record(
                    9,
                    cell.putDouble(result.number)
                            .putShort((short) 0)
                            .putInt(3)
                            .put((byte) 0x1E)
                            .putShort((short) result.number)
                            .putInt(0));
        }
    }

    private byte[] sharedTexts() {
        record(159, data(8).putInt(texts.size()).putInt(texts.size()));
        texts.forEach(text -> record(19, text(data(512).put((byte) 0), text)));
        record(160, data(0));
        return taken();
    }

    private static ByteBuffer data(int atMost) {
        return ByteBuffer.allocate(atMost).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static ByteBuffer text(ByteBuffer data, String text) {
        return data.putInt(text.length()).put(text.getBytes(StandardCharsets.UTF_16LE));
    }

    private void record(int type, ByteBuffer data) {
        sevenBits(type);
        sevenBits(data.position());
        part.write(data.array(), 0, data.position());
    }

    private void sevenBits(int number) {
        int left = number;
        while (left > 0x7F) {
            part.write(left & 0x7F | 0x80);
            left >>>= 7;
        }
        part.write(left);
    }

    private byte[] taken() {
        byte[] bytes = part.toByteArray();
        part = new ByteArrayOutputStream();
        return bytes;
    }

    private static String types() {
        String override = "<Override PartName=\"/xl/%s.bin\" ContentType=\"" + TYPE + "%s\"/>";
        return "<Types xmlns=\"" + PACKAGE
                + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + String.format(Locale.ROOT, override, "workbook", "sheet.binary.macroEnabled.main")
                + String.format(Locale.ROOT, override, "worksheets/sheet1", "worksheet")
                + String.format(Locale.ROOT, override, "styles", "styles")
                + String.format(Locale.ROOT, override, "sharedStrings", "sharedStrings") + "</Types>";
    }

    private static byte[] relations(String... kindsAndTargets) {
        StringBuilder xml = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int i = 0; i < kindsAndTargets.length; i += 2) {
            xml.append(String.format(
                    Locale.ROOT,
                    "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>",
                    kindsAndTargets[i],
                    RELATIONS,
                    kindsAndTargets[i],
                    kindsAndTargets[i + 1]));
        }
        return xml.append("</Relationships>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
