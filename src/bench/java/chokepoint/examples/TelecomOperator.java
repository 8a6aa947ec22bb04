package chokepoint.examples;

import chokepoint.examples.Book.Formula;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Purchase order items of a telecom operator as its ERP exports them.
 *
 * <p>Built in: one maker, Hanbridge, behind four resellers none of whom is over the cap; a restricted maker under aliases, and once
 * in a network where it is not restricted; one reseller in several spellings; returns, freight, and lines without a maker.
 */
final class TelecomOperator {

    private record Vendor(String number, String name, String country) {}

    private record Product(
            String network, String part, String text, String hs, String maker, String origin, String price, int most) {}

    private record Item(LocalDate date, Vendor vendor, Product product, int quantity) {

        BigDecimal value() {
            return new BigDecimal(product.price).multiply(BigDecimal.valueOf(quantity));
        }
    }

    private static final String IP = "IP network";
    private static final String MOBILE = "Mobile communications";
    private static final String DATA_CENTRE = "Data centre";
    private static final String BROADCASTING = "Broadcasting";
    private static final String HANBRIDGE = "Hanbridge Networks";

    private static final Vendor BALTRIX = new Vendor("100482", "Baltrix Networks OÜ", "EE");
    private static final Vendor NORDLINK = new Vendor("100517", "Nordlink Süsteemid AS", "EE");
    private static final Vendor TAMMEL = new Vendor("100733", "Tammel & Partnerid OÜ", "EE");
    private static final Vendor VILNETA = new Vendor("200118", "UAB Vilneta Distribution", "LT");
    private static final List<Vendor> RESELLERS = List.of(BALTRIX, NORDLINK, TAMMEL, VILNETA);
    private static final List<String> SPELLINGS_OF_BALTRIX = List.of(
            "Baltrix Networks OÜ",
            "BALTRIX NETWORKS OÜ",
            "Baltrix Networks",
            "Baltrix Networks OÜ ",
            "Baltrix-Networks OÜ");

    private static final Vendor SKERRYMOOR = new Vendor("300041", "Skerrymoor Networks AB", "SE");
    private static final Vendor AALTORADIO = new Vendor("300096", "Aaltoradio Oy", "FI");
    private static final Vendor CORVANE = new Vendor("300212", "Corvane Systems Inc.", "US");
    private static final Vendor OSTVIK = new Vendor("300240", "Ostvik Data A/S", "DK");
    private static final Vendor LUMERA = new Vendor("300305", "Lumera Broadcast S.r.l.", "IT");
    private static final Vendor ORBISAT = new Vendor("300311", "Orbisat Teleport GmbH", "DE");
    private static final Vendor KUULA = new Vendor("100655", "Kuula Kaabel AS", "EE");
    private static final Vendor LT_COMM = new Vendor("300388", "LT Comm Europe B.V.", "NL");

    private static final List<Product> OF_HANBRIDGE = List.of(
            hanbridge(IP, "HB-R8640", "Aggregation router HB-R8640, 24x100GE", "85176200", "18450", 4),
            hanbridge(IP, "HB-S5732-48", "Access switch HB-S5732, 48x1GE PoE+", "85176200", "1985.5", 24),
            hanbridge(IP, "HB-OLT-5816", "GPON line terminal HB-OLT-5816", "85176200", "9120", 6),
            hanbridge(IP, "HB-QSFP-100", "Optical transceiver HB-QSFP-100 LR4", "85177900", "412.8", 60),
            hanbridge(MOBILE, "HB-AAU-3641", "Active antenna unit HB-AAU-3641, 3.5 GHz", "85176100", "7640", 8),
            hanbridge(MOBILE, "HB-BBU-5910", "Baseband unit HB-BBU-5910", "85176100", "11280", 5),
            hanbridge(MOBILE, "HB-MW-950A", "Microwave link HB-MW-950A, 18 GHz, pair", "85176200", "5310", 9));

