package chokepoint.examples;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Import declarations of half a year as a customs broker hands them over: ports, the country of purchase, amounts in several currencies
 * beside each other, master and house bills of lading, preference certificates.
 *
 * <p>Built in: listed goods bought in Hong Kong and shipped from Jebel Ali; goods of the home country that come back; one house bill for
 * two exporters, beside master bills that rightly join many; a certificate of a scheme that its origin does not belong to, a preference
 * claimed without a certificate, a certificate of the year before last; freight of a third of the goods' value; an amount in yuan that
 * was converted as dollars; a port whose name two countries share, settled by the country of dispatch.
 */
final class CustomsImports {

    private static final String COLUMNS = "Declaration No,Acceptance Date,Procedure,Exporter,Exporter Country,Importer,"
            + "Country of Purchase,Country of Dispatch,Country of Origin,Port of Loading,Port of Transhipment,Port of Discharge,"
            + "Mode of Transport,Vessel,Master B/L,House B/L,Shipped On Board,Arrival Date,HS Code,Goods Description,Packages,"
            + "Net Weight (kg),Invoice No,Invoice Amount,Invoice Currency,FOB Value (USD),Freight (USD),Insurance (USD),"
            + "CIF Value (USD),Customs Value (EUR),Duty (EUR),Preference Claimed,Certificate of Origin No,Certificate Date";

