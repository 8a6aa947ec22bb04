package chokepoint.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * A purchase list rich in columns, on which most rules have something to judge: orders, parties with their contacts, goods, routes and
 * papers. Each vendor has one country, address and phone, each part one maker, code, origin and price; one line in a hundred departs
 * from that in a way that a rule looks for. The adverse form departs on every line. The same list for the same number of lines.
 */
final class RichOrders {

    static final List<String> HEADER = List.of(
            "Order no",
            "Order line",
            "Order date",
            "Delivery date",
            "Vendor",
            "Vendor ID",
            "Vendor country",
            "Vendor address",
            "Vendor phone",
            "Vendor e-mail",
            "Manufacturer",
            "Country of origin",
            "Country of dispatch",
            "Transit route",
            "Country of destination",
            "Consignor",
            "Consignee",
            "End user",
            "HS code",
            "Part number",
            "Serial number",
            "Description",
            "Category",
            "Quantity",
            "Unit",
            "Unit price",
            "Amount",
            "Currency",
            "Invoice no",
            "Invoice date",
            "Certificate of origin no",
            "Bill of lading no",
            "Incoterm");

    private static final long SEED = 20_261_130;
    private static final int LINES_OF_AN_ORDER = 4;
    private static final int RARELY = 100;
    private static final int DAYS = 700;
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 7);
    private static final List<String> COUNTRIES = List.of("EE", "DE", "SE", "CN", "JP", "PL", "US", "FI");
    private static final List<String> TOWNS =
            List.of("Tallinn", "Bremen", "Malmö", "Shenzhen", "Osaka", "Gdańsk", "Boston", "Turku");
    private static final List<String> WAYS = List.of("KZ", "TR", "AM", "AE");
    private static final List<String> CODES =
            List.of("851762", "940310", "730890", "854231", "480256", "847130", "853690", "392690");
    private static final List<String> GOODS = List.of(
            "Network switch",
            "Office desk",
            "Steel bracket",
            "Microcontroller",
            "Printing paper",
            "Notebook computer",
            "Plug connector",
            "Plastic cover");

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final boolean adverse;
    private final int vendors;
    private final int parts;

    private RichOrders(int lines, boolean adverse) {
        this.adverse = adverse;
        vendors = Math.max(30, Math.min(3_000, lines / 100));
        parts = Math.max(100, Math.min(20_000, lines / 20));
    }

    /** Makes the list as an xlsx unless it is there. */
    static Path xlsx(int lines, Path folder) throws IOException {
        return made(folder.resolve("rich-" + lines + ".xlsx"), part -> {
            try (SheetXml sheet = SheetXml.create(part)) {
                new RichOrders(lines, false).write(lines, sheet::row);
            }
        });
    }

    /** Makes the list as a csv unless it is there. */
    static Path csv(int lines, boolean adverse, Path folder) throws IOException {
        return made(folder.resolve((adverse ? "adverse-" : "rich-") + lines + ".csv"), part -> {
            try (BufferedWriter out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
                new RichOrders(lines, adverse).write(lines, cells -> row(out, cells));
            }
        });
    }

    private static void row(Writer out, List<Object> cells) throws IOException {
        out.write(cells.stream()
                .map(Object::toString)
                .map(text -> text.indexOf(',') < 0 ? text : '"' + text + '"')
                .collect(Collectors.joining(",", "", "\n")));
    }

    private interface Maker {

        void write(Path file) throws IOException;
    }

    private interface Rows {

        void take(List<Object> cells) throws IOException;
    }

    private static Path made(Path file, Maker maker) throws IOException {
        if (!Files.exists(file)) {
            Files.createDirectories(file.getParent());
            Path part = file.resolveSibling(file.getFileName() + ".part");
            maker.write(part);
            Files.move(part, file);
        }
        return file;
    }

    private void write(int lines, Rows rows) throws IOException {
        rows.take(new ArrayList<>(HEADER));
        for (int line = 0; line < lines; line++) {
            rows.take(line(line));
        }
    }

    private boolean departs() {
        return adverse || random.nextInt(RARELY) == 0;
    }

    private List<Object> line(int number) {
        int order = number / LINES_OF_AN_ORDER;
        int part = (int) (parts * random.nextDouble() * random.nextDouble());
        int good = part % GOODS.size();
        int origin = part * 7 % COUNTRIES.size();
        int vendor = (int) ((order * 31L + order / 7) % vendors);
        int home = vendor % COUNTRIES.size();
        LocalDate ordered = FIRST.plusDays(order * 17L % DAYS);
        LocalDate delivered = ordered.plusDays(20L + random.nextInt(40));
        int quantity = 1 + random.nextInt(40);
        int cents = 500 + part * 37 % 90_000;
        int kind = departs() ? random.nextInt(8) : -1;
        String way = WAYS.get(random.nextInt(WAYS.size()));
        int price = kind == 0 ? cents * 5 : cents;
        return List.of(
                "PO-" + (450_000 + order),
                1 + number % LINES_OF_AN_ORDER,
                ordered,
                kind == 1 ? ordered.minusDays(9) : delivered,
                "Vendor " + (1_000 + vendor) + " Ltd",
                "V" + (70_000 + vendor),
                COUNTRIES.get(home),
                "Street " + vendor + ", " + TOWNS.get(home),
                phone(home, vendor),
                "sales@vendor" + (1_000 + vendor) + ".example",
                "Maker " + (100 + part / 3) + " Works",
                COUNTRIES.get(origin),
                kind == 2 ? way : COUNTRIES.get(origin),
                COUNTRIES.get(origin) + (kind == 3 ? " > " + way : "") + " > EE",
                kind == 4 ? way : "EE",
                "Vendor " + (1_000 + vendor) + " Ltd",
                kind == 4 ? "Forwarder " + part % 50 : "Operator North",
                "Operator North",
                kind == 5 ? CODES.get((good + 3) % CODES.size()) : CODES.get(good),
                "P-" + (70_000 + part),
                "SN" + (1_000_000 + number),
                kind == 6 ? "spare parts" : GOODS.get(good) + " type " + part,
                "Group " + good,
                quantity,
                "pcs",
                money(price),
                money((long) price * quantity),
                "EUR",
                "INV-" + vendor + "-" + order,
                ordered.plusDays(5),
                "CO-" + COUNTRIES.get(origin) + "-" + (kind == 7 ? part % 20 : number),
                "BL" + (20_000_000 + number),
                "FCA");
    }

    private static String phone(int country, int vendor) {
        List<String> codes = List.of("+372", "+49", "+46", "+86", "+81", "+48", "+1", "+358");
        return codes.get(country) + " 555 " + (100_000 + vendor);
    }

    private static BigDecimal money(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }

    static String title(int lines) {
        return String.format(Locale.ROOT, "%,d lines of %d columns", lines, HEADER.size());
    }
}