    private static final Product ROUTER =
            new Product(IP, "SK-1240", "Edge router SK-1240", "85176200", "Skerrymoor Networks AB", "SE", "7480", 4);
    private static final Product ANTENNA = new Product(
            MOBILE, "AR-7755", "Sector antenna AR-7755, 1.8/2.1/2.6 GHz", "85177100", "Aaltoradio Oy", "FI", "940", 20);
    private static final Product SERVER = new Product(
            DATA_CENTRE, "CV-R740", "Rack server CV-R740, 2x32 cores", "84715000", "Corvane Systems", "MX", "8350", 5);
    private static final Product STORAGE = new Product(
            DATA_CENTRE, "OD-S24", "Storage array OD-S24, 24x7.68 TB", "84717050", "Ostvik Data", "DK", "27900", 2);
    private static final Product SWITCH_OF_CENTRE = new Product(
            DATA_CENTRE,
            "SK-D32",
            "Data centre switch SK-D32, 32x100GE",
            "85176200",
            "Skerrymoor Networks AB",
            "SE",
            "9650",
            2);
    private static final Product TRANSMITTER = new Product(
            BROADCASTING, "LM-T2-5K", "DVB-T2 transmitter 5 kW", "85255000", "Lumera Broadcast", "IT", "41200", 1);
    private static final Product DISH = new Product(
            BROADCASTING, "OB-37KU", "Uplink antenna 3.7 m, Ku band", "85291069", "Orbisat", "DE", "15800", 2);
    private static final Product CAMERA = new Product(
            BROADCASTING,
            "HS-CX9",
            "Studio camera HS-CX9 with viewfinder",
            "85258900",
            "Hoshino Sound",
            "JP",
            "12600",
            2);
    private static final Product EXCITER = new Product(
            BROADCASTING, "LT-EX200", "DVB-T2 exciter", "85255000", "Longteng Communications", "CN", "6900", 3);
    private static final Product CABLE = new Product(
            IP, "KK-OF96", "Fibre optic cable, 96 fibres, per km", "85447000", "Kuula Kaabel AS", "EE", "1340", 18);
    private static final Product NO_NAME =
            new Product(IP, "", "Media converters, mixed lot", "85176200", "", "", "1180", 6);
    private static final Product FREIGHT = new Product(IP, "", "Freight and insurance", "", "", "", "640", 2);

    private static final List<String> COLUMNS = List.of(
            "Purch. Doc.",
            "Item",
            "Doc. Date",
            "Supplier No",
            "Vendor",
            "Vendor Country",
            "Network",
            "Material",
            "Short Text",
            "Commodity Code",
            "Manufacturer",
            "Country of Origin",
            "Order Quantity",
            "Order Unit",
            "Net Price",
            "Net Value",
            "Crcy",
            "Delivery Date");
    private static final int QUANTITY = COLUMNS.indexOf("Order Quantity");
    private static final int VALUE = COLUMNS.indexOf("Net Value");
    private static final int HEADER = 3;
    private static final int FIRST_LINE = HEADER + 1;

    private TelecomOperator() {}

    static void write(Path file) throws IOException {
        Book book = new Book("Calibri", 11, "K. Saar");
        styles(book);
        XSSFSheet sheet = book.sheet("PO items");
        List<Item> items = items(new SplittableRandom(20_260_701));
        book.put(sheet, 0, 0, "Purchase order items: network equipment", "title");
        book.put(
                sheet,
                1,
                0,
                "Põhjavõrk AS · company code 1000 · 01.01.2026 to 30.06.2026 · EUR · exported 02.07.2026",
                "note");
        for (int column = 0; column < COLUMNS.size(); column++) {
            book.put(sheet, HEADER, column, COLUMNS.get(column), "header");
        }
        lines(book, sheet, items);
        total(book, sheet, FIRST_LINE + items.size(), items);
        comments(book, sheet);
        Book.height(sheet, HEADER, 32);
        book.widths(sheet, 13, 7, 12, 12, 29, 10, 23, 15, 43, 13, 27, 10, 10, 8, 12, 15, 7, 12);
        sheet.createFreezePane(0, FIRST_LINE);
        sheet.setAutoFilter(new CellRangeAddress(HEADER, HEADER + items.size(), 0, COLUMNS.size() - 1));
        Book.landscape(sheet, HEADER, HEADER);
        notes(book);
        book.save(file);
    }

