package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.reading.MadeLists.Made;
import chokepoint.trade.Line;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Sheets as other programs than Excel write them. */
class RawSheetTest {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static Made sheet(String xml) {
        return sheet(xml, "<sst xmlns='" + MAIN + "'/>", StandardCharsets.UTF_8);
    }

    private static Made sheet(String xml, String strings, Charset charset) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                            + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                            + "<Default Extension='xml' ContentType='application/xml'/>"
                            + "<Override PartName='/xl/workbook.xml' ContentType='" + TYPE + "sheet.main+xml'/>"
                            + "<Override PartName='/xl/s.xml' ContentType='" + TYPE + "worksheet+xml'/>"
                            + "<Override PartName='/xl/t.xml' ContentType='" + TYPE + "sharedStrings+xml'/></Types>",
                    StandardCharsets.UTF_8);
            part(zip, "_rels/.rels", relations("officeDocument", "xl/workbook.xml"), StandardCharsets.UTF_8);
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    relations("worksheet", "s.xml", "sharedStrings", "t.xml"),
                    StandardCharsets.UTF_8);
            part(
                    zip,
                    "xl/workbook.xml",
                    "<x:workbook xmlns:x='" + MAIN + "' xmlns:q='" + RELATIONS
                            + "'><x:sheets><x:sheet name='A &amp; B' sheetId='1' q:id='rId1'/></x:sheets></x:workbook>",
                    StandardCharsets.UTF_8);
            part(zip, "xl/t.xml", strings, StandardCharsets.UTF_8);
            part(zip, "xl/s.xml", xml, charset);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return MadeLists.bytes("list.xlsx", bytes.toByteArray(), ReadingOptions.DEFAULT);
    }

    private static String relations(String... typesAndTargets) {
        StringBuilder xml = new StringBuilder(
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            xml.append(String.format(
                    Locale.ROOT,
                    "<Relationship Id='rId%d' Type='%s/%s' Target='%s'/>",
                    i / 2 + 1,
                    RELATIONS,
                    typesAndTargets[i],
                    typesAndTargets[i + 1]));
        }
        return xml.append("</Relationships>").toString();
    }

    private static void part(ZipOutputStream zip, String name, String content, Charset charset) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(charset));
    }

    private static String text(String text) {
        return "<c t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    @Test
    void rowsAndCellsNeedNotSayWhereTheyStand() {
        Made made = sheet("<worksheet><sheetData><row>" + text("Vendor") + text("Amount") + "</row><row>" + text("Acme")
                + "<c><v>5</v></c></row><row r='9'>" + text("Bolt")
                + "<c r='B9'><v>6</v></c></row></sheetData></worksheet>");

        assertThat(made.lines()).extracting(line -> line.id().row()).containsExactly(2, 9);
        assertThat(made.sheet().name()).isEqualTo("A & B");
        assertThat(made.sheet().values()).hasToString("{=11}");
    }

    @Test
    void prefixesCommentsAndSectionsAreUnderstood() {
        Made made = sheet("<?xml version='1.0'?><!-- made by hand --><m:worksheet xmlns:m='" + MAIN + "'><m:sheetData>"
                + "<m:row r='1'><m:c r='A1' t='str'><m:v>Vendor</m:v></m:c><m:c r='B1' t='str'><m:v>Amount</m:v></m:c></m:row>"
                + "<m:row r='2'><m:c r='A2' t='str'><m:v>Acme <!-- the first -->&amp; <![CDATA[Sons <Ltd>]]></m:v></m:c>"
                + "<m:c r='b2'><m:v>1<!-- thousand -->000</m:v></m:c></m:row></m:sheetData></m:worksheet>");

        assertThat(made.lines().get(0).vendor().name()).isEqualTo("Acme & Sons <Ltd>");
        assertThat(made.sheet().values()).hasToString("{=1000}");
    }

    @Test
    void escapesArePlainAndPhoneticsAreNoContent() {
        Made made = sheet(
                "<worksheet><sheetData><row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c></row>"
                        + "<row r='2'><c r='A2' t='s'><v>2</v></c><c r='B2'><v>5</v></c></row></sheetData></worksheet>",
                "<sst><si><t>Vendor</t></si><si><r><t>Amo</t></r><r><t>unt</t></r></si>"
                        + "<si><t>A_x0026_B &#x41F;</t><rPh sb='0' eb='1'><t>noise</t></rPh></si></sst>",
                StandardCharsets.UTF_8);

        assertThat(made.lines().get(0).vendor().name()).isEqualTo("A&B П");
        assertThat(made.lines()).hasSize(1);
    }

    @Test
    void aPartInUtf16IsRead() {
        Made made = sheet(
                "\ufeff<?xml version='1.0' encoding='UTF-16'?><worksheet><sheetData><row r='1'>" + text("Поставщик")
                        + text("Сумма") + "</row><row r='2'>" + text("Акме")
                        + "<c><v>5</v></c></row></sheetData></worksheet>",
                "<sst/>",
                StandardCharsets.UTF_16LE);

        assertThat(made.lines().get(0).vendor().name()).isEqualTo("Акме");
    }

    @Test
    void aTextThatTheFileDoesNotHoldIsAProblem() {
        Made made = sheet("<worksheet><sheetData><row r='1'>" + text("Vendor") + text("Amount")
                + "</row><row r='2'><c r='A2' t='s'><v>77</v></c><c r='B2'><v>5</v></c></row></sheetData></worksheet>");

        assertThat(made.problems())
                .singleElement()
                .asString()
                .contains("cell A2")
                .contains("77");
    }

    @Test
    void numbersAreAsExcelShowsThem() {
        Made made = sheet("<worksheet><sheetData><row r='1'>" + text("Vendor") + text("Amount") + "</row>"
                + "<row r='2'>" + text("A") + "<c r='B2'><v>1234.5600000000001</v></c></row>"
                + "<row r='3'>" + text("B") + "<c r='B3'><v>1.5E-3</v></c></row>"
                + "<row r='4'>" + text("C") + "<c r='B4'><v>-0.1</v></c></row>"
                + "<row r='5'>" + text("D") + "<c r='B5'><v>123456789012345678</v></c></row></sheetData></worksheet>");

        assertThat(made.lines())
                .extracting(Line::stated)
                .extracting(money -> money.amount().toPlainString())
                .containsExactly("1234.56", "0.0015", "-0.1", "123456789012346000");
    }
}
