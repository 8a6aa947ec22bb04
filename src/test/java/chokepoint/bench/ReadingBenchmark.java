package chokepoint.bench;

import chokepoint.reading.OpenedList;
import chokepoint.reading.Reading;
import chokepoint.reading.ReadingOptions;
import chokepoint.tally.Tallies;
import chokepoint.trade.Field;
import chokepoint.trade.Line;
import chokepoint.trade.Money;
import chokepoint.trade.Restriction;
import chokepoint.trade.Segment;
import chokepoint.trade.Standing;
import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads a made list of a million rows and twenty columns into lines and tallies with our reader, and its cells with POI's event model, in turn, each run in a process
 * of its own with the same flags, and prints the CPU time of both: {@code ReadingBenchmark [rows] [runs]}.
 */
final class ReadingBenchmark {

    private static final int ROWS = 1_000_000;
    private static final int RUNS = 5;
    private static final String HEAP = "-Xmx1g";
    private static final String[] HEADERS = {
        "PO Number",
        "Line",
        "Order Date",
        "Vendor",
        "Vendor Country",
        "Manufacturer",
        "Country of Origin",
        "Country of Dispatch",
        "HS Code",
        "Part Number",
        "Description",
        "Category",
        "Quantity",
        "Unit",
        "Unit Price",
        "Value",
        "Currency",
        "Invoice Number",
        "Delivery Date",
        "Buyer"
    };
    private static final String[] COUNTRIES = {"DE", "CN", "US", "KZ", "TR", "JP", "KR", "FR", "EE", "NL"};

    private ReadingBenchmark() {}

    public static void main(String[] args) throws Exception {
        if (args.length == 2 && args[0].equals("ours")) {
            ours(Path.of(args[1]));
        } else if (args.length == 2 && args[0].equals("anchor")) {
            anchor(Path.of(args[1]));
        } else {
            compare(
                    args.length > 0 ? Integer.parseInt(args[0]) : ROWS,
                    args.length > 1 ? Integer.parseInt(args[1]) : RUNS);
        }
    }

    private static void compare(int rows, int runs) throws Exception {
        Path list = Files.createTempFile("reading", ".xlsx");
        try {
            write(list, rows);
            System.out.printf(Locale.ROOT, "%,d rows, %,d bytes packed%n", rows, Files.size(list));
            List<Double> ours = new ArrayList<>();
            List<Double> anchor = new ArrayList<>();
            for (int run = 0; run < runs; run++) {
                ours.add(cpu("ours", list));
                anchor.add(cpu("anchor", list));
            }
            double our = median(ours);
            double their = median(anchor);
            System.out.printf(
                    Locale.ROOT,
                    "CPU s, medians of %d: ours %.1f, POI event model %.1f, ratio %.2f%n",
                    runs,
                    our,
                    their,
                    our / their);
        } finally {
            Files.delete(list);
        }
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private static double cpu(String what, Path list) throws IOException, InterruptedException {
        String java = System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
        Process process = new ProcessBuilder(
                        java,
                        HEAP,
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReadingBenchmark.class.getName(),
                        what,
                        list.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(what + " failed: " + output);
        }
        System.out.print(what + " " + output);
        return Double.parseDouble(output.strip().split(" ")[0]);
    }

    private static void tell(long rows) {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.out.printf(Locale.ROOT, "%.2f CPU s for %,d lines%n", system.getProcessCpuTime() / 1e9, rows);
    }

    private static void ours(Path list) throws IOException {
        Tallies tallies = new Tallies("EUR");
        Lookup lookup = new Lookup();
        try (OpenedList opened = Reading.open(list, "list.xlsx", ReadingOptions.DEFAULT)) {
            opened.read(chunk -> chunk.forEach(line -> tallies.add(lookup.looked(line))));
        }
        tell(tallies.coverage().lines());
    }

    /** Lines as a check looks them up, for a segmentation by category and one period. */
    private static final class Lookup {

        private final Map<String, List<Segment>> segments = new HashMap<>();

        Line looked(Line line) {
            List<Segment> places = segments.computeIfAbsent(
                    line.values().text(Field.SEGMENT), category -> List.of(new Segment("category", category)));
            Money value = line.stated().currency().equals("EUR") ? line.stated() : Money.UNKNOWN;
            return line.with(
                    line.values(),
                    new Standing(value, "all", places, false, "", List.of(), Restriction.NONE, Map.of()));
        }
    }

    // The fair anchor: shared strings in an array, every cell typed, nothing formatted

    private static void anchor(Path list) throws Exception {
        try (OPCPackage file = OPCPackage.open(list.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(file);
            ReadOnlySharedStringsTable table = new ReadOnlySharedStringsTable(file);
            String[] strings = new String[table.getUniqueCount()];
            for (int i = 0; i < strings.length; i++) {
                strings[i] = table.getItemAt(i).getString();
            }
            Cells cells = new Cells(strings);
            Iterator<InputStream> sheets = reader.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    XMLReader parser = XMLHelper.newXMLReader();
                    parser.setContentHandler(cells);
                    parser.parse(new InputSource(sheet));
                }
            }
            tell(cells.rows);
        }
    }

    private static final class Cells extends DefaultHandler {

        private final String[] strings;
        private final StringBuilder text = new StringBuilder();
        private boolean value;
        private boolean shared;
        private long rows;
        private double sum;
        private long letters;

        Cells(String[] strings) {
            this.strings = strings;
        }

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes) {
            switch (local) {
                case "c" -> shared = "s".equals(attributes.getValue("t"));
                case "v" -> {
                    value = true;
                    text.setLength(0);
                }
                default -> {}
            }
        }

