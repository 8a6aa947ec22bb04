package chokepoint.workbook.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chokepoint.workbook.ColumnName;
import chokepoint.workbook.Row;
import chokepoint.workbook.xml.XmlScanner;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain rows are read straight from their bytes; the careful way is the oracle. */
class PlainRowsTest {

    private static final int SEEDS = 300;

    private static int read(String row) {
        byte[] bytes = (row + " ".repeat(99) + '\0').getBytes(StandardCharsets.UTF_8);
        return new PlainRows(new Row(false, SheetText.TEXTS), SheetText.TEXTS, NumberStyles.PLAIN)
                .read(bytes, 0, bytes.length - 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"1\"></row>",
                "<row r=\"2\" spans=\"1:3\" ht=\"15\" customHeight=\"1\"><c r=\"A2\" s=\"1\"/><c r=\"B2\"><v>1.5</v></c></row>",
                "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>0</v></c><c r=\"XFD3\" s=\"12\" t=\"n\"><v>1</v></c></row>",
                "<row r=\"4\"><c r=\"A4\" t=\"str\"><f>B4&amp;\"x\"</f><v>x</v></c><c r=\"B4\" t=\"b\"><v>1</v></c></row>",
                "<row r=\"5\"><c r=\"A5\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> a</t></is></c></row>",
                "<row r=\"6\"><c r=\"A6\"><f t=\"shared\" si=\"0\"/><v>3</v></c><c r=\"B6\" t=\"e\"><v>#N/A</v></c></row>"
            })
    void whatProgramsWriteIsPlain(String row) {
        assertThat(read(row)).isEqualTo(row.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"1\" hidden=\"1\"></row>",
                "<row><c><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>99</v></c></row>",
                "<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"A1\"><f>1/0</f></c></row>",
                "<row r=\"1\"><c r=\"A1\"><v>1<!-- -->0</v></c></row>",
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><r><t>a</t></r></is></c></row>",
                "<x:row r=\"1\"></x:row>"
            })
    void allElseIsLeftToTheCarefulWay(String row) {
        assertThat(read(row)).isEqualTo(PlainRows.UNUSUAL);
    }

    @Test
    void bothWaysReadTheSame() {
        for (int seed = 0; seed < SEEDS; seed++) {
            SheetText sheet = SheetText.of(RandomSheet.of(seed, 40));

            assertThat(sheet.plainly()).as("seed %d", seed).isEqualTo(sheet.carefully());
        }
    }

    @Test
    void whereTheBytesComeApartDoesNotShow() {
        for (int seed = 0; seed < SEEDS; seed++) {
            SheetText sheet = SheetText.of(RandomSheet.of(seed, 40));

            assertThat(sheet.plainlyInPieces(seed)).as("seed %d", seed).isEqualTo(sheet.carefully());
        }
    }

    @Test
    void aSheetCutOffAnywhereIsReadTheSame() {
        String xml = RandomSheet.of(3, 12);
        for (int length = 0; length < xml.length(); length++) {
            SheetText sheet = SheetText.of(xml.substring(0, length));

            assertThat(sheet.plainly()).as("cut at %d", length).isEqualTo(sheet.carefully());
        }
    }

    @Test
    void aSheetInUtf16IsReadTheSame() {
        byte[] bytes = ("\ufeff<?xml version='1.0' encoding='UTF-16'?>"
                        + RandomSheet.of(0, 40).replaceFirst("^\ufeff?(<\\?.*?\\?>)?", ""))
                .getBytes(StandardCharsets.UTF_16LE);
        SheetText sheet = SheetText.of(bytes);

        assertThat(sheet.plainly()).hasSizeGreaterThan(10).isEqualTo(sheet.carefully());
    }

    @Test
    void aRowLongerThanAllThatIsReadAtOnceIsReadTheSame() {
        StringBuilder row = new StringBuilder("<worksheet><row r=\"1\">");
        for (int column = 0; column < 16_384; column++) {
            row.append("<c r=\"")
                    .append(ColumnName.of(column))
                    .append("1\" s=\"2\"><v>")
                    .append(column)
                    .append(".25</v></c>");
        }
        SheetText sheet = SheetText.of(row + "</row><row r=\"2\"><c r=\"A2\"><v>7</v></c></row></worksheet>");

        assertThat(sheet.plainly()).hasSize(3).isEqualTo(sheet.carefully());
        assertThat(sheet.ahead()).isEqualTo(sheet.carefully());
    }

    @Test
    void whatIsReadAheadComesInOrder() {
        SheetText sheet = SheetText.of(RandomSheet.of(5, 3_000));

        assertThat(sheet.ahead()).isEqualTo(sheet.carefully());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 255, 256, 257, 1_500})
    void whoHasEnoughGetsNoMore(int rows) {
        SheetText sheet = SheetText.of(RandomSheet.of(6, 3_000));

        assertThat(sheet.ahead(rows)).isEqualTo(sheet.inTurn(rows));
    }

    @Test
    void aSheetThatEndsTooEarlyIsToldBehindItsRows() {
        String xml = RandomSheet.of(6, 3_000);
        SheetText sheet = SheetText.of(xml.substring(0, xml.indexOf("<row r=\"", xml.length() * 5 / 6) + 20));

        List<String> seen = sheet.ahead();

        assertThat(seen).isEqualTo(sheet.carefully());
        assertThat(seen.get(seen.size() - 1)).contains("truncated");
    }

    @Test
    void whatTheTakerThrowsIsItsOwn() {
        SheetXml sheet = new SheetXml(
                "Sheet",
                new XmlScanner(new java.io.ByteArrayInputStream(
                        RandomSheet.of(6, 3_000).getBytes(StandardCharsets.UTF_8))),
                SheetText.TEXTS,
                NumberStyles.PLAIN,
                false,
                true);

        assertThatThrownBy(() -> RowsAhead.read(sheet, row -> {
                    throw new IllegalStateException("mine");
                }))
                .hasMessage("mine");
    }
}
