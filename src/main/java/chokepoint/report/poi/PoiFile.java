package chokepoint.report.poi;

import chokepoint.disk.SavedFile;
import chokepoint.report.marks.NoteText;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Opens and saves workbooks through POI so that the file opened is only read and nothing of the hour of saving shows. */
public final class PoiFile {

    /** The oldest time a zip entry can have: it stands for "no time". */
    private static final Date NO_TIME = Date.from(Instant.parse("1980-01-01T00:00:00Z"));

    private PoiFile() {}

    /** Whether a file is a zip, as xlsx and xlsm are. */
    public static boolean isPackage(Path file) throws IOException {
        try (InputStream bytes = FileMagic.prepareToCheckMagic(Files.newInputStream(file))) {
            return FileMagic.valueOf(bytes) == FileMagic.OOXML;
        }
    }

    public static Workbook open(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return open(content, file);
        }
    }

    /** From a stream: a package opened from a file is written back to it on closing. */
    public static Workbook open(InputStream content, Path file) throws IOException {
        try (InputStream bytes = FileMagic.prepareToCheckMagic(new BufferedInputStream(content))) {
            return switch (FileMagic.valueOf(bytes)) {
                case OOXML -> new XSSFWorkbook(bytes);
                case OLE2 -> new HSSFWorkbook(new POIFSFileSystem(bytes), true);
                default ->
                    throw new IOException(
                            String.format(Locale.ROOT, "'%s' is neither an xlsx nor an xls inside", file));
            };
        } catch (EncryptedDocumentException e) {
            throw new IOException(
                    String.format(Locale.ROOT, "'%s' is encrypted; save it without a password to have it marked", file),
                    e);
        }
    }

    public static void save(Workbook workbook, Path output) throws IOException {
        if (workbook instanceof XSSFWorkbook xlsx) {
            settle(xlsx);
        } else if (workbook instanceof SXSSFWorkbook streamed) {
            settle(streamed.getXSSFWorkbook());
        }
        SavedFile.write(output, file -> {
            OutputStream bytes = new BufferedOutputStream(file);
            workbook.write(bytes);
            bytes.flush();
        });
    }

    /**
     * Makes sure that what was saved can be read again: POI does not notice when it saves a broken workbook.
     *
     * @throws IOException if sheets are missing from it
     */
    public static void verify(Workbook workbook, Path saved) throws IOException {
        if (workbook instanceof HSSFWorkbook) {
            try (Workbook again = open(saved)) {
                verify(sheetNames(again).equals(sheetNames(workbook)));
            }
        } else {
            try (OPCPackage again = OPCPackage.open(saved.toFile(), PackageAccess.READ)) {
                verify(again.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT)
                                .size()
                        == 1);
            } catch (InvalidFormatException e) {
                throw new IOException(e);
            }
        }
    }

    private static void verify(boolean whole) throws IOException {
        if (!whole) {
            throw new IOException("the marked copy came out broken and was not kept; the list itself is untouched");
        }
    }

    public static List<String> sheetNames(Workbook workbook) {
        return IntStream.range(0, workbook.getNumberOfSheets())
                .mapToObj(workbook::getSheetName)
                .toList();
    }

    /** What is to be told of a workbook that was signed. */
    static List<String> signatures(Workbook workbook) {
        return workbook instanceof XSSFWorkbook xlsx ? Signatures.told(xlsx.getPackage()) : List.of();
    }

    /** POI writes the present time where a workbook does not say when it was made or changed. */
    private static void settle(XSSFWorkbook workbook) {
        PackagePropertiesPart core =
                workbook.getProperties().getCoreProperties().getUnderlyingProperties();
        if (core.getModifiedProperty().isEmpty()) {
            core.setModifiedProperty(Optional.of(core.getCreatedProperty().orElse(NO_TIME)));
        }
    }

    /** For a workbook that is made anew: by whom, and at no time. */
    public static void sign(XSSFWorkbook workbook) {
        PackagePropertiesPart core =
                workbook.getProperties().getCoreProperties().getUnderlyingProperties();
        core.setCreatorProperty(NoteText.AUTHOR);
        core.setCreatedProperty(Optional.of(NO_TIME));
        core.setModifiedProperty(Optional.of(NO_TIME));
    }
}
