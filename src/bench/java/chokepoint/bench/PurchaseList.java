package chokepoint.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A purchase list of 20 columns that all mean something and as many rows as wanted, the same each time. */
final class PurchaseList {

    static final String SHEET_PART = "xl/worksheets/sheet1.xml";

    private static final long SEED = 20_261_101;
    private static final List<String> HEADERS = List.of(
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
            "Buyer");
    static final int COLUMNS = HEADERS.size();
    private static final List<String> COUNTRIES = List.of("DE", "CN", "US", "KZ", "TR", "JP", "KR", "FR", "EE", "NL");

    private final List<String> texts = new ArrayList<>(HEADERS);
    private final int vendors = series("Vendor ", 2_000, " GmbH");
    private final int makers = series("Maker ", 500, " Ltd");
    private final int parts = series("PN-", 50_000, "-X");
    private final int goods = series("Network device, type ", 5_000, "");
    private final int invoices = series("INV-2026-", 200_000, "");
    private final int countries = all(COUNTRIES);
    private final int hs = series("85176", 900, "");
    private final int categories = series("Category ", 30, "");
    private final int small = all(List.of("pcs", "EUR", "USD", "Operator North", "Operator South"));
    private final int rows;

    private PurchaseList(int rows) {
        this.rows = rows;
    }

    private int series(String before, int count, String after) {
        int first = texts.size();
        for (int number = 0; number < count; number++) {
            texts.add(before + number + after);
        }
        return first;
    }

    private int all(List<String> more) {
        int first = texts.size();
        texts.addAll(more);
        return first;
    }

    /** Makes the list unless it is there. */
    static Path of(int rows, Path folder) throws IOException {
        Path file = folder.resolve("purchases-" + rows + ".xlsx");
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            Path part = folder.resolve("purchases-" + rows + ".part");
            new PurchaseList(rows).write(part);
            Files.move(part, file);
        }
        return file;
    }

    /** What a reader that reads every cell must have seen, the header with it. */
    static CellSum cells(int rows) {
        PurchaseList list = new PurchaseList(rows);
        CellSum sum = new CellSum();
        list.each(new Cells() {
            @Override
            public void text(int row, int column, int index) {
                sum.text(column, list.texts.get(index));
            }

            @Override
            public void number(int row, int column, int style, BigDecimal number) {
                sum.number(column, number.doubleValue());
            }
        });
        return sum;
    }

    /** Takes the cells of the list, in order. */
    private interface Cells {

        void text(int row, int column, int index);

        void number(int row, int column, int style, BigDecimal number);
    }

    private void each(Cells cells) {
        for (int column = 0; column < COLUMNS; column++) {
            cells.text(1, column, column);
        }
        Random random = new Random(SEED);
        for (int row = 2; row <= rows + 1; row++) {
            int quantity = 1 + random.nextInt(500);
            int cents = 100 + random.nextInt(900_000);
            cells.number(row, 0, 0, BigDecimal.valueOf(4_500_000_000L + row / 7));
            cells.number(row, 1, 0, BigDecimal.valueOf(row % 7 * 10 + 10));
            cells.number(row, 2, 1, BigDecimal.valueOf(45_000 + random.nextInt(900)));
            cells.text(row, 3, vendors + random.nextInt(2_000));
            cells.text(row, 4, countries + random.nextInt(COUNTRIES.size()));
            cells.text(row, 5, makers + random.nextInt(500));
            cells.text(row, 6, countries + random.nextInt(COUNTRIES.size()));
            cells.text(row, 7, countries + random.nextInt(COUNTRIES.size()));
            cells.text(row, 8, hs + 100 + random.nextInt(800));
            cells.text(row, 9, parts + random.nextInt(50_000));
            cells.text(row, 10, goods + random.nextInt(5_000));
            cells.text(row, 11, categories + random.nextInt(30));
            cells.number(row, 12, 0, BigDecimal.valueOf(quantity));
            cells.text(row, 13, small);
            cells.number(row, 14, 0, BigDecimal.valueOf(cents, 2));
            cells.number(row, 15, 0, BigDecimal.valueOf((long) cents * quantity, 2));
            cells.text(row, 16, small + 1 + random.nextInt(2));
            cells.text(row, 17, invoices + random.nextInt(200_000));
            cells.number(row, 18, 1, BigDecimal.valueOf(45_100 + random.nextInt(900)));
            cells.text(row, 19, small + 3 + random.nextInt(2));
        }
    }

    private void write(Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(zip, "[Content_Types].xml", WorkbookParts.types(1));
            part(zip, "_rels/.rels", WorkbookParts.relations("officeDocument", "xl/workbook.xml"));
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    WorkbookParts.relations(
                            "worksheet",
                            "worksheets/sheet1.xml",
                            "sharedStrings",
                            "sharedStrings.xml",
                            "styles",
                            "styles.xml"));
            part(
                    zip,
                    "xl/workbook.xml",
                    String.format(
                            Locale.ROOT,
                            "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"PO\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
                            WorkbookParts.MAIN,
                            WorkbookParts.RELATIONS));
            part(
                    zip,
                    "xl/styles.xml",
                    "<styleSheet xmlns=\"" + WorkbookParts.MAIN
                            + "\"><fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills><borders count=\"1\"><border/></borders>"
                            + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
            part(zip, "xl/sharedStrings.xml", sharedTexts());
            Writer out = start(zip, SHEET_PART);
            sheet(out);
            out.flush();
        }
    }

    private void sheet(Writer out) throws IOException {
        out.write("<worksheet xmlns=\"" + WorkbookParts.MAIN + "\"><sheetData>");
        try {
            each(new SheetText(out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        out.write("</row></sheetData></worksheet>");
    }

    /** Cells as most programs write them. */
    private record SheetText(Writer out) implements Cells {

        @Override
        public void text(int row, int column, int index) {
            write(row, column, " t=\"s\"><v>" + index);
        }

        @Override
        public void number(int row, int column, int style, BigDecimal number) {
            write(row, column, (style == 0 ? "" : " s=\"" + style + '"') + "><v>" + number);
        }

        private void write(int row, int column, String rest) {
            try {
                if (column == 0) {
                    out.write((row == 1 ? "" : "</row>") + "<row r=\"" + row + "\">");
                }
                out.write("<c r=\"" + (char) ('A' + column) + row + '"' + rest + "</v></c>");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private String sharedTexts() {
        StringBuilder xml =
                new StringBuilder("<sst xmlns=\"" + WorkbookParts.MAIN + "\" uniqueCount=\"" + texts.size() + "\">");
        texts.forEach(text -> xml.append("<si><t>").append(text).append("</t></si>"));
        return xml.append("</sst>").toString();
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        Writer out = start(zip, name);
        out.write(content);
        out.flush();
    }

    private static Writer start(ZipOutputStream zip, String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        return new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
    }
}