    private static List<Item> items(SplittableRandom random) {
        List<Item> items = new ArrayList<>();
        for (Vendor reseller : RESELLERS) {
            for (Product product : OF_HANBRIDGE) {
                add(items, random, reseller, product, 4);
            }
        }
        add(items, random, SKERRYMOOR, ROUTER, 9);
        add(items, random, AALTORADIO, ANTENNA, 8);
        add(items, random, CORVANE, SERVER, 10);
        add(items, random, OSTVIK, STORAGE, 7);
        add(items, random, SKERRYMOOR, SWITCH_OF_CENTRE, 10);
        add(items, random, LUMERA, TRANSMITTER, 2);
        add(items, random, ORBISAT, DISH, 4);
        add(items, random, TAMMEL, CAMERA, 4);
        add(items, random, LUMERA, EXCITER, 1);
        add(items, random, KUULA, CABLE, 8);
        add(items, random, TAMMEL, NO_NAME, 3);
        add(items, random, BALTRIX, FREIGHT, 2);
        add(items, random, CORVANE, FREIGHT, 2);
        add(
                items,
                random,
                LT_COMM,
                longteng(MOBILE, "LT-AAU-64T", "Active antenna unit 64T64R", "85176100", "Longteng", "8120"),
                2);
        add(items, random, NORDLINK, longteng(IP, "LT-NE40", "Border router LT-NE40", "85176200", "龙腾通信", "14300"), 1);
        add(
                items,
                random,
                TAMMEL,
                longteng(
                        IP,
                        "LT-S67",
                        "Aggregation switch LT-S67",
                        "85176200",
                        "Longteng Communications Co., Ltd.",
                        "4890"),
                2);
        items.add(new Item(LocalDate.of(2026, 4, 20), VILNETA, OF_HANBRIDGE.get(1), -6));
        items.add(new Item(LocalDate.of(2026, 5, 18), BALTRIX, OF_HANBRIDGE.get(3), -12));
        items.add(new Item(LocalDate.of(2026, 6, 8), AALTORADIO, ANTENNA, -2));
        items.sort(Comparator.comparing(Item::date)
                .thenComparing(item -> item.vendor().number()));
        return items;
    }

    private static void add(List<Item> items, SplittableRandom random, Vendor vendor, Product product, int lines) {
        for (int i = 0; i < lines; i++) {
            int week = random.nextInt(2, 26);
            LocalDate date =
                    LocalDate.of(2026, 1, 5).plusWeeks(week).minusDays(7 - Integer.parseInt(vendor.number()) % 5);
            int quantity = random.nextInt((product.most() + 1) / 2, product.most() + 1);
            items.add(new Item(date, vendor, product, quantity));
        }
    }

