package chokepoint.examples;

import chokepoint.examples.ElectronicsPurchases.Item;
import chokepoint.examples.ElectronicsPurchases.Part;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;

/** Components bought by a maker of electronics, one sheet, one Excel table of the {@link ElectronicsPurchases}. */
final class ElectronicsBuyer {

    private static final List<String> COLUMNS = List.of(
            "PO Number",
            "Pos.",
            "PO Date",
            "Supplier",
            "Supplier Country",
            "MPN",
            "Item Description",
            "HS Code",
            "Manufacturer",
            "Country of Origin",
            "Ship From Country",
            "Route",
            "Incoterms",
            "Qty",
            "Unit Price",
            "Currency",
            "Line Value",
            "Invoice No",
            "Certificate of Origin No",
            "CoO Date",
            "Ship Date",
            "Delivery Date",
            "Posting Date");
    private static final List<String> LOOKS = List.of(
            "text", "integer", "date", "text", "text", "text", "text", "text", "text", "centred", "centred", "text",
            "centred", "integer", "price", "centred", "money", "text", "text", "date", "date", "date", "date");

    private ElectronicsBuyer() {}

    static void write(Path file) throws IOException {
        Book book = new Book("Arial", 10, "purchasing");
        styles(book);
        XSSFSheet sheet = book.sheet("Components 2026");
        List<Item> items = ElectronicsPurchases.made(new SplittableRandom(8_542_31));
        for (int column = 0; column < COLUMNS.size(); column++) {
            book.put(sheet, 0, column, COLUMNS.get(column), "header");
        }
        int order = 0;
        int position = 0;
        for (int i = 0; i < items.size(); i++) {
            boolean continued = i > 0
                    && items.get(i - 1).vendor().equals(items.get(i).vendor())
                    && items.get(i - 1).ordered().equals(items.get(i).ordered());
            order += continued ? 0 : 1;
            position = continued ? position + 1 : 1;
            line(book, sheet, i + 1, items.get(i), order, position);
        }
        asTable(sheet, items.size());
        Book.height(sheet, 0, 28);
        book.widths(sheet, 12, 6, 11, 33, 20, 16, 38, 12, 26, 10, 12, 15, 10, 10, 10, 9, 14, 16, 20, 11, 11, 11, 11);
        sheet.createFreezePane(4, 1);
        Book.landscape(sheet, 0, 0);
        book.save(file);
    }

    private static void line(Book book, XSSFSheet sheet, int row, Item item, int order, int position) {
        Part part = item.part();
        LocalDate shipped = item.ordered().plusDays(12 + order % 9);
        LocalDate delivered = shipped.plusDays(item.direct() ? 6 : 19);
        boolean goods = !part.hs().isEmpty();
        BigDecimal price = item.price();
        BigDecimal value = price.multiply(BigDecimal.valueOf(item.quantity())).setScale(2, RoundingMode.HALF_EVEN);
        String dispatch = item.way().dispatch().isEmpty()
                ? item.vendor().country()
                : item.way().dispatch();
        List<Object> cells = List.of(
                "26-" + (1100 + order),
                position,
                item.ordered(),
                item.vendor().name(),
                item.vendor().country(),
                part.mpn(),
                part.text(),
                part.hs().matches("\\d{6}") ? (Object) Integer.valueOf(part.hs()) : part.hs(),
                part.maker(),
                part.origin(),
                goods ? dispatch : "",
                item.way().route(),
                item.vendor().incoterm(),
                item.quantity(),
                price,
                item.vendor().currency(),
                value,
                invoice(item, order),
                item.paper().number(),
                item.paper().number().isEmpty()
                        ? ""
                        : shipped.minusDays(item.paper().daysBeforeShipment()),
                goods ? shipped : "",
                goods ? delivered : "",
                delivered.plusDays(1));
        for (int column = 0; column < cells.size(); column++) {
            boolean number =
                    cells.get(column) instanceof Integer && LOOKS.get(column).equals("text");
            book.put(sheet, row, column, cells.get(column), number ? "general" : LOOKS.get(column));
        }
    }

    private static String invoice(Item item, int order) {
        String initials = item.vendor().name().substring(0, 2).toUpperCase(java.util.Locale.ROOT);
        return initials + "-" + (item.quantity() < 0 ? "CN" : "IN") + (70_310 + 13 * order);
    }

    private static void asTable(XSSFSheet sheet, int lines) {
        XSSFTable table = sheet.createTable(new AreaReference(
                new CellReference(0, 0),
                new CellReference(lines, COLUMNS.size() - 1),
                org.apache.poi.ss.SpreadsheetVersion.EXCEL2007));
        table.setName("Components");
        table.setDisplayName("Components");
        table.getCTTable().addNewAutoFilter().setRef(table.getArea().formatAsString());
        table.getCTTable().addNewTableStyleInfo().setName("TableStyleLight9");
        table.getCTTable().getTableStyleInfo().setShowRowStripes(true);
    }

    private static void styles(Book book) {
        book.style("header", style -> {
            style.setFont(book.font(true, 0, "FFFFFF"));
            Book.fill(style, "4472C4");
            Book.wrapped(style);
        });
        book.style("text", style -> {
            book.format(style, "@");
            style.setIndention((short) 1);
        });
        book.style("general", style -> {
            style.setAlignment(HorizontalAlignment.LEFT);
            style.setIndention((short) 1);
        });
        book.style("centred", style -> style.setAlignment(HorizontalAlignment.CENTER));
        book.style("integer", style -> book.format(style, "#,##0"));
        book.style("price", style -> book.format(style, "#,##0.0000"));
        book.style("money", style -> book.format(style, "#,##0.00;[Red]-#,##0.00"));
        book.style("date", style -> {
            style.setAlignment(HorizontalAlignment.CENTER);
            book.format(style, "yyyy\\-mm\\-dd");
        });
    }
}
