package chokepoint.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Ordinary purchases of one entity as an xlsx, the same for the same seed, on which most rules have something to judge. */
final class EntityList {

    private static final List<String> HEADER = List.of(
            "Order",
            "Vendor",
            "Vendor country",
            "Vendor phone",
            "Manufacturer",
            "Part number",
            "HS code",
            "Country of origin",
            "Country of dispatch",
            "Category",
            "Quantity",
            "Value",
            "Currency",
            "Order date",
            "Certificate of origin no");
    private static final List<String> COUNTRIES =
            List.of("Estonia", "Sweden", "China", "Germany", "Kazakhstan", "Japan", "Poland", "United States");
    private static final List<String> GOODS = List.of("854231", "851762", "940310", "730890", "480256", "854232");
    private static final List<String> CATEGORIES =
            List.of("Chips", "Network devices", "Furniture", "Steel", "Paper", "Memory");
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);
    private static final int YEAR = 365;
    private static final int PARTS_OF_A_VENDOR = 5;
    private static final int VENDORS_OF_A_PART = 4;
    private static final int MOST_VENDORS = 300;

    private final SplittableRandom random;
    private final int vendors;

    private EntityList(long seed, int lines) {
        this.random = new SplittableRandom(seed);
        this.vendors = Math.max(20, Math.min(MOST_VENDORS, lines / 100));
    }

    static void write(Path file, long seed, int lines) throws IOException {
        Files.createDirectories(file.getParent());
        new EntityList(seed, lines).write(file, lines);
    }

    private void write(Path file, int lines) throws IOException {
        try (SheetXml sheet = SheetXml.create(file)) {
            sheet.row(new ArrayList<>(HEADER));
            for (int row = 2; row <= lines + 1; row++) {
                sheet.row(line(row));
            }
        }
    }

    private List<Object> line(int row) {
        int part = (int) (vendors * PARTS_OF_A_VENDOR * random.nextDouble() * random.nextDouble());
        int vendor = (part + random.nextInt(VENDORS_OF_A_PART)) % vendors;
        int maker = part / 2;
        String origin = COUNTRIES.get(maker % COUNTRIES.size());
        int quantity = 1 + random.nextInt(100);
        return List.of(
                "PO-" + row,
                "Vendor " + vendor + " Ltd",
                COUNTRIES.get(vendor % COUNTRIES.size()),
                "+372 555 " + (10_000 + vendor),
                "Maker " + maker,
                "P-" + part,
                GOODS.get(part % GOODS.size()),
                oddly() ? pick(COUNTRIES) : origin,
                oddly() ? pick(COUNTRIES) : origin,
                CATEGORIES.get(part % GOODS.size()),
                quantity,
                quantity * (95 + part % 400 + random.nextInt(10)),
                "EUR",
                FIRST_DAY.plusDays(random.nextInt(2 * YEAR)),
                random.nextInt(4) == 0 ? "COO-" + row + "-" + vendor : "");
    }

    /** About one cell in two hundred does not fit what is usual for its part. */
    private boolean oddly() {
        return random.nextInt(200) == 0;
    }

    private String pick(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }
}
