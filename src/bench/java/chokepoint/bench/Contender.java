package chokepoint.bench;

import chokepoint.report.CheckedWorkbook;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.util.IOUtils;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What is measured. */
enum Contender {
    INFLATE("inflate", "512m", 1_000_000) {
        @Override
        void work(Path list, Path output, int rows, int every) throws IOException {
            try (ZipFile zip = new ZipFile(list.toFile());
                    InputStream sheet = zip.getInputStream(zip.getEntry(BenchList.SHEET_PART))) {
                sheet.transferTo(OutputStream.nullOutputStream());
            }
        }
    },
    INFLATE_DEFLATE("inflate + deflate 6", "512m", 1_000_000) {
        @Override
        void work(Path list, Path output, int rows, int every) throws IOException {
            try (ZipFile zip = new ZipFile(list.toFile());
                    InputStream sheet = zip.getInputStream(zip.getEntry(BenchList.SHEET_PART));
                    OutputStream out =
                            new DeflaterOutputStream(Files.newOutputStream(output), new Deflater(6, true), 1 << 16)) {
                sheet.transferTo(out);
            }
        }
    },
    CHOKEPOINT("chokepoint", "512m", 1_000_000) {
        @Override
        void work(Path list, Path output, int rows, int every) throws IOException {
            CheckedWorkbook.write(list, BenchAudit.of(list.getFileName().toString(), rows, every), output);
        }
    },
    POI("POI load, mark, save", "14g", 300_000) {
        @Override
        void work(Path list, Path output, int rows, int every) throws IOException {
            ZipSecureFile.setMinInflateRatio(0);
            IOUtils.setByteArrayMaxOverride(Integer.MAX_VALUE);
            try (InputStream bytes = Files.newInputStream(list);
                    XSSFWorkbook workbook = new XSSFWorkbook(bytes);
                    OutputStream out = Files.newOutputStream(output)) {
                mark(workbook, rows, every);
                workbook.write(out);
            }
        }
    };

    static final String RUN = "run";

    private static final int OWN_STYLES = 5;

    private final String title;
    private final String heap;
    private final int mostRows;

    Contender(String title, String heap, int mostRows) {
        this.title = title;
        this.heap = heap;
        this.mostRows = mostRows;
    }

    /** Does the work and prints CPU seconds and peak memory in MiB. */
    static void run(String[] arguments) throws IOException {
        Contender contender = valueOf(arguments[1]);
        contender.work(
                Path.of(arguments[2]),
                Path.of(arguments[3]),
                Integer.parseInt(arguments[4]),
                Integer.parseInt(arguments[5]));
        double cpu = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                        .getProcessCpuTime()
                / 1e9;
        System.out.printf(Locale.ROOT, "%.3f %d%n", cpu, peakMiB());
    }

    abstract void work(Path list, Path output, int rows, int every) throws IOException;

    String title() {
        return title;
    }

    String heap() {
        return heap;
    }

    boolean can(int rows) {
        return rows <= mostRows;
    }

    /** That a marked list has all its rows and all marks. */
    void verify(Path output, int rows, int every) throws IOException {
        if (this == INFLATE || this == INFLATE_DEFLATE) {
            return;
        }
        int seenRows = 0;
        int tinted = 0;
        try (ZipFile zip = new ZipFile(output.toFile());
                InputStream part = zip.getInputStream(zip.getEntry(BenchList.SHEET_PART))) {
            XMLStreamReader sheet = XMLInputFactory.newFactory().createXMLStreamReader(part);
            while (sheet.hasNext()) {
                if (sheet.next() == XMLStreamReader.START_ELEMENT) {
                    seenRows += sheet.getLocalName().equals("row") ? 1 : 0;
                    boolean marked = sheet.getLocalName().equals("c")
                            && "CM".contains(sheet.getAttributeValue(null, "r").substring(0, 1))
                            && Integer.parseInt(sheet.getAttributeValue(null, "s")) >= OWN_STYLES;
                    tinted += marked ? 1 : 0;
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        if (seenRows != rows + 1 || tinted != 2 * (rows / every)) {
            throw new IllegalStateException(
                    String.format(Locale.ROOT, "%s: %d rows and %d marks", title, seenRows, tinted));
        }
    }

    private static void mark(XSSFWorkbook workbook, int rows, int every) {
        Sheet sheet = workbook.getSheet(BenchList.SHEET);
        Drawing<?> drawing = sheet.createDrawingPatriarch();
        XSSFCellStyle[] tinted = new XSSFCellStyle[OWN_STYLES];
        for (int row = every; row <= rows; row += every) {
            Row marked = sheet.getRow(row - 1);
            tint(marked.getCell(2), tinted);
            tint(marked.getCell(12), tinted);
            ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
            anchor.setCol1(3);
            anchor.setCol2(7);
            anchor.setRow1(row);
            anchor.setRow2(row + 5);
            Comment note = drawing.createCellComment(anchor);
            note.setAddress(row - 1, 2);
            note.setString(
                    workbook.getCreationHelper().createRichTextString("A certificate number serves several vendors"));
            marked.createCell(BenchList.COLUMNS).setCellValue("F-0001");
        }
    }

    private static void tint(Cell cell, XSSFCellStyle[] tinted) {
        int base = cell.getCellStyle().getIndex();
        if (tinted[base] == null) {
            tinted[base] = ((XSSFCellStyle) cell.getCellStyle()).copy();
            tinted[base].setFillForegroundColor(
                    new XSSFColor(new byte[] {(byte) 0xF9, (byte) 0xD9, (byte) 0xD4}, null));
            tinted[base].setFillPattern(org.apache.poi.ss.usermodel.FillPatternType.SOLID_FOREGROUND);
        }
        cell.setCellStyle(tinted[base]);
    }

    private static long peakMiB() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}
