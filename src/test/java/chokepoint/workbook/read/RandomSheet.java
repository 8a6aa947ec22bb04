package chokepoint.workbook.read;

import chokepoint.workbook.ColumnName;
import java.util.List;
import java.util.Random;

/** Sheets of plain and of unusual rows, mixed, the same for the same seed. */
final class RandomSheet {

    private static final List<String> ROW_STARTS = List.of(
            "<row r=\"%d\">",
            "<row r=\"%d\">",
            "<row r=\"%d\">",
            "<row r=\"%d\" spans=\"1:9\" ht=\"15.75\" customHeight=\"1\">",
            "<row r=\"%d\" spans=\"1:9\" hidden=\"1\">",
            "<row r=\"%d\" x14ac:dyDescent=\"0.25\">",
            "<row r='%d'>",
            "<row spans=\"1:9\" r=\"%d\">",
            "<row>",
            "<row\n r=\"%d\" >",
            "<!-- a note -->\n<row r=\"%d\" label=\"a>b\">",
            "<x:row xmlns:x=\"urn:x\" r=\"%d\">");
    private static final List<String> VALUES = List.of(
            "0",
            "1",
            "-1",
            "12345",
            "1234.50",
            "0.1",
            "-0.00",
            ".5",
            "5.",
            "1e3",
            "1.5E-3",
            "1234.5600000000001",
            "123456789012345",
            "1234567890123456",
            "123456789012345678",
            "0.000000000000012",
            "000123",
            "45123",
            "45123.75",
            "-",
            ".",
            "",
            " 7 ",
            "NaN",
            "1E400",
            "1&#48;",
            "2958466",
            "9223372036854775807",
            "0x10");
    private static final List<String> TEXTS = List.of(
            "Acme",
            "",
            " ",
            "A &amp; B",
            "&#x41F;&#1088;",
            "a_x000D_b",
            "_x0041_",
            "Поставщик",
            "a\r\nb",
            "<![CDATA[<A>]]>",
            "a<!-- no -->b",
            "&unknown;",
            "=SUM(A1)",
            "\t",
            "]]&gt;");
    private static final List<String> SHARED = List.of(
            "0", "1", "2", "3", "4", "5", "6", "99", "-1", "", " 0", "0 ", "00002", "99999999999", "&#50;", "1.0");

    private final Random random;
    private final StringBuilder xml = new StringBuilder();

    private RandomSheet(int seed) {
        this.random = new Random(seed);
    }

    static String of(int seed, int rows) {
        RandomSheet sheet = new RandomSheet(seed);
        sheet.write(rows);
        return sheet.xml.toString();
    }

    private void write(int rows) {
        boolean tidy = random.nextInt(3) == 0;
        xml.append(any(List.of("", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", "\ufeff<?xml version='1.0'?>")));
        xml.append("<worksheet><cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols><sheetData>");
        for (int row = 2; row <= 2 * rows; row += 2) {
            xml.append((tidy ? ROW_STARTS.get(0) : any(ROW_STARTS)).replace("%d", Integer.toString(row)));
            String prefix = xml.lastIndexOf("<x:row") == xml.lastIndexOf("<") ? "x:" : "";
            cells(row, tidy);
            xml.append(tidy ? "" : any(List.of("", "", "", "\n", "<extLst><ext/></extLst>")));
            xml.append("</")
                    .append(prefix)
                    .append("row>")
                    .append(any(List.of("", "", "\n", "<row r=\"" + (row + 1) + "\"/>")));
        }
        xml.append("</sheetData><mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells></worksheet>");
    }

    private void cells(int row, boolean tidy) {
        int column = 0;
        for (int cell = random.nextInt(9); cell > 0; cell--) {
            column += 1 + random.nextInt(random.nextInt(20) == 0 ? 800 : 2);
            String place = ColumnName.of(column - 1) + row;
            String style = any(List.of("", "", " s=\"1\"", " s=\"2\""));
            if (tidy || random.nextInt(4) > 0) {
                plain("<c r=\"" + place + "\"" + style);
            } else {
                unusual(place, style);
            }
        }
    }

    private void plain(String start) {
        xml.append(start);
        xml.append(
                switch (random.nextInt(8)) {
                    case 0, 1 -> " t=\"s\"><v>" + any(SHARED) + "</v></c>";
                    case 2 -> "/>";
                    case 3 -> " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + any(TEXTS) + "</t></is></c>";
                    case 4 -> " t=\"str\"><f>A1&amp;\"x\"</f><v>" + any(TEXTS) + "</v></c>";
                    case 5 ->
                        any(List.of(" t=\"b\"><v>1</v></c>", " t=\"b\"><v>0</v></c>", " t=\"e\"><v>#N/A</v></c>"));
                    case 6 -> "><f t=\"shared\" ref=\"A1:A2\" si=\"0\"/><v>" + any(VALUES) + "</v></c>";
                    default -> any(List.of("", " t=\"n\"")) + "><v>" + any(VALUES) + "</v></c>";
                });
    }

    private void unusual(String place, String style) {
        xml.append(
                switch (random.nextInt(17)) {
                    case 0 -> "<c><v>" + any(VALUES) + "</v></c>";
                    case 1 -> "<c t='s' r='" + place + "'><v>" + any(SHARED) + "</v></c>";
                    case 2 -> "<c r=\"" + place.toLowerCase(java.util.Locale.ROOT) + "\"><v>3</v></c>";
                    case 3 ->
                        "<c r=\"" + place + "\" t=\"inlineStr\"><is><r><t>a</t></r><r><rPr><b/></rPr><t>" + any(TEXTS)
                                + "</t></r><rPh sb=\"0\" eb=\"1\"><t>noise</t></rPh></is></c>";
                    case 4 -> "<c r=\"" + place + "\"" + style + "><v>1<!-- thousand -->000</v></c>";
                    case 5 -> "<c r=\"" + place + "\" t=\"str\"><v><![CDATA[a<b]]></v></c>";
                    case 6 -> "<c r=\"" + place + "\"><f>1/0</f></c>";
                    case 7 -> "<c r=\"" + place + "\" t=\"str\"><f>\"\"</f><v></v></c>";
                    case 8 -> "<c r=\"" + place + "\"><f>A1</f><v/></c>";
                    case 9 -> "<c r=\"" + place + "\" t=\"d\"><v>2026-06-30</v></c>";
                    case 10 ->
                        "<mc:AlternateContent><mc:Choice Requires=\"x\"><c r=\"" + place
                                + "\"><v>1</v></c></mc:Choice><mc:Fallback/></mc:AlternateContent>";
                    case 11 -> "<c r=\"" + place + "\" cm=\"1\" vm=\"2\"" + style + "><v>4</v></c>";
                    case 12 -> "<c r=\"" + place + "\" ><v >5</v ></c >";
                    case 13 -> "<x:c xmlns:x=\"urn:x\" r=\"" + place + "\"><x:v>6</x:v></x:c>";
                    case 14 -> "<c r=\"" + place + "\" t=\"s\" s=\"2\"><v>0</v><extLst><ext/></extLst></c>";
                    case 15 -> "<c r=\"" + place + "\" t=\"\"><f ca=\"1\">A1&gt;2</f><v>7</v></c>";
                    default -> "<c r=\"" + place + "\" xml:space=\"preserve\"><v> 8</v></c>\n  ";
                });
    }

    private String any(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
