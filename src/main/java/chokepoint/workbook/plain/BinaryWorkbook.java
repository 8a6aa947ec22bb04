package chokepoint.workbook.plain;

import chokepoint.disk.NamedChannel;
import chokepoint.disk.NamelessFile;
import chokepoint.workbook.Bounds;
import chokepoint.workbook.RefusedFile;
import chokepoint.workbook.read.PackageGuard;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.binary.XSSFBParser;
import org.apache.poi.xssf.binary.XSSFBSharedStringsTable;
import org.apache.poi.xssf.binary.XSSFBSheetHandler;
import org.apache.poi.xssf.binary.XSSFBStylesTable;
import org.apache.poi.xssf.binary.XSSFBUtils;
import org.apache.poi.xssf.eventusermodel.XSSFBReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.xml.sax.SAXException;

/** Writes the cells of a binary workbook (xlsb) as an xlsx, as a stream: values at their places, with their number formats. */
final class BinaryWorkbook {

    private static final long USUAL_TEXT = 32 << 20;
    private static final int BYTES_OF_A_CELL = 50;

    /** The oldest time a zip entry can have: it stands for "no time". */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private BinaryWorkbook() {}

    static void convert(Path file, Path to, Bounds bounds) throws IOException {
        PackageGuard.checkBinary(file);
        try (NamelessFile timed = NamelessFile.create()) {
            write(file, timed.path(), bounds);
            withoutTimes(timed.path(), to);
        } catch (BinaryCells.BeyondBudget e) {
            throw Bounds.beyond(
                    "the cells of the binary workbook (xlsb) are so much larger as xlsx than the file",
                    "ratio",
                    bounds.ratio());
        } catch (OpenXML4JException | SAXException e) {
            throw new RefusedFile("the binary workbook (xlsb) is damaged (" + e.getMessage() + "); save it as xlsx", e);
        }
    }

    private static void write(Path file, Path to, Bounds bounds) throws IOException, OpenXML4JException, SAXException {
        OPCPackage binary = OPCPackage.open(file.toFile(), PackageAccess.READ);
        try (SXSSFWorkbook plain = new SecretWorkbook()) {
            XSSFBReader reader = new XSSFBReader(binary);
            WorkbookProperties properties = WorkbookProperties.of(binary);
            plain.getXSSFWorkbook().getCTWorkbook().addNewWorkbookPr().setDate1904(properties.epoch1904);
            cells(reader, new XSSFBSharedStringsTable(binary), properties, plain, budget(file, bounds));
            if (plain.getNumberOfSheets() == 0) {
                throw new RefusedFile("the workbook holds no sheet; expected at least one with a list");
            }
            PackagePropertiesPart core =
                    plain.getXSSFWorkbook().getProperties().getCoreProperties().getUnderlyingProperties();
            core.setCreatedProperty(Optional.of(new Date(0)));
            core.setModifiedProperty(Optional.of(new Date(0)));
            try (OutputStream out = NamedChannel.writing(to)) {
                plain.write(out);
            }
        } finally {
            binary.revert();
        }
    }

    private static void cells(
            XSSFBReader reader,
            XSSFBSharedStringsTable texts,
            WorkbookProperties properties,
            SXSSFWorkbook plain,
            long budget)
            throws IOException, OpenXML4JException {
        Optional<XSSFBStylesTable> styles = Optional.ofNullable(reader.getXSSFBStylesTable());
        XSSFBStylesTable known =
                styles.isPresent() ? styles.get() : new XSSFBStylesTable(new ByteArrayInputStream(new byte[0]));
        BinaryStyles formats = new BinaryStyles(plain);
        BinaryCells.Budget left = new BinaryCells.Budget(budget);
        XSSFReader.SheetIterator sheets = reader.getSheetIterator();
        while (sheets.hasNext()) {
            try (InputStream cells = sheets.next()) {
                SXSSFSheet sheet = plain.createSheet(sheets.getSheetName());
                BinaryCells copied = new BinaryCells(sheet, formats, left);
                new XSSFBSheetHandler(cells, known, null, texts, copied, copied.formatter(), false).parse();
                if (properties.hidden.getOrDefault(sheet.getSheetName(), false)) {
                    plain.setSheetVisibility(plain.getSheetIndex(sheet), SheetVisibility.HIDDEN);
                }
            }
        }
    }

    /** What the cells may take as text: a shared text is written as often as it stands. */
    private static long budget(Path file, Bounds bounds) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            long unpacked = zip.stream().mapToLong(ZipEntry::getSize).sum();
            return USUAL_TEXT + unpacked / BYTES_OF_A_CELL * bounds.ratio();
        }
    }

    /** The hour at which a converted copy was made must not show in the marked one. */
    private static void withoutTimes(Path from, Path to) throws IOException {
        try (ZipFile in = new ZipFile(from.toFile());
                ZipOutputStream out = new ZipOutputStream(NamedChannel.writing(to))) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                ZipEntry plain = new ZipEntry(entry.getName());
                plain.setTimeLocal(NO_TIME);
                out.putNextEntry(plain);
                try (InputStream bytes = in.getInputStream(entry)) {
                    bytes.transferTo(out);
                }
                out.closeEntry();
            }
        }
    }

    /** What the workbook part says that POI's reader does not hand on: the epoch, and which sheets are hidden. */
    private static final class WorkbookProperties extends XSSFBParser {

        /** BrtWbProp and BrtBundleSh of [MS-XLSB] 2.4.822 and 2.4.313. */
        private static final int PROPERTIES = 153;

        private static final int SHEET = 156;
        private static final int ID_AT = 8;

        private final Map<String, Boolean> hidden = new HashMap<>();
        private boolean epoch1904;

        private WorkbookProperties(InputStream in) {
            super(in);
        }

        static WorkbookProperties of(OPCPackage binary) throws IOException {
            try (InputStream in = binary.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT)
                    .get(0)
                    .getInputStream()) {
                WorkbookProperties properties = new WorkbookProperties(in);
                properties.parse();
                return properties;
            }
        }

        @Override
        public void handleRecord(int type, byte[] data) {
            if (type == PROPERTIES && data.length > 0) {
                epoch1904 = (data[0] & 1) == 1;
            } else if (type == SHEET && data.length > ID_AT) {
                StringBuilder text = new StringBuilder();
                int name = ID_AT + XSSFBUtils.readXLWideString(data, ID_AT, text);
                text.setLength(0);
                XSSFBUtils.readXLWideString(data, name, text);
                hidden.put(text.toString(), data[0] != 0);
            }
        }
    }
}
