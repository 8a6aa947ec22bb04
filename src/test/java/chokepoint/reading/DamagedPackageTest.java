package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chokepoint.reading.MadeLists.Made;
import chokepoint.trade.Line;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DamagedPackageTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final byte[] PIXELS = {1, 2, 3, 4, 5, 6, 7, 8};

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("Orders");
            MadeLists.row(sheet, "Order", "Vendor", "Vendor country", "Amount");
            MadeLists.row(sheet, "A1", "Brix AG", "Austria", 11);
            MadeLists.row(sheet, "A2", "Calo SA", "France", 22);
            MadeLists.row(sheet, "A3", "Dorn KG", "Germany", 33);
            MadeLists.row(workbook.createSheet("Notes"), "Nothing to see");
            workbook.addPicture(PIXELS, Workbook.PICTURE_TYPE_PNG);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] withSheet(UnaryOperator<String> edit) throws IOException {
        return EditedPackage.withPart(workbook(), SHEET, edit);
    }

    private static Made read(byte[] bytes) {
        return MadeLists.bytes("list.xlsx", bytes, ReadingOptions.DEFAULT);
    }

    private static void assertRefused(byte[] bytes, String... words) {
        assertThatThrownBy(() -> read(bytes))
                .hasCauseInstanceOf(IOException.class)
                .satisfies(refusal ->
                        assertThat(refusal.toString()).contains("list.xlsx: ").contains(words));
    }

    private static List<String> orders(Made made) {
        return made.lines().stream().map(Line::order).toList();
    }

    // Checksums

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Content_Types].xml",
                "xl/worksheets/sheet1.xml",
                "xl/worksheets/sheet2.xml",
                "xl/sharedStrings.xml",
                "xl/styles.xml",
                "xl/media/image1.png"
            })
    void aPartWithAWrongChecksumIsRefusedByItsName(String part) throws IOException {
        assertRefused(
                EditedPackage.withWrongChecksum(workbook(), part),
                "the part '" + part + "' is damaged",
                "its checksum is");
    }

    // Rows and columns

    @ParameterizedTest
    @ValueSource(strings = {"1048577", "123456789", "1234567890", "77777777777777777777", "0", "-4", "4x"})
    void aRowNumberThatNoSheetHasIsRefusedWithWhatStoodThere(String number) throws IOException {
        assertRefused(
                withSheet(xml -> xml.replace("<row r=\"4\"", "<row r=\"" + number + "\"")),
                "sheet 'Orders'",
                "after row 3",
                "the row number '" + number + "'",
                "from 1 to 1,048,576");
    }

    @Test
    void theLastRowOfASheetIsRead() throws IOException {
        Made made = read(withSheet(xml -> xml.replace("<row r=\"4\"", "<row r=\"1048576\"")));

        assertThat(orders(made)).containsExactly("A1", "A2", "A3");
    }

    @Test
    void aColumnBeyondTheLastIsRefused() throws IOException {
        assertRefused(withSheet(xml -> xml.replace("r=\"D4\"", "r=\"XFE4\"")), "sheet 'Orders', row 4", "'XFE'", "XFD");
    }

    @Test
    void aRowThatIsThereTwiceIsRefused() throws IOException {
        assertRefused(
                withSheet(xml -> xml.replace("<row r=\"4\"", "<row r=\"3\"")), "sheet 'Orders' holds row 3 twice");
    }

    @Test
    void aRowThatIsThereTwiceWithOthersBetweenIsRefused() throws IOException {
        assertRefused(withSheet(xml -> xml.replace("<row r=\"4\"", "<row r=\"2\"")), "holds row 2 twice");
    }

    @Test
    void aCellThatIsThereTwiceIsRefused() throws IOException {
        assertRefused(withSheet(xml -> xml.replace("r=\"C4\"", "r=\"B4\"")), "sheet 'Orders' holds the cell B4 twice");
    }

    // Order of rows

    /** The row with this number comes first. */
    private static String first(String xml, int number) {
        int from = xml.indexOf("<row r=\"" + number + "\"");
        int to = xml.indexOf("</row>", from) + "</row>".length();
        String row = xml.substring(from, to);
        return xml.replace(row, "").replace("<sheetData>", "<sheetData>" + row);
    }

    @Test
    void rowsThatDoNotStandInOrderAreAllReadInTheirOrder() throws IOException {
        Made made = read(withSheet(xml -> first(first(xml, 3), 4)));

        assertThat(orders(made)).containsExactly("A1", "A2", "A3");
        assertThat(made.lines()).extracting(line -> line.id().row()).containsExactly(2, 3, 4);
        assertThat(made.read().notices()).anyMatch(notice -> notice.contains("in the order of their numbers"));
    }

    @Test
    void aRowOutOfOrderFarBehindTheSampleIsRead() throws IOException {
        String many = IntStream.range(0, 7_000)
                .mapToObj(index -> "<row r=\"" + (index + 10) + "\"><c r=\"A" + (index + 10)
                        + "\" t=\"str\"><v>B" + index
                        + "</v></c><c r=\"D" + (index + 10) + "\"><v>1</v></c></row>")
                .reduce("", String::concat);
        Made made = read(
                withSheet(
                        xml -> xml.replace(
                                "</sheetData>",
                                many
                                        + "<row r=\"7\"><c r=\"A7\" t=\"str\"><v>LATE</v></c><c r=\"D7\"><v>1</v></c></row></sheetData>")));

        assertThat(orders(made)).hasSize(7_004).startsWith("A1", "A2", "A3", "LATE", "B0");
    }

    @Test
    void aSheetInAnotherEncodingIsNotPutInOrderButRefused() throws IOException {
        byte[] latin = withSheet(
                xml -> first(xml, 3).replace("UTF-8", "ISO-8859-1").replace("</sheetData>", "</sheetData><!-- é -->"));

        assertRefused(latin, "sheet 'Orders': row 1 stands after row 3");
    }

    @Test
    void numbersOfRowsInADrawingAreNone() throws IOException {
        Made made = read(withSheet(xml -> xml.replace(
                "</sheetData>",
                "</sheetData><controls><from><xdr:row xmlns:xdr=\"urn:x\">2</xdr:row></from></controls>")));

        assertThat(orders(made)).containsExactly("A1", "A2", "A3");
    }
}
