package chokepoint.workbook.read;

import chokepoint.workbook.Bounds;
import chokepoint.workbook.ListFile;
import chokepoint.workbook.ListFormat;
import chokepoint.workbook.RowSink;
import chokepoint.workbook.RowSource;
import chokepoint.workbook.SharedStrings;
import chokepoint.workbook.Sheet;
import chokepoint.workbook.SheetShape;
import chokepoint.workbook.xml.Utf8Stream;
import chokepoint.workbook.xml.XmlScanner;
import chokepoint.workbook.zip.ZipEnd;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;

/** An xlsx or xlsm, read as a stream. */
final class XlsxSource implements RowSource {

    /** Beyond this many bytes a sheet is not read to its end only to find merged cells. */
    static final long SHORT_SHEET = 48L << 20;

    private final ZipFile zip;
    private final OPCPackage file;
    private final XlsxWorkbook workbook;
    private final SharedStrings texts;
    private final NumberStyles styles;
    private final Bounds bounds;
    private final boolean plainly;
    /** Of the sheets read to their end: a later pass that has had enough need not go on for them. */
    private final Map<Sheet, SheetShape> shapes = new HashMap<>();

    private XlsxSource(ZipFile zip, OPCPackage file, XlsxWorkbook workbook, Bounds bounds, boolean plainly)
            throws IOException, InvalidFormatException {
        this.zip = zip;
        this.file = file;
        this.workbook = workbook;
        this.texts = new SharedStrings(bounds, workbook.strings());
        this.styles = workbook.numberStyles();
        this.bounds = bounds;
        this.plainly = plainly;
    }

    /**
     * Opens a workbook.
     *
     * @param plainly whether plain rows may be read straight from their bytes, and long sheets ahead; what is read is the same without
     */
    static RowSource open(ListFile list, Optional<ZipEnd> end, Bounds bounds, boolean plainly)
            throws IOException, InvalidFormatException {
        ZipFile zip = PackageGuard.open(list, end, bounds);
        OPCPackage file = opened(zip);
        try {
            return new XlsxSource(zip, file, XlsxWorkbook.open(file, bounds), bounds, plainly);
        } catch (IOException | InvalidFormatException | RuntimeException e) {
            file.revert();
            throw e;
        }
    }

    private static OPCPackage opened(ZipFile zip) throws IOException, InvalidFormatException {
        try {
            return OPCPackage.open(new ZipFileZipEntrySource(zip));
        } catch (InvalidFormatException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    @Override
    public String format() {
        return (workbook.withMacros() ? ListFormat.XLSM : ListFormat.XLSX).ending();
    }

    @Override
    public List<Sheet> sheets() {
        return workbook.sheets();
    }

    @Override
    public List<String> notices() {
        List<String> notices = new ArrayList<>();
        if (workbook.epoch1904()) {
            notices.add("dates count from 1904");
        }
        return notices;
    }

    @Override
    public SheetShape read(Sheet sheet, RowSink sink) throws IOException {
        if (!sheet.cells()) {
            return SheetShape.PLAIN;
        }
        PackagePart part = workbook.part(sheet);
        try (InputStream in = Utf8Stream.of(workbook.bytes(part))) {
            boolean isShort = part.getSize() >= 0 && part.getSize() <= SHORT_SHEET;
            boolean known = shapes.containsKey(sheet);
            texts.beginSheet(sheet.index());
            SheetXml xml = new SheetXml(
                    sheet.name(), new XmlScanner(in, bounds), texts, styles, workbook.epoch1904(), plainly);
            SheetShape shape = isShort || !plainly ? xml.read(sink, isShort && !known) : RowsAhead.read(xml, sink);
            if (isShort) {
                shapes.putIfAbsent(sheet, shape);
            }
            return shapes.getOrDefault(sheet, shape);
        }
    }

    @Override
    public void verify() throws IOException {
        PackageGuard.checkEntries(zip, workbook.intact());
    }

    /** Lets go of the file; nothing is ever written to it. */
    @Override
    public void close() {
        file.revert();
    }
}