    private static void lines(Book book, XSSFSheet sheet, List<Item> items) {
        int order = 0;
        int position = 0;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            boolean continued = i > 0
                    && items.get(i - 1).vendor().equals(item.vendor())
                    && items.get(i - 1).date().equals(item.date());
            order += continued ? 0 : 1;
            position = continued ? position + 10 : 10;
            line(book, sheet, FIRST_LINE + i, item, "45001" + (86_200 + 7 * order), position, spelling(item, i));
        }
    }

    private static String spelling(Item item, int i) {
        return item.vendor().equals(BALTRIX)
                ? SPELLINGS_OF_BALTRIX.get(i % SPELLINGS_OF_BALTRIX.size())
                : item.vendor().name();
    }

    private static void line(
            Book book, XSSFSheet sheet, int row, Item item, String order, int position, String vendor) {
        Product product = item.product();
        String quantity =
                sheet.getRow(HEADER).getCell(QUANTITY).getAddress().toString().replaceAll("\\d", "") + (row + 1);
        String price =
                sheet.getRow(HEADER).getCell(VALUE - 1).getAddress().toString().replaceAll("\\d", "") + (row + 1);
        List<Object> cells = List.of(
                order,
                position,
                item.date(),
                item.vendor().number(),
                vendor,
                item.vendor().country(),
                product.network(),
                product.part(),
                product.text(),
                product.hs(),
                product.maker(),
                product.origin(),
                item.quantity(),
                product.text().contains("per km") ? "KM" : "EA",
                new BigDecimal(product.price()),
                new Formula(quantity + "*" + price, item.value()),
                "EUR",
                item.date().plusDays(35));
        List<String> looks = List.of(
                "text", "integer", "date", "text", "text", "centred", "text", "text", "text", "text", "text", "centred",
                "integer", "centred", "money", "money", "centred", "date");
        for (int column = 0; column < cells.size(); column++) {
            book.put(sheet, row, column, cells.get(column), looks.get(column));
        }
    }

    private static void total(Book book, XSSFSheet sheet, int row, List<Item> items) {
        for (int column = 0; column < COLUMNS.size(); column++) {
            book.put(sheet, row, column, "", "total");
        }
        BigDecimal sum = items.stream().map(Item::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        book.put(sheet, row, 0, "Total", "total");
        book.put(sheet, row, VALUE, new Formula("SUM(P" + (FIRST_LINE + 1) + ":P" + row + ")", sum), "total");
        book.put(sheet, row, VALUE + 1, "EUR", "total");
    }

    private static void comments(Book book, XSSFSheet sheet) {
        book.note(sheet.getRow(FIRST_LINE + 11).getCell(VALUE), "K. Saar", "price agreed by phone, see mail of 3 Feb");
        book.note(sheet.getRow(FIRST_LINE + 58).getCell(4), "M. Ilves", "new account manager since April");
        book.note(sheet.getRow(FIRST_LINE + 120).getCell(QUANTITY), "K. Saar", "partial delivery, rest in July");
    }

    private static void notes(Book book) {
        XSSFSheet sheet = book.sheet("Notes");
        book.put(sheet, 0, 0, "Notes on this export", "title");
        List<String> lines = List.of(
                "Layout: ME80FN, variant /NETWORK, one row per purchase order item.",
                "Services and licences are in another layout and not part of this list.",
                "Negative quantities are returns credited by the vendor.",
                "Vendor country is the country of the vendor master, not of the goods.",
                "Questions: purchasing@pohjavork.example");
        for (int i = 0; i < lines.size(); i++) {
            book.put(sheet, i + 2, 0, lines.get(i), "note");
        }
        book.widths(sheet, 90);
    }

    private static void styles(Book book) {
        book.style("title", style -> style.setFont(book.font(true, 3, "1F3864")));
        book.style("note", style -> style.setFont(book.font(false, 0, "595959")));
        book.style("header", style -> {
            style.setFont(book.font(true, 0, "FFFFFF"));
            Book.fill(style, "1F3864");
            Book.box(style);
            Book.wrapped(style);
        });
        book.style("text", style -> book.format(style, "@"));
        book.style("centred", style -> style.setAlignment(HorizontalAlignment.CENTER));
        book.style("integer", style -> book.format(style, "#,##0"));
        book.style("money", style -> book.format(style, "#,##0.00"));
        book.style("date", style -> {
            style.setAlignment(HorizontalAlignment.CENTER);
            book.format(style, "dd\\.mm\\.yyyy");
        });
        book.style("total", style -> {
            style.setFont(book.font(true, 0, "000000"));
            Book.fill(style, "D9E1F2");
            style.setBorderTop(org.apache.poi.ss.usermodel.BorderStyle.DOUBLE);
            book.format(style, "#,##0.00");
        });
    }

    private static Product hanbridge(String network, String part, String text, String hs, String price, int most) {
        return new Product(network, part, text, hs, HANBRIDGE, "CN", price, most);
    }

    private static Product longteng(String network, String part, String text, String hs, String maker, String price) {
        return new Product(network, part, text, hs, maker, "CN", price, 4);
    }
}
