package chokepoint.report.poi;

import chokepoint.report.sheets.SheetNames;
import chokepoint.workbook.edit.AnnotatedWorkbook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.hpsf.CustomProperties;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.HPSFException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.CodePageUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.officeDocument.x2006.customProperties.CTProperty;

/** The document property by which a checked workbook is known, and which of its sheets a check added. */
public final class CheckedProperty {

    private static final String PROPERTY = "_chokepoint";

    /** No sheet can have it in its name. */
    private static final String BETWEEN = "/";

    private static final String PART = "docProps/custom.xml";
    private static final int LOOKED_AT = 1 << 16;

    private CheckedProperty() {}

    public static void set(Workbook workbook, SheetNames names) {
        String value = String.join(BETWEEN, names.all());
        if (workbook instanceof HSSFWorkbook xls) {
            set(xls, value);
        } else if (workbook instanceof SXSSFWorkbook streamed) {
            set(streamed.getXSSFWorkbook(), value);
        } else if (workbook instanceof XSSFWorkbook xlsx) {
            set(xlsx, value);
        }
    }

    public static void remove(Workbook workbook) {
        if (workbook instanceof HSSFWorkbook xls) {
            Optional.ofNullable(xls.getDocumentSummaryInformation())
                    .map(DocumentSummaryInformation::getCustomProperties)
                    .ifPresent(custom -> {
                        custom.remove(PROPERTY);
                        xls.getDocumentSummaryInformation().setCustomProperties(custom);
                    });
        } else if (workbook instanceof XSSFWorkbook xlsx) {
            List<CTProperty> all = xlsx.getProperties()
                    .getCustomProperties()
                    .getUnderlyingProperties()
                    .getPropertyList();
            all.removeIf(property -> property.getName().equals(PROPERTY));
        }
    }

    /** The property by name, with the names of the sheets that were added. */
    public static Map.Entry<String, String> property(SheetNames names) {
        return Map.entry(PROPERTY, String.join(BETWEEN, names.all()));
    }

    /** The sheets that an earlier check added; empty if there was none. */
    public static List<String> sheets(Workbook workbook) {
        Optional<String> value = workbook instanceof HSSFWorkbook xls ? value(xls) : value((XSSFWorkbook) workbook);
        return value.map(names -> List.of(names.split(BETWEEN))).orElse(List.of());
    }

    public static boolean isIn(AnnotatedWorkbook workbook) {
        return workbook.hasProperty(PROPERTY);
    }

    public static boolean isIn(Path file) {
        try (InputStream bytes = FileMagic.prepareToCheckMagic(Files.newInputStream(file))) {
            return switch (FileMagic.valueOf(bytes)) {
                case OOXML -> isInZip(file);
                case OLE2 -> isInXls(file);
                default -> false;
            };
        } catch (IOException | HPSFException | RuntimeException e) {
            return false;
        }
    }

    private static boolean isInZip(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry part = zip.getEntry(PART);
            if (part == null) {
                return false;
            }
            try (InputStream properties = zip.getInputStream(part)) {
                return new String(properties.readNBytes(LOOKED_AT), StandardCharsets.UTF_8)
                        .contains('"' + PROPERTY + '"');
            }
        }
    }

    private static boolean isInXls(Path file) throws IOException, HPSFException {
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true);
                InputStream stream = files.createDocumentInputStream(DocumentSummaryInformation.DEFAULT_STREAM_NAME)) {
            CustomProperties custom = new DocumentSummaryInformation(stream).getCustomProperties();
            return custom != null && custom.containsKey(PROPERTY);
        }
    }

    private static void set(XSSFWorkbook xlsx, String value) {
        POIXMLProperties.CustomProperties custom = xlsx.getProperties().getCustomProperties();
        if (custom.contains(PROPERTY)) {
            custom.getProperty(PROPERTY).setLpwstr(value);
        } else {
            custom.addProperty(PROPERTY, value);
        }
    }

    private static void set(HSSFWorkbook xls, String value) {
        xls.createInformationProperties();
        DocumentSummaryInformation summary = xls.getDocumentSummaryInformation();
        CustomProperties custom =
                Optional.ofNullable(summary.getCustomProperties()).orElseGet(CustomProperties::new);
        if (custom.getCodepage() < 0) {
            custom.setCodepage(CodePageUtil.CP_UTF8);
        }
        custom.put(PROPERTY, value);
        summary.setCustomProperties(custom);
    }

    private static Optional<String> value(XSSFWorkbook xlsx) {
        POIXMLProperties.CustomProperties custom = xlsx.getProperties().getCustomProperties();
        return custom.contains(PROPERTY)
                ? Optional.ofNullable(custom.getProperty(PROPERTY).getLpwstr())
                : Optional.empty();
    }

    private static Optional<String> value(HSSFWorkbook xls) {
        return Optional.ofNullable(xls.getDocumentSummaryInformation())
                .map(DocumentSummaryInformation::getCustomProperties)
                .map(custom -> custom.get(PROPERTY))
                .map(Object::toString);
    }
}