    private static final BigDecimal EUR_FOR_USD = new BigDecimal("0.8674");
    private static final BigDecimal USD_FOR_CNY = new BigDecimal("0.1397");
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 8);
    private static final int DAYS = 150;

    /** Where goods are bought, and the port they leave from, as brokers write it: with its country, as a code, in capitals. */
    private record Trade(
            String vendor, String seat, String purchase, String dispatch, String origin, String... ports) {}

    /** What is bought: {@code duty} in percent, {@code scheme} of the preference that is claimed for it, empty if none. */
    private record Goods(String hs, String description, int usual, String currency, int duty, String scheme) {}

    private record Source(Trade trade, Goods goods, String mode, int days, int lines) {}

    private static final class Item {
        private Source source;
        private LocalDate shipped;
        private String port;
        private String transhipment = "";
        private String vessel = "";
        private String master;
        private String house;
        private String invoice;
        private BigDecimal amount;
        private BigDecimal freight;
        private BigDecimal inDollars;
        private String scheme;
        private String certificate = "";
        private LocalDate certified;
    }

    private static final List<Source> SOURCES = List.of(
            sea(
                    new Trade(
                            "Luofeng Electronics Co., Ltd.",
                            "CN",
                            "CN",
                            "CN",
                            "CN",
                            "Yantian",
                            "CNYTN",
                            "YANTIAN, CHINA"),
                    new Goods("8536699099", "Plugs and sockets for up to 1000 V", 18_400, "CNY", 2, ""),
                    36,
                    26),
            sea(
                    new Trade("Zhenhai Cable Works", "CN", "CN", "CN", "CN", "Ningbo", "NINGBO (CN)"),
                    new Goods("8544422000", "Cables with connectors, up to 80 V", 22_300, "USD", 3, ""),
                    37,
                    14),
            sea(
                    new Trade("Hanseong Passive Co., Ltd.", "KR", "KR", "KR", "KR", "Busan", "Pusan", "KRPUS"),
                    new Goods("8532240000", "Ceramic capacitors, multilayer", 41_700, "USD", 2, "Korea FTA"),
                    41,
                    20),
            sea(
                    new Trade("Formosa Rectifier Corp.", "TW", "TW", "TW", "TW", "Kaohsiung", "Keelung, Taiwan"),
                    new Goods("8541100090", "Diodes", 16_900, "USD", 0, ""),
                    39,
                    13),
            sea(
                    new Trade("Penang Optics Sdn. Bhd.", "MY", "MY", "MY", "MY", "Port Klang", "Penang"),
                    new Goods("9013800000", "Optical devices for sensors", 19_800, "USD", 4, ""),
                    33,
                    9),
            sea(
                    new Trade("Kitahama Relay K.K.", "JP", "JP", "JP", "JP", "Nagoya", "NAGOYA, JAPAN"),
                    new Goods("8536490000", "Relays", 27_500, "USD", 2, "Japan EPA"),
                    43,
                    12),
            air(
                    new Trade("Lakeshore Instruments Inc.", "US", "US", "US", "US", "Chicago O'Hare (ORD)", "ORD"),
                    new Goods("9026102900", "Instruments for measuring flow", 48_200, "USD", 0, ""),
                    14),
            air(
                    new Trade("Bergmann Halbleiter GmbH", "DE", "DE", "DE", "DE", "Frankfurt", "FRA"),
                    new Goods("8542399000", "Integrated circuits, mixed signal", 52_600, "EUR", 0, ""),
                    16),
            road(
                    new Trade("Fjordkraft Elektro AS", "NO", "NO", "NO", "NO", "Oslo", "NOOSL"),
                    new Goods("8504409500", "Static converters", 33_900, "EUR", 3, "EUR.1"),
                    12),
            road(
                    new Trade("Winterthur Messtechnik AG", "CH", "CH", "CH", "CH", "Basel", "Zürich"),
                    new Goods("9031803800", "Measuring devices", 29_400, "EUR", 0, "EUR.1"),
                    9),
            sea(
                    new Trade("Anadolu Pano San. A.Ş.", "TR", "TR", "TR", "TR", "Ambarli", "Istanbul"),
                    new Goods("8537109899", "Switchboards up to 1000 V", 24_100, "EUR", 2, "A.TR"),
                    17,
                    10),
            sea(
                    new Trade("Cerámica del Segura S.L.", "ES", "ES", "ES", "ES", "Cartagena"),
                    new Goods("6907219000", "Ceramic tiles", 7_800, "EUR", 0, ""),
                    15,
                    4),
            air(
                    new Trade("Kwun Lung Trading Ltd.", "HK", "HK", "HK", "US", "Hong Kong", "HKG"),
                    new Goods("8542319000", "Processors and controllers", 61_300, "USD", 0, ""),
                    5),
            sea(
                    new Trade(
                            "Marsa Star General Trading LLC",
                            "AE",
                            "AE",
                            "AE",
                            "DE",
                            "Jebel Ali",
                            "JEBEL ALI FREE ZONE"),
                    new Goods("8542329000", "Memory circuits", 38_700, "USD", 0, ""),
                    24,
                    4),
            sea(
                    new Trade("Ege Dış Ticaret Ltd. Şti.", "TR", "TR", "TR", "KR", "Izmir"),
                    new Goods("8414592000", "Fans", 9_600, "USD", 2, ""),
                    18,
                    4),
            road(
                    new Trade("Steppe Components LLP", "KZ", "KZ", "KZ", "EE", "Almaty"),
                    new Goods("8543709099", "Controllers, returned and sold again", 14_200, "EUR", 0, ""),
                    3));

    private static final List<String> VESSELS =
            List.of("Nordic Heron", "Baltic Plover", "Ostsee Carrier", "Hanse Bridge");

    private CustomsImports() {}

    private static Source sea(Trade trade, Goods goods, int days, int lines) {
        return new Source(trade, goods, "sea", days, lines);
    }

    private static Source air(Trade trade, Goods goods, int lines) {
        return new Source(trade, goods, "air", 2, lines);
    }

    private static Source road(Trade trade, Goods goods, int lines) {
        return new Source(trade, goods, "road", 5, lines);
    }

    static void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text(items(new SplittableRandom(71))), StandardCharsets.UTF_8);
    }

    private static List<Item> items(SplittableRandom random) {
        List<Item> items = new ArrayList<>();
        for (Source source : SOURCES) {
            for (int i = 0; i < source.lines(); i++) {
                items.add(item(source, items.size(), random));
            }
        }
        plant(items);
        items.sort(Comparator.comparing(CustomsImports::arrived).thenComparing(item -> item.house));
        return items;
    }

    private static Item item(Source source, int number, SplittableRandom random) {
        Item item = new Item();
        item.source = source;
        item.shipped = FIRST.plusDays(random.nextInt(DAYS));
        item.port = source.trade().ports()[random.nextInt(source.trade().ports().length)];
        boolean sea = source.mode().equals("sea");
        if (sea && source.days() > 30) {
            item.transhipment = random.nextInt(3) == 0 ? "Hamburg" : "Rotterdam";
        }
        item.vessel = sea ? VESSELS.get(random.nextInt(VESSELS.size())) : "";
        item.master = String.format(
                Locale.ROOT,
                "%s%02d%02d",
                master(source),
                item.shipped.getMonthValue(),
                item.shipped.getDayOfMonth() / 8);
        item.house = String.format(Locale.ROOT, "BHL%06d", 260_113 + 7 * number);
        item.invoice = String.format(
                Locale.ROOT, "%s-%d", source.trade().vendor().replaceAll("[^A-Z]", ""), 26_100 + 3 * number);
        item.amount = money(BigDecimal.valueOf(source.goods().usual())
                .multiply(BigDecimal.valueOf(random.nextInt(7000, 13_000), 4)));
        item.inDollars = money(item.amount.multiply(dollars(source.goods().currency())));
        item.freight = money(item.inDollars.multiply(BigDecimal.valueOf(random.nextInt(180, 420), 4)));
        item.scheme = source.goods().scheme();
        if (!item.scheme.isEmpty()) {
            item.certificate = String.format(
                    Locale.ROOT,
                    "%s %s %05d",
                    source.goods().scheme(),
                    source.trade().origin(),
                    10_400 + number);
            item.certified = item.shipped.minusDays(1 + random.nextInt(6));
        }
        return item;
    }

    /** Ships and planes carry the goods of many exporters under one master bill; a lorry those of one. */
    private static String master(Source source) {
        return switch (source.mode()) {
            case "sea" -> "NBSH" + (source.days() > 30 ? "FE" : "MS");
            case "air" -> "020-" + source.trade().dispatch();
            default -> "CMR" + source.trade().dispatch();
        };
    }

    private static void plant(List<Item> items) {
        Item relays = of(items, "Kitahama Relay K.K.").get(2);
        relays.house = of(items, "Formosa Rectifier Corp.").get(4).house;

        Item cables = of(items, "Zhenhai Cable Works").get(3);
        cables.scheme = "EUR.1";
        cables.certificate = "EUR.1 CN 33107";
        cables.certified = cables.shipped.minusDays(2);

        Item unproved = of(items, "Fjordkraft Elektro AS").get(3);
        unproved.certificate = "";
        unproved.certified = null;
        of(items, "Fjordkraft Elektro AS").get(5).certified = LocalDate.of(2024, 11, 12);

        Item optics = of(items, "Penang Optics Sdn. Bhd.").get(4);
        optics.freight = money(optics.inDollars.multiply(new BigDecimal("0.34")));

        Item plugs = of(items, "Luofeng Electronics Co., Ltd.").get(9);
        plugs.inDollars = plugs.amount;
    }

    private static List<Item> of(List<Item> items, String vendor) {
        return items.stream()
                .filter(item -> item.source.trade().vendor().equals(vendor))
                .toList();
    }

    private static LocalDate arrived(Item item) {
        return item.shipped.plusDays(item.source.days());
    }

    private static BigDecimal dollars(String currency) {
        return switch (currency) {
            case "USD" -> BigDecimal.ONE;
            case "CNY" -> USD_FOR_CNY;
            default -> BigDecimal.ONE.divide(EUR_FOR_USD, 6, RoundingMode.HALF_EVEN);
        };
    }

    private static BigDecimal money(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_EVEN);
    }

    private static String text(List<Item> items) {
        StringBuilder text = new StringBuilder(COLUMNS).append("\r\n");
        for (int i = 0; i < items.size(); i++) {
            text.append(line(items.get(i), String.format(Locale.ROOT, "26EE1210%06dR", 4_117 + i)))
                    .append("\r\n");
        }
        return text.toString();
    }

    private static String line(Item item, String declaration) {
        Trade trade = item.source.trade();
        Goods goods = item.source.goods();
        BigDecimal insurance = money(item.inDollars.multiply(new BigDecimal("0.0035")));
        BigDecimal cif = item.inDollars.add(item.freight).add(insurance);
        BigDecimal customs = money(cif.multiply(EUR_FOR_USD));
        boolean free = !item.scheme.isEmpty();
        BigDecimal duty = money(customs.multiply(BigDecimal.valueOf(free ? 0 : goods.duty(), 2)));
        int weight = Math.max(4, item.inDollars.intValue() / 130);
        List<Object> cells = List.of(
                declaration,
                arrived(item).plusDays(1),
                "4000",
                trade.vendor(),
                trade.seat(),
                "Tallinn Instrument Works AS",
                trade.purchase(),
                trade.dispatch(),
                trade.origin(),
                item.port,
                item.transhipment,
                item.source.mode().equals("air") ? "TLL" : "Muuga",
                item.source.mode(),
                item.vessel,
                item.master,
                item.house,
                item.shipped,
                arrived(item),
                goods.hs(),
                goods.description(),
                1 + weight / 40,
                weight,
                item.invoice,
                item.amount,
                goods.currency(),
                item.inDollars,
                item.freight,
                insurance,
                cif,
                customs,
                duty,
                item.scheme,
                item.certificate,
                item.certified == null ? "" : item.certified);
        return String.join(
                ",", cells.stream().map(cell -> quoted(cell.toString())).toList());
    }

    private static String quoted(String text) {
        return text.contains(",") || text.contains("\"") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
