package chokepoint.examples;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Orders of a town as its bookkeeping exports them: semicolons, decimal commas, Windows-1252.
 *
 * <p>Built in: one vendor of unknown country carries most of street lighting; four amounts are missing, all in road maintenance;
 * elsewhere many vendors at home, and one foreign vendor below the limit.
 */
final class Municipality {

    private record Source(String category, String vendor, String country, String text, int usual, int orders) {}

    private record Order(LocalDate date, Source source, String amount) {}

    private static final String EE = "Estonia";

    private static final List<Source> SOURCES = List.of(
            new Source(
                    "Street lighting", "Greyharbour Lighting Services", "", "LED luminaires and brackets", 21_400, 8),
            new Source("Street lighting", "Valgusti OÜ", EE, "Luminaires, spare parts", 8_900, 3),
            new Source("Street lighting", "Põhjala Elekter AS", EE, "Lighting controllers", 7_300, 3),
            new Source("Street lighting", "Lumivalo Oy", "Finland", "Poles, galvanised", 9_800, 2),
            new Source("IT equipment", "Kontorimaailm OÜ", EE, "Notebooks and docking stations", 9_600, 4),
            new Source("IT equipment", "Saarte Arvutid OÜ", EE, "Printers and toner", 4_200, 4),
            new Source("IT equipment", "Nordvara AB", "Sweden", "Displays 27\"", 11_800, 3),
            new Source("IT equipment", "Ränirada OÜ", EE, "Servers and storage", 14_900, 2),
            new Source("IT equipment", "Vörk & Pojad OÜ", EE, "Network cabling", 5_400, 3),
            new Source("Office supplies", "Kontorimaailm OÜ", EE, "Paper, A4", 1_450, 4),
            new Source("Office supplies", "Paberileht AS", EE, "Stationery", 1_380, 4),
            new Source("Office supplies", "SIA Biroja Lapa", "Latvia", "Envelopes, printed", 1_290, 4),
            new Source("Office supplies", "Tähetorn OÜ", EE, "Furniture, small parts", 1_500, 3),
            new Source("Office supplies", "Õpetaja Varad OÜ", EE, "School supplies", 1_310, 4),
            new Source("Road maintenance", "Teemeister AS", EE, "Gravel and grading", 18_700, 4),
            new Source("Road maintenance", "Kruusatee OÜ", EE, "Pothole repair", 15_300, 4),
            new Source("Road maintenance", "Sillaehitus AS", EE, "Bridge inspection", 16_200, 3),
            new Source("Road maintenance", "Lumesahk OÜ", EE, "Snow clearing", 17_100, 4),
            new Source("Road maintenance", "Ääreteed OÜ", EE, "Road signs", 14_800, 3),
            new Source("Cleaning", "Hügieen AS", EE, "Cleaning of the library", 5_700, 4),
            new Source("Cleaning", "Puhas Maja OÜ", EE, "Cleaning of schools", 6_100, 4),
            new Source("Cleaning", "Läikiv OÜ", EE, "Window cleaning", 5_600, 4),
            new Source("Cleaning", "Kodukord OÜ", EE, "Cleaning of offices", 5_900, 4),
            new Source("Cleaning", "Säde Teenused OÜ", EE, "Waste collection", 6_300, 4));

    private static final List<Integer> WITHOUT_AMOUNT = List.of(0, 2, 5, 9);

    private Municipality() {}

    static void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text(orders(new SplittableRandom(317))), Charset.forName("windows-1252"));
    }

    private static List<Order> orders(SplittableRandom random) {
        List<Order> orders = new ArrayList<>();
        int inRoads = 0;
        for (Source source : SOURCES) {
            for (int i = 0; i < source.orders(); i++) {
                boolean roads = source.category().equals("Road maintenance");
                boolean missing = roads && WITHOUT_AMOUNT.contains(inRoads);
                inRoads += roads ? 1 : 0;
                LocalDate date = LocalDate.of(2026, 1, 7).plusDays(random.nextInt(172));
                orders.add(new Order(date, source, amount(random, source.usual(), missing)));
            }
        }
        orders.sort(Comparator.comparing(Order::date)
                .thenComparing(order -> order.source().vendor()));
        return orders;
    }

    private static String amount(SplittableRandom random, int usual, boolean missing) {
        BigDecimal amount = BigDecimal.valueOf(usual)
                .multiply(BigDecimal.valueOf(random.nextInt(8500, 11_500), 4))
                .setScale(2, RoundingMode.HALF_EVEN);
        return missing ? "" : String.format(java.util.Locale.GERMANY, "%,.2f", amount);
    }

    private static String text(List<Order> orders) {
        StringBuilder text =
                new StringBuilder("Order No;Date;Vendor;Vendor Country;Category;Description;Amount EUR;Status\r\n");
        DateTimeFormatter day = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
        for (int i = 0; i < orders.size(); i++) {
            Order order = orders.get(i);
            text.append(String.join(
                            ";",
                            String.format(Locale.ROOT, "T-2026/%04d", 101 + i),
                            day.format(order.date()),
                            order.source().vendor(),
                            order.source().country(),
                            order.source().category(),
                            quoted(order.source().text()),
                            order.amount(),
                            order.amount().isEmpty() ? "invoice awaited" : "paid"))
                    .append("\r\n");
        }
        return text.toString();
    }

    private static String quoted(String text) {
        return text.contains("\"") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
