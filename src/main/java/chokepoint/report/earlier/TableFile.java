package chokepoint.report.earlier;

import chokepoint.report.earlier.EarlierTable.Headings;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.EmptyFileException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The tables of a workbook or csv, read row by row, so that the list beside them is never held. */
final class TableFile {

    private static final int LOOKED_AT_FOR_1904 = 1 << 16;
    private static final int LARGEST_CSV = 64 << 20;
    private static final DataFormatter TEXT = new DataFormatter();

    private final Path file;
    private final Headings wanted;

    private TableFile(Path file, Headings wanted) {
        this.file = file;
        this.wanted = wanted;
    }

    /**
     * The first table with all these headings; empty if there is none.
     *
     * @throws IOException with a sentence, if the file cannot be read
     */
    static Optional<List<EarlierEntry>> find(Path file, Headings wanted) throws IOException {
        TableFile tables = new TableFile(file, wanted);
        try (InputStream bytes = FileMagic.prepareToCheckMagic(Files.newInputStream(file))) {
            return switch (FileMagic.valueOf(bytes)) {
                case OOXML -> tables.inPackage();
                case OLE2 -> tables.inXls();
                default -> tables.inCsv();
            };
        } catch (EmptyFileException e) {
            throw new IOException(
                    "'" + file + "' is empty; expected what a check wrote, or a register of decisions", e);
        } catch (CharacterCodingException e) {
            throw new IOException("'" + file + "' is no workbook, and no text in UTF-8; save it as one of them", e);
        } catch (OpenXML4JException | SAXException | ParserConfigurationException | RuntimeException e) {
            throw new IOException("'" + file + "' cannot be read: " + e.getMessage(), e);
        }
    }

    private Optional<List<EarlierEntry>> inPackage()
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        try (OPCPackage container = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(container);
            SharedStrings strings = new ReadOnlySharedStringsTable(container, false);
            boolean from1904 = from1904(reader);
            XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    EarlierTable table = table(sheets.getSheetName());
                    parse(sheet, new TableRows(table, strings, from1904));
                    if (table.found()) {
                        return Optional.of(table.entries());
                    }
                }
            }
            return Optional.empty();
        }
    }

    private static void parse(InputStream sheet, TableRows rows)
            throws IOException, SAXException, ParserConfigurationException {
        try {
            XMLReader parser = XMLHelper.newXMLReader();
            parser.setContentHandler(rows);
            parser.parse(new InputSource(sheet));
        } catch (TableRows.Enough e) {
            // the rest of the sheet is no table of ours
        }
    }

    private static boolean from1904(XSSFReader reader) throws IOException, OpenXML4JException {
        try (InputStream workbook = reader.getWorkbookData()) {
            String head = new String(workbook.readNBytes(LOOKED_AT_FOR_1904), StandardCharsets.UTF_8);
            return head.contains("date1904=\"1\"") || head.contains("date1904=\"true\"");
        }
    }

    private Optional<List<EarlierEntry>> inXls() throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true);
                HSSFWorkbook workbook = new HSSFWorkbook(files)) {
            for (Sheet sheet : workbook) {
                EarlierTable table = table(sheet.getSheetName());
                for (Row row : sheet) {
                    if (table.hopeless(row.getRowNum())) {
                        break;
                    }
                    table.row(row.getRowNum() + 1, cells(row));
                }
                if (table.found()) {
                    return Optional.of(table.entries());
                }
            }
            return Optional.empty();
        }
    }

    private static SortedMap<Integer, EarlierCell> cells(Row row) {
        SortedMap<Integer, EarlierCell> cells = new TreeMap<>();
        for (Cell cell : row) {
            Optional<LocalDate> date = cell.getCellType() == CellType.NUMERIC
                    ? Optional.of(cell.getLocalDateTimeCellValue().toLocalDate())
                    : Optional.empty();
            cells.put(cell.getColumnIndex(), new EarlierCell(TEXT.formatCellValue(cell), date, ""));
        }
        return cells;
    }

    /** Read up to a bound, for a device has no size and no end. */
    private String text() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST_CSV + 1);
            if (bytes.length > LARGEST_CSV) {
                throw new IOException("'" + file + "' is larger than any register of decisions");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        }
    }

    private Optional<List<EarlierEntry>> inCsv() throws IOException {
        String text = text().replaceFirst("^\uFEFF", "");
        EarlierTable table = new EarlierTable(file.getFileName().toString(), "", wanted);
        try (CsvReader<CsvRecord> records =
                CsvReader.builder().fieldSeparator(separator(text)).ofCsvRecord(text)) {
            int number = 0;
            for (CsvRecord csv : records) {
                number++;
                table.row(number, cells(csv));
            }
        }
        return table.found() ? Optional.of(table.entries()) : Optional.empty();
    }

    private static char separator(String text) {
        String head = text.lines().findFirst().orElse("");
        return ",;\t"
                .chars()
                .mapToObj(each -> (char) each)
                .max(Comparator.comparingLong(each ->
                        head.chars().filter(character -> character == each).count()))
                .orElse(',');
    }

    private static SortedMap<Integer, EarlierCell> cells(CsvRecord csv) {
        SortedMap<Integer, EarlierCell> cells = new TreeMap<>();
        for (int i = 0; i < csv.getFieldCount(); i++) {
            cells.put(i, new EarlierCell(csv.getField(i), Optional.empty(), ""));
        }
        return cells;
    }

    private EarlierTable table(String sheet) {
        return new EarlierTable(file.getFileName().toString(), sheet, wanted);
    }
}
