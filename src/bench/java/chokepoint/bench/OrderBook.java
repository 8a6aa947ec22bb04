package chokepoint.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * An ordinary purchase list of 20 columns: each vendor sits in one country, each part has one maker, code and price, and one line in a
 * hundred takes a way of its own. The same each time.
 */
final class OrderBook {

    private static final long SEED = 20_261_124;
    private static final int WINDOW = 100;
    private static final int LINES_AN_ORDER = 4;
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 7);
    private static final int DAYS = 700;
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
            "Certificate of Origin No");
    static final int COLUMNS = HEADERS.size();
    private static final List<String> VENDOR_COUNTRIES =
            List.of("Germany", "Germany", "Germany", "France", "Netherlands");
    private static final List<String> ORIGINS =
            List.of("Germany", "France", "Japan", "China", "United States", "South Korea");
    private static final List<String> WAYS = List.of("Kazakhstan", "Türkiye", "Armenia");
    private static final List<String> CODES =
            List.of("851762", "940310", "730890", "854231", "480256", "847130", "853690", "392690", "732690", "853400");
    private static final List<String> GOODS = List.of(
            "Network switch",
            "Office desk",
            "Steel bracket",
            "Microcontroller",
            "Printing paper",
            "Notebook computer",
            "Plug connector",
            "Plastic cover",
            "Steel fitting",
            "Printed circuit board");

    private final Random random = new Random(SEED);
    private final int vendors;
    private final int parts;

    private OrderBook(int rows) {
        vendors = 40 + rows / 2_000;
        parts = 250 + rows / 100;
    }

    /** Makes the list unless it is there. */
    static Path of(int rows, Path folder) throws IOException {
        Path file = folder.resolve("orders-" + rows + ".xlsx");
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            Path part = folder.resolve("orders-" + rows + ".part");
            new OrderBook(rows).write(part, rows);
            Files.move(part, file);
        }
        return file;
    }

    private void write(Path file, int rows) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(null, WINDOW, false, true);
                OutputStream out = Files.newOutputStream(file)) {
            SXSSFSheet sheet = book.createSheet("Orders");
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
            Row header = sheet.createRow(0);
            for (int column = 0; column < COLUMNS; column++) {
                header.createCell(column).setCellValue(HEADERS.get(column));
            }
            for (int row = 1; row <= rows; row++) {
                line(sheet.createRow(row), row, day);
            }
            book.write(out);
        }
    }

    private void line(Row row, int number, CellStyle day) {
        int order = number / LINES_AN_ORDER;
        int vendor = order * 31 % vendors;
        int part = random.nextInt(parts);
        int good = part % GOODS.size();
        String origin = ORIGINS.get(part * 7 % ORIGINS.size());
        String dispatch = random.nextInt(100) == 0 ? WAYS.get(random.nextInt(WAYS.size())) : origin;
        LocalDate ordered = FIRST.plusDays(order * 17L % DAYS);
        int quantity = 1 + random.nextInt(40);
        double price = 5 + part * 37 % 900 + good / 10.0;
        row.createCell(0).setCellValue("PO-" + (450_000 + order));
        row.createCell(1).setCellValue(10 * (1 + number % LINES_AN_ORDER));
        date(row.createCell(2), ordered, day);
        row.createCell(3).setCellValue(String.format(Locale.ROOT, "Vendor %d GmbH", 1_000 + vendor));
        row.createCell(4).setCellValue(VENDOR_COUNTRIES.get(vendor % VENDOR_COUNTRIES.size()));
        row.createCell(5).setCellValue(String.format(Locale.ROOT, "Maker %d Works", 100 + part % (20 + parts / 20)));
        row.createCell(6).setCellValue(origin);
        row.createCell(7).setCellValue(dispatch);
        row.createCell(8).setCellValue(CODES.get(good));
        row.createCell(9).setCellValue("PN-" + (70_000 + part));
        row.createCell(10).setCellValue(GOODS.get(good) + ", type " + part);
        row.createCell(11).setCellValue("Goods group " + good);
        row.createCell(12).setCellValue(quantity);
        row.createCell(13).setCellValue("pcs");
        row.createCell(14).setCellValue(price);
        row.createCell(15).setCellValue(Math.round(price * quantity * 100) / 100.0);
        row.createCell(16).setCellValue("EUR");
        row.createCell(17).setCellValue("INV-" + vendor + "-" + order);
        date(row.createCell(18), ordered.plusDays(20 + random.nextInt(40)), day);
        row.createCell(19).setCellValue("CO-" + number);
    }

    private static void date(Cell cell, LocalDate date, CellStyle day) {
        cell.setCellValue(date);
        cell.setCellStyle(day);
    }
}
