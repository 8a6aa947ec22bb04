package chokepoint.workbook.read;

import chokepoint.workbook.Bounds;
import chokepoint.workbook.RefusedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;

/** Writes a workbook again with the rows of its sheets in the order of their numbers; all else is copied as it lies. */
public final class OrderedPackage {

    private OrderedPackage() {}

    /**
     * Writes the ordered workbook. Sheets longer than can be held, and those in other encodings than UTF-8, stay as they are.
     *
     * @throws RefusedFile if a row is there twice, or a sheet is damaged
     */
    public static void write(Path from, Path to, Bounds bounds) throws IOException {
        List<String> sheets = sheets(from, bounds);
        try (ZipFile in = ZipFile.builder().setPath(from).get();
                ZipArchiveOutputStream out = new ZipArchiveOutputStream(to)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
                Optional<byte[]> ordered =
                        sheets.contains(entry.getName()) ? ordered(in, entry, bounds) : Optional.empty();
                if (ordered.isPresent()) {
                    put(out, entry, ordered.get());
                } else {
                    out.addRawArchiveEntry(entry, in.getRawInputStream(entry));
                }
            }
        }
    }

    private static List<String> sheets(Path from, Bounds bounds) throws IOException {
        try {
            OPCPackage file = OPCPackage.open(from.toFile(), PackageAccess.READ);
            try {
                return XlsxWorkbook.open(file, bounds).sheetEntries();
            } finally {
                file.revert();
            }
        } catch (InvalidFormatException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static Optional<byte[]> ordered(ZipFile in, ZipArchiveEntry entry, Bounds bounds) throws IOException {
        if (entry.getSize() > XlsxSource.SHORT_SHEET) {
            return Optional.empty();
        }
        try (InputStream bytes = new EntryBytes(entry, in.getInputStream(entry), () -> {})) {
            return RowsInOrder.of(entry.getName(), bytes.readAllBytes(), bounds);
        }
    }

    /** With the time that the entry has, as it is stored. */
    private static void put(ZipArchiveOutputStream out, ZipArchiveEntry entry, byte[] content) throws IOException {
        ZipArchiveEntry written = new ZipArchiveEntry(entry.getName());
        written.setTime(entry.getTime());
        written.setSize(content.length);
        out.putArchiveEntry(written);
        out.write(content);
        out.closeArchiveEntry();
    }
}
