package chokepoint.workbook.read;

import chokepoint.workbook.BinaryFile;
import chokepoint.workbook.Bounds;
import chokepoint.workbook.RefusedFile;
import chokepoint.workbook.Sheet;
import chokepoint.workbook.xml.Utf8Stream;
import chokepoint.workbook.xml.XmlScanner;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.ZipPackagePart;

/** Reads the parts of an xlsx beside its sheets: names of sheets, shared strings, date formats, epoch. */
final class XlsxWorkbook {

    private static final String OFFICE_DOCUMENT = "/officeDocument";
    private static final int MAX_TEXTS_HINT = 1 << 22;
    private static final int MAX_FORMATS = 1 << 20;
    /** A quarter of the heap. */
    private static final int SHARE_OF_TEXTS = 4;

    private final OPCPackage file;
    private final PackagePart main;
    private final Bounds bounds;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<PackagePart> parts = new ArrayList<>();
    /** Filled by the thread that reads ahead as well. */
    private final Set<String> intact = ConcurrentHashMap.newKeySet();

    private boolean epoch1904;

    private XlsxWorkbook(OPCPackage file, PackagePart main, Bounds bounds) {
        this.bounds = bounds;
        this.file = file;
        this.main = main;
    }

    static XlsxWorkbook open(OPCPackage file, Bounds bounds) throws IOException, InvalidFormatException {
        for (PackageRelationship relation : file.getRelationships()) {
            if (relation.getRelationshipType().endsWith(OFFICE_DOCUMENT)) {
                XlsxWorkbook workbook = new XlsxWorkbook(file, workbookPart(file, relation), bounds);
                workbook.readSheets();
                return workbook;
            }
        }
        throw new RefusedFile("the file holds no workbook; expected an xlsx or xlsm");
    }

    private static PackagePart workbookPart(OPCPackage file, PackageRelationship relation)
            throws IOException, InvalidFormatException {
        PackagePart part = part(file, relation);
        String type = part.getContentType();
        if (type.contains("sheet.binary")) {
            throw new BinaryFile();
        }
        if (!type.contains("spreadsheetml") && !type.contains("ms-excel")) {
            throw new RefusedFile(
                    "the file is an Office document but no workbook (" + type + "); expected an xlsx or xlsm");
        }
        return part;
    }

    private static PackagePart part(OPCPackage file, PackageRelationship relation)
            throws IOException, InvalidFormatException {
        var name = PackagingURIHelper.createPartName(relation.getTargetURI());
        PackagePart part = file.getPart(name);
        if (part == null) {
            throw new RefusedFile(
                    "the file names a part '" + name.getName() + "' that it does not hold; it is damaged");
        }
        return part;
    }

    private void readSheets() throws IOException, InvalidFormatException {
        XmlScanner xml = xml(main);
        Map<String, String> states = new HashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        while (xml.nextTag()) {
            if (xml.opens() && xml.is("workbookPr")) {
                String date1904 = xml.attribute("date1904");
                epoch1904 = date1904.equals("1") || date1904.equals("true");
            } else if (xml.opens() && xml.is("sheet")) {
                String id = relationId(xml);
                names.put(id, xml.attribute("name"));
                states.put(id, xml.attribute("state"));
            }
        }
        for (Map.Entry<String, String> entry : names.entrySet()) {
            PackageRelationship relation = main.getRelationship(entry.getKey());
            boolean cells = relation != null && relation.getRelationshipType().endsWith("/worksheet");
            boolean hidden = states.get(entry.getKey()).toLowerCase(Locale.ROOT).endsWith("hidden");
            sheets.add(new Sheet(entry.getValue(), sheets.size(), hidden, cells));
            parts.add(relation == null ? main : part(file, relation));
        }
        if (sheets.isEmpty()) {
            throw new RefusedFile("the workbook holds no sheet; expected at least one with a list");
        }
    }

    /** The attribute {@code id} in the namespace of relationships, whatever its prefix. */
    private String relationId(XmlScanner xml) {
        return xml.prefixedAttributes("id").stream()
                .filter(id -> main.getRelationship(id) != null)
                .findFirst()
                .orElse("?" + sheets.size() + xml.attribute("name"));
    }

    List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    PackagePart part(Sheet sheet) {
        return parts.get(sheet.index());
    }

    boolean epoch1904() {
        return epoch1904;
    }

    boolean withMacros() {
        return main.getContentType().contains("macroEnabled");
    }

