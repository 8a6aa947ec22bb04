package chokepoint.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** Hostile workbooks of the two binary formats. */
final class OldBombs {

    private static final int SECTOR = 512;

    private OldBombs() {}

    static void make(Path folder, Map<String, String> expected) throws IOException {
        byte[] sound = xls();
        spoil(folder, expected, "xls-fat-is-a-loop.xls", sound, (bytes, fat) -> {
            for (int at = fat; at < fat + SECTOR; at += Integer.BYTES) {
                bytes.putInt(at, 1);
            }
        });
        spoil(folder, expected, "xls-of-two-billion-sectors.xls", sound, (bytes, fat) -> bytes.putInt(44, 0x7FFFFFF0));
        spoil(folder, expected, "xls-small-sectors-beyond.xls", sound, (bytes, fat) -> bytes.putInt(60, 0x7FFFFFF0));
        spoil(folder, expected, "xls-table-is-a-loop.xls", sound, (bytes, fat) -> {
            bytes.putInt(68, 1);
            bytes.putInt(72, 0x7FFFFFFF);
        });
        spoil(folder, expected, "xls-records-of-nonsense.xls", sound, (bytes, fat) -> {
            for (int at = 2 * SECTOR; at + 4 < bytes.limit(); at += 97) {
                bytes.putShort(at, (short) 0x2020);
            }
        });
        expected.put("xls-merges.xls", "");
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            HSSFSheet sheet = workbook.createSheet("PO");
            list(sheet);
            for (int merge = 0; merge < 20_000; merge++) {
                sheet.addMergedRegionUnsafe(new CellRangeAddress(30 + merge, 31 + merge, 0, 3));
            }
            Files.write(folder.resolve("xls-merges.xls"), bytes(workbook));
        }
        expected.put("xlsb-one-text-many-times.xlsb", "--bound ratio=");
        Xlsb.amplified(folder.resolve("xlsb-one-text-many-times.xlsb"));
        expected.put("xlsb-record-of-a-quarter-gibibyte.xlsb", "");
        Xlsb.longRecord(folder.resolve("xlsb-record-of-a-quarter-gibibyte.xlsb"));
    }

    private interface Spoiling {

        void spoil(ByteBuffer bytes, int fat);
    }

    private static void spoil(Path folder, Map<String, String> expected, String name, byte[] sound, Spoiling how)
            throws IOException {
        byte[] copy = sound.clone();
        ByteBuffer bytes = ByteBuffer.wrap(copy).order(ByteOrder.LITTLE_ENDIAN);
        how.spoil(bytes, (bytes.getInt(76) + 1) * SECTOR);
        Files.write(folder.resolve(name), copy);
        expected.put(name, "");
    }

    private static byte[] xls() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            list(workbook.createSheet("PO"));
            return bytes(workbook);
        }
    }

    private static void list(HSSFSheet sheet) {
        String[] header = {"Vendor", "Vendor country", "Description", "Amount EUR"};
        for (int row = 0; row <= 20; row++) {
            var cells = sheet.createRow(row);
            for (int column = 0; column < header.length; column++) {
                cells.createCell(column)
                        .setCellValue(row == 0 ? header[column] : column == 1 ? "Sweden" : header[column] + row);
            }
            if (row > 0) {
                cells.createCell(3).setCellValue(row);
            }
        }
    }

    private static byte[] bytes(HSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    /** Binary workbooks, record by record ([MS-XLSB] 2.3). */
    private static final class Xlsb {

        private static final String MAIN = "application/vnd.ms-excel.";

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        private Xlsb put(int type, byte[] data, int length) {
            out.write(type < 0x80 ? type : type & 0x7F | 0x80);
            if (type >= 0x80) {
                out.write(type >> 7);
            }
            int left = length;
            do {
                out.write(left & 0x7F | (left > 0x7F ? 0x80 : 0));
                left >>= 7;
            } while (left > 0);
            out.writeBytes(data);
            return this;
        }

        private Xlsb put(int type, ByteBuffer data) {
            return put(type, data.array(), data.capacity());
        }

        private static ByteBuffer buffer(int size) {
            return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        }

        private static ByteBuffer text(ByteBuffer into, String text) {
            return into.putInt(text.length()).put(text.getBytes(StandardCharsets.UTF_16LE));
        }

        private static byte[] workbook() {
            ByteBuffer sheet = buffer(8 + 4 + 8 + 4 + 4).putInt(0).putInt(1);
            text(text(sheet, "rId1"), "PO");
            return new Xlsb()
                    .put(131, buffer(0))
                    .put(143, buffer(0))
                    .put(156, sheet)
                    .put(144, buffer(0))
                    .put(132, buffer(0))
                    .out
                    .toByteArray();
        }

        static void amplified(Path file) throws IOException {
            String longest = "x".repeat(32_767);
            ByteBuffer item = buffer(1 + 4 + 2 * longest.length()).put((byte) 0);
            text(item, longest);
            byte[] texts = new Xlsb()
                    .put(159, buffer(8))
                    .put(19, item)
                    .put(160, buffer(0))
                    .out
                    .toByteArray();
            Xlsb sheet = new Xlsb().put(129, buffer(0)).put(145, buffer(0));
            for (int row = 0; row < 200_000; row++) {
                sheet.put(0, buffer(17).putInt(row));
                sheet.put(7, buffer(12).putInt(0).putInt(0).putInt(0));
            }
            write(file, sheet.put(146, buffer(0)).put(130, buffer(0)).out.toByteArray(), texts);
        }

        static void longRecord(Path file) throws IOException {
            byte[] sheet = new Xlsb()
                    .put(129, buffer(0))
                    .put(0, new byte[10], (1 << 28) - 1)
                    .out
                    .toByteArray();
            write(
                    file,
                    sheet,
                    new Xlsb().put(159, buffer(8)).put(160, buffer(0)).out.toByteArray());
        }

        private static void write(Path file, byte[] sheet, byte[] texts) throws IOException {
            Book.sound()
                    .change(
                            Book.CONTENT_TYPES,
                            xml -> xml.replaceFirst(
                                    "</Types>",
                                    "<Default Extension=\"bin\" ContentType=\"" + MAIN
                                            + "sheet.binary.macroEnabled.main\"/>"
                                            + "<Override PartName=\"/xl/worksheets/sheet1.bin\" ContentType=\"" + MAIN
                                            + "worksheet\"/><Override PartName=\"/xl/sharedStrings.bin\" ContentType=\""
                                            + MAIN
                                            + "sharedStrings\"/></Types>"))
                    .change(Book.PACKAGE_RELS, xml -> xml.replace("xl/workbook.xml", "xl/workbook.bin"))
                    .putRaw(
                            "xl/_rels/workbook.bin.rels",
                            new String(Book.sound().content(Book.WORKBOOK_RELS), StandardCharsets.UTF_8)
                                    .replace("sheet1.xml", "sheet1.bin")
                                    .replace("sharedStrings.xml", "sharedStrings.bin")
                                    .replaceFirst("<Relationship Id=\"rId3\"[^>]*>", ""))
                    .put("xl/workbook.bin", RawZip.Packed.of(workbook()))
                    .put("xl/worksheets/sheet1.bin", RawZip.Packed.of(sheet))
                    .put("xl/sharedStrings.bin", RawZip.Packed.of(texts))
                    .write(file);
        }
    }
}