        @Override
        public void endElement(String uri, String local, String name) {
            if (local.equals("v")) {
                value = false;
                if (shared) {
                    letters += strings[Integer.parseInt(text.toString())].length();
                } else {
                    sum += Double.parseDouble(text.toString());
                }
            } else if (local.equals("row")) {
                rows++;
            }
        }

        @Override
        public void characters(char[] chars, int start, int length) {
            if (value) {
                text.append(chars, start, length);
            }
        }
    }

    // The list, made from a seed

    private static void write(Path list, int rows) throws IOException {
        Random random = new Random(20261101);
        List<String> strings = new ArrayList<>(List.of(HEADERS));
        int vendors = add(strings, "Vendor ", 2_000, " GmbH");
        int makers = add(strings, "Maker ", 500, " Ltd");
        int parts = add(strings, "PN-", 50_000, "-X");
        int goods = add(strings, "Network device, type ", 5_000, "");
        int invoices = add(strings, "INV-2026-", 200_000, "");
        int countries = strings.size();
        strings.addAll(List.of(COUNTRIES));
        int hs = add(strings, "85176", 900, "");
        int categories = add(strings, "Category ", 30, "");
        int small = strings.size();
        strings.addAll(List.of("pcs", "EUR", "USD", "Operator North", "Operator South"));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(list))) {
            part(zip, "[Content_Types].xml", """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" \
                    ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" \
                    ContentType="application/xml"/><Override PartName="/xl/workbook.xml" \
                    ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override \
                    PartName="/xl/worksheets/sheet1.xml" \
                    ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override \
                    PartName="/xl/sharedStrings.xml" \
                    ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/><Override \
                    PartName="/xl/styles.xml" \
                    ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>""");
            part(zip, "_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    relations(
                            "worksheet",
                            "worksheets/sheet1.xml",
                            "sharedStrings",
                            "sharedStrings.xml",
                            "styles",
                            "styles.xml"));
            part(zip, "xl/workbook.xml", """
                    <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
                    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="PO" \
                    sheetId="1" r:id="rId1"/></sheets></workbook>""");
            part(zip, "xl/styles.xml", """
                    <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font/></fonts>\
                    <fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>\
                    <cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>""");
            Writer out = start(zip, "xl/sharedStrings.xml");
            out.write(
                    "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" count=\"1\" uniqueCount=\""
                            + strings.size() + "\">");
            for (String string : strings) {
                out.write("<si><t>" + string + "</t></si>");
            }
            out.write("</sst>");
            out.flush();
            out = start(zip, "xl/worksheets/sheet1.xml");
            out.write(
                    "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">");
            for (int column = 0; column < HEADERS.length; column++) {
                out.write(cell(column, 1) + " t=\"s\"><v>" + column + "</v></c>");
            }
            out.write("</row>");
            for (int row = 2; row <= rows + 1; row++) {
                out.write("<row r=\"" + row + "\">");
                int quantity = 1 + random.nextInt(500);
                int cents = 100 + random.nextInt(900_000);
                number(out, 0, row, 4_500_000_000L + row / 7, "");
                number(out, 1, row, row % 7 * 10 + 10, "");
                number(out, 2, row, 45_000 + random.nextInt(900), " s=\"1\"");
                text(out, 3, row, vendors + random.nextInt(2_000));
                text(out, 4, row, countries + random.nextInt(COUNTRIES.length));
                text(out, 5, row, makers + random.nextInt(500));
                text(out, 6, row, countries + random.nextInt(COUNTRIES.length));
                text(out, 7, row, countries + random.nextInt(COUNTRIES.length));
                text(out, 8, row, hs + 100 + random.nextInt(800));
                text(out, 9, row, parts + random.nextInt(50_000));
                text(out, 10, row, goods + random.nextInt(5_000));
                text(out, 11, row, categories + random.nextInt(30));
                number(out, 12, row, quantity, "");
                text(out, 13, row, small);
                decimal(out, 14, row, cents);
                decimal(out, 15, row, (long) cents * quantity);
                text(out, 16, row, small + 1 + random.nextInt(2));
                text(out, 17, row, invoices + random.nextInt(200_000));
                number(out, 18, row, 45_100 + random.nextInt(900), " s=\"1\"");
                text(out, 19, row, small + 3 + random.nextInt(2));
                out.write("</row>");
            }
            out.write("</sheetData></worksheet>");
            out.flush();
        }
    }

    private static int add(List<String> strings, String before, int count, String after) {
        int first = strings.size();
        for (int i = 0; i < count; i++) {
            strings.add(before + i + after);
        }
        return first;
    }

    private static String relations(String... typesAndTargets) {
        StringBuilder xml = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            xml.append("<Relationship Id=\"rId")
                    .append(i / 2 + 1)
                    .append("\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/")
                    .append(typesAndTargets[i])
                    .append("\" Target=\"")
                    .append(typesAndTargets[i + 1])
                    .append("\"/>");
        }
        return xml.append("</Relationships>").toString();
    }

    private static Writer start(ZipOutputStream zip, String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        return new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        Writer out = start(zip, name);
        out.write(content);
        out.flush();
    }

    private static String cell(int column, int row) {
        return "<c r=\"" + (char) ('A' + column) + row + "\"";
    }

    private static void text(Writer out, int column, int row, int index) throws IOException {
        out.write(cell(column, row) + " t=\"s\"><v>" + index + "</v></c>");
    }

    private static void number(Writer out, int column, int row, long value, String style) throws IOException {
        out.write(cell(column, row) + style + "><v>" + value + "</v></c>");
    }

    private static void decimal(Writer out, int column, int row, long cents) throws IOException {
        out.write(cell(column, row) + "><v>" + cents / 100 + "." + cents % 100 / 10 + cents % 10 + "</v></c>");
    }
}