    String[] strings() throws IOException, InvalidFormatException {
        Optional<PackagePart> part = part("/sharedStrings");
        if (part.isEmpty()) {
            return new String[0];
        }
        refuseBeyondMemory(part.get());
        return strings(xml(part.get()));
    }

    /** Returns the first part of a kind; a workbook without its texts or styles can be read, and the cells that need them are problems. */
    private Optional<PackagePart> part(String kind) throws InvalidFormatException {
        for (PackageRelationship relation : main.getRelationships()) {
            PackagePart part = relation.getRelationshipType().endsWith(kind)
                    ? file.getPart(PackagingURIHelper.createPartName(relation.getTargetURI()))
                    : null;
            if (part != null) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    /** Texts that cells share are held as a whole, in about the bytes they take in the file. */
    private static void refuseBeyondMemory(PackagePart part) throws RefusedFile {
        long most = Runtime.getRuntime().maxMemory() / SHARE_OF_TEXTS;
        if (part.getSize() > most) {
            throw new RefusedFile("the texts that cells share have " + Bounds.grouped(part.getSize())
                    + " bytes, and the memory allows " + Bounds.grouped(most) + "; start java with a larger -Xmx");
        }
    }

    private static String[] strings(XmlScanner xml) throws IOException {
        String[] strings = new String[1 << 10];
        int count = 0;
        while (xml.nextTag()) {
            if (!xml.opens()) {
                continue;
            }
            if (xml.is("sst") && count == 0) {
                strings = new String[Math.max(1, Math.min(MAX_TEXTS_HINT, count(xml.attribute("uniqueCount"))))];
            } else if (xml.is("si")) {
                if (count == strings.length) {
                    strings = Arrays.copyOf(strings, count * 2);
                }
                strings[count++] = xml.closes() ? "" : RichText.read(xml, "si");
            }
        }
        return Arrays.copyOf(strings, count);
    }

    private static int count(String text) {
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 1 << 10;
    }

    /** Which cell styles show a number as a day, and which show a unit beside it. */
    NumberStyles numberStyles() throws IOException, InvalidFormatException {
        Optional<PackagePart> part = part("/styles");
        return part.isPresent() ? numberStyles(xml(part.get())) : NumberStyles.PLAIN;
    }

    private static NumberStyles numberStyles(XmlScanner xml) throws IOException {
        BitSet days = new BitSet();
        Map<Integer, String> units = new HashMap<>();
        NumberStyles styles = new NumberStyles(new BitSet(), new HashMap<>());
        boolean cellFormats = false;
        int index = 0;
        while (xml.nextTag()) {
            if (xml.is("cellXfs")) {
                cellFormats = xml.opens();
            } else if (xml.opens() && xml.is("numFmt")) {
                int format = count(xml.attribute("numFmtId"));
                String code = xml.attribute("formatCode");
                days.set(Math.min(format, MAX_FORMATS), DateStyles.showsDay(format, code));
                units.put(Math.min(format, MAX_FORMATS), UnitFormats.unit(code));
            } else if (xml.opens() && cellFormats && xml.is("xf")) {
                String id = xml.attribute("numFmtId");
                int format = Math.min(id.isEmpty() ? 0 : count(id), MAX_FORMATS);
                boolean day = days.get(format) || DateStyles.showsDay(format, "");
                String unit = units.getOrDefault(format, "");
                if (!day && !unit.isEmpty()) {
                    styles.units().put(index, unit);
                }
                styles.days().set(index++, day);
            }
        }
        return styles;
    }

    private XmlScanner xml(PackagePart part) throws IOException {
        return new XmlScanner(Utf8Stream.of(bytes(part)), bounds);
    }

    /** What a part holds, as far as it is what the package says. */
    InputStream bytes(PackagePart part) throws IOException {
        ZipArchiveEntry entry = entry(part);
        return new EntryBytes(entry, part.getInputStream(), () -> intact.add(entry.getName()));
    }

    /** The entries that were read to their end. */
    Set<String> intact() {
        return Set.copyOf(intact);
    }

    /** The entries of the package that hold sheets of cells. */
    List<String> sheetEntries() {
        return sheets.stream()
                .filter(Sheet::cells)
                .map(sheet -> entry(part(sheet)).getName())
                .distinct()
                .toList();
    }

    private static ZipArchiveEntry entry(PackagePart part) {
        return ((ZipPackagePart) part).getZipArchive();
    }
}
