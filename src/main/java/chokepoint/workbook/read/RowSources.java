package chokepoint.workbook.read;

import chokepoint.workbook.Bounds;
import chokepoint.workbook.ListFile;
import chokepoint.workbook.ListFormat;
import chokepoint.workbook.RefusedFile;
import chokepoint.workbook.RowSource;
import chokepoint.workbook.csv.CsvSource;
import chokepoint.workbook.zip.ZipEnd;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.NotOfficeXmlFileException;

/** Opens a file by what it holds, not by its name. */
public final class RowSources {

    private static final int HEAD = 4096;
    private static final int OLD_EXCEL = 0x09;
    /** No encoding has so many in a row. */
    private static final int ZEROS = 16;

    private RowSources() {}

    /**
     * Opens a list.
     *
     * @throws RefusedFile if the file cannot be read, with the reason in one plain sentence
     */
    public static RowSource open(ListFile file, Optional<Charset> charset, Optional<Character> delimiter, Bounds bounds)
            throws IOException {
        if (file.path().getFileName().toString().startsWith("~$")) {
            throw new RefusedFile(
                    "this is the lock file of a workbook that somebody has open, no list; check the workbook itself");
        }
        byte[] head = file.head(HEAD);
        if (head.length == 0) {
            throw new RefusedFile("the file is empty; expected " + ListFormat.EXPECTED);
        }
        if (isZip(head)) {
            return zip(file, bounds);
        }
        if (isOle2(head)) {
            return XlsSource.open(file);
        }
        refuseOldExcel(head);
        refuseForeignText(head);
        return CsvSource.open(file, charset, delimiter, bounds);
    }

    private static boolean isZip(byte[] head) {
        return starts(head, 'P', 'K', 3, 4) || starts(head, 'P', 'K', 5, 6);
    }

    private static boolean isOle2(byte[] head) {
        return starts(head, 0xD0, 0xCF, 0x11, 0xE0);
    }

    private static void refuseOldExcel(byte[] head) throws RefusedFile {
        if (head.length > 1 && head[0] == OLD_EXCEL && (head[1] == 0 || head[1] == 2 || head[1] == 4 || head[1] == 8)) {
            throw new RefusedFile(XlsSource.TOO_OLD);
        }
    }

    private static RowSource zip(ListFile file, Bounds bounds) throws IOException {
        Optional<ZipEnd> end = ZipEnd.of(file.channel());
        ForeignZip.refuse(file, end);
        try {
            return XlsxSource.open(file, end, bounds, true);
        } catch (InvalidFormatException e) {
            throw new RefusedFile(
                    "the file is a zip but no sound workbook (" + e.getMessage() + "); expected an xlsx or xlsm", e);
        } catch (NotOfficeXmlFileException e) {
            throw new RefusedFile("the file is a zip but no workbook; expected an xlsx or xlsm", e);
        }
    }

    private static void refuseForeignText(byte[] head) throws RefusedFile {
        if (starts(head, new int[Math.min(head.length, ZEROS)])) {
            throw new RefusedFile(
                    "the file begins with zeros and holds no text; it was not written whole, fetch it again");
        }
        String start = new String(head, StandardCharsets.ISO_8859_1).stripLeading();
        String lower = start.toLowerCase(Locale.ROOT);
        if (lower.startsWith("%pdf")) {
            throw new RefusedFile("the file is a PDF; expected " + ListFormat.EXPECTED);
        }
        if (lower.startsWith("<!doctype html") || lower.startsWith("<html") || lower.startsWith("<table")) {
            throw new RefusedFile(
                    "the file is a web page, whatever its name says; open it in a spreadsheet program and save it as xlsx");
        }
        if (lower.startsWith("<?xml") || lower.startsWith("<workbook")) {
            throw new RefusedFile("the file is XML; open it in a spreadsheet program and save it as xlsx");
        }
        if (lower.startsWith("{") && lower.contains("\":")) {
            throw new RefusedFile("the file is JSON; expected " + ListFormat.EXPECTED);
        }
        if (lower.startsWith("\u007felf")
                || lower.startsWith("\u0089png")
                || lower.startsWith("gif8")
                || lower.startsWith("\u001f\u008b")) {
            throw new RefusedFile("the file holds no text and no workbook; expected " + ListFormat.EXPECTED);
        }
    }

    private static boolean starts(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (head.length <= i || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
