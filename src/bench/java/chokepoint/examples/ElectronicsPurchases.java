package chokepoint.examples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What a maker of electronics bought, from whom, by which way and with which papers.
 *
 * <p>Built in: listed goods of American, Taiwanese and Chinese origin through Kazakhstan, Türkiye, Hong Kong and the Emirates; two
 * certificate numbers shared by two vendors each, and one part told with two origins, on some of these purchases, so that route and
 * papers agree; a certificate dated after shipment and two certificates missing on plain routes; goods that are not listed through
 * a hub; returns and freight. Most lines are ordinary.
 */
final class ElectronicsPurchases {

    record Vendor(String name, String country, String currency, String incoterm) {}

    record Part(String mpn, String text, String hs, String maker, String origin, String price, int usual) {}

    record Way(String dispatch, String route) {}

    record Paper(String number, int daysBeforeShipment) {}

    record Item(LocalDate ordered, Vendor vendor, Part part, int quantity, Way way, Paper paper) {

        boolean direct() {
            return way.equals(DIRECT);
        }

        /** In the vendor's currency: parts are priced in euro or, much the same, in dollars. */
        BigDecimal price() {
            BigDecimal price = new BigDecimal(part.price());
            return vendor.currency().equals("CNY") ? price.multiply(YUAN).setScale(3, RoundingMode.HALF_EVEN) : price;
        }
    }

    private static final Vendor RHEINTAL = new Vendor("Rheintal Elektronik GmbH", "Germany", "EUR", "DAP");
    private static final Vendor KILPI = new Vendor("Kilpi Components Oy", "Finland", "EUR", "DAP");
    private static final Vendor DELFLAND = new Vendor("Delfland Parts B.V.", "Netherlands", "EUR", "DAP");
    private static final Vendor WISLA = new Vendor("Wisła Elektronika Sp. z o.o.", "Poland", "EUR", "DAP");
    private static final Vendor EMAJOE = new Vendor("Emajõe Elektroonika OÜ", "Estonia", "EUR", "DDP");
    private static final Vendor KADRIORG = new Vendor("Kadriorg Semiconductor AS", "Estonia", "EUR", "EXW");
    private static final Vendor PACIFIC = new Vendor("Pacific Crest Components, Inc.", "United States", "USD", "FCA");
    private static final Vendor FORMOSA = new Vendor("Formosa Bay Electronics Co., Ltd.", "Taiwan", "USD", "FOB");
    private static final Vendor PENANG = new Vendor("Penang Micro Sdn. Bhd.", "Malaysia", "USD", "FOB");
    private static final Vendor QIYUAN = new Vendor("Shenzhen Qiyuan Electronics Co., Ltd.", "China", "CNY", "FOB");
    private static final Vendor ALTYN = new Vendor("Altyn Components LLP", "Kazakhstan", "USD", "CPT");
    private static final Vendor BOGAZ = new Vendor("Boğaz Elektronik Ticaret A.Ş.", "Türkiye", "USD", "CPT");
    private static final Vendor HARBOUR = new Vendor("Harbour Gate Trading Ltd", "Hong Kong", "USD", "CIP");
    private static final Vendor DUNE =
            new Vendor("Dune Gate General Trading FZE", "United Arab Emirates", "USD", "CIP");
    private static final List<Vendor> DISTRIBUTORS = List.of(RHEINTAL, KILPI, EMAJOE, DELFLAND, WISLA);

    private static final Part MCU = new Part(
            "CVM4F407",
            "Microcontroller 32 bit, 168 MHz, LQFP100",
            "85423190",
            "Corvane Semiconductor",
            "US",
            "9.42",
            900);
    private static final Part DSP = new Part(
            "CVD6748", "Signal processor 456 MHz, BGA361", "85423190", "Corvane Semiconductor", "US", "18.75", 320);
    private static final Part FPGA = new Part(
            "QF7Z020-2I", "FPGA, 85k logic cells, industrial", "8542.39", "Quarryfield Logic", "TW", "64.80", 160);
    private static final Part FPGA_TOLD_OTHERWISE = new Part(
            "QF7Z020-2I", "FPGA, 85k logic cells, industrial", "8542.39", "Quarryfield Logic", "MY", "61.20", 140);
    private static final Part MEMORY =
            new Part("TM4G16-32", "DDR4 SDRAM 8 Gbit", "85423239", "Tarn Memory", "TW", "6.15", 1400);
    private static final Part AMPLIFIER = new Part(
            "LA8421ARZ", "Operational amplifier, rail to rail", "8542.33", "Lakeshore Analog", "PH", "2.38", 2200);
    private static final Part REGULATOR =
            new Part("IS5450-3V3", "Voltage regulator 3.3 V", "85423990", "Isarchip AG", "DE", "1.12", 5200);
    private static final Part SENSOR_CHIP = new Part(
            "KS-T117", "Temperature sensor, digital", "85423990", "Kadriorg Semiconductor AS", "EE", "1.94", 2300);
    private static final Part TRANSISTOR =
            new Part("LA-N7002", "MOSFET 60 V", "85412900", "Lakeshore Analog", "US", "0.84", 5200);
    private static final Part LED =
            new Part("HSL-0603G", "LED green, 0603", "85414100", "Hoshino Passive", "JP", "0.052", 60_000);
    private static final Part SWITCH_MODULE =
            new Part("QN-ESW8", "Ethernet switch module, 8 ports", "851762", "Qiyuan Networks", "CN", "38.60", 260);
    private static final Part MODEM =
            new Part("NV-LTE-M2", "LTE-M modem module", "85176200", "Nordvik Wireless", "NO", "17.90", 420);
    private static final Part WIFI =
            new Part("FB-AX210", "Wi-Fi 6 module", "85176200", "Formosa Bay Wireless", "TW", "11.35", 700);
    private static final Part RADIO =
            new Part("IS-868M", "Radio module 868 MHz", "85176200", "Isarchip AG", "DE", "8.70", 860);

    private static final List<Part> EVERYDAY = List.of(
            new Part("HR-0402-10K", "Resistor 10 kOhm 1 % 0402", "853321", "Hoshino Passive", "JP", "0.0019", 900_000),
            new Part("QY-1206-4R7", "Resistor 4.7 Ohm 1206", "853321", "Qiyuan Passive", "CN", "0.0041", 400_000),
            new Part(
                    "HE-35V-470",
                    "Electrolytic capacitor 470 uF 35 V",
                    "85322200",
                    "Hoshino Passive",
                    "JP",
                    "0.118",
                    18_000),
            new Part("WF-0.1-X2", "Film capacitor 0.1 uF X2", "85322500", "Wettin Kondensator", "DE", "0.163", 12_000),
            new Part("SB-744-10U", "Power inductor 10 uH", "85045000", "Schönbach Magnetics", "CZ", "0.71", 3100),
            new Part("KR-G5V", "Signal relay 5 V", "8536.49", "Kuma Relay", "JP", "1.26", 1900),
            new Part("PT-TS3425", "Tact switch 6x6", "85365080", "Petrel Switch", "CN", "0.048", 42_000),
            new Part("BB-LI1850", "Lithium-ion cell 18650, 3.4 Ah", "85076000", "Baekdu Battery", "KR", "3.12", 780),
            new Part("KK-CBL-034", "Cable assembly 6 wires, 300 mm", "85444290", "Kuula Kaabel AS", "EE", "2.15", 1150),
            new Part("EP-DISP24", "Display module 2.4\", IPS", "85285210", "Epsom Display", "CN", "5.90", 430),
            new Part("AL-HS25", "Heat sink 25x25, anodised", "76169990", "Alukoda OÜ", "EE", "0.64", 3500),
            new Part("SF-M3X8", "Screw M3x8, stainless", "73181558", "Saarfast OÜ", "EE", "0.021", 90_000));
    private static final Part HUB_RESISTOR = EVERYDAY.get(1);
    private static final Part FREIGHT = new Part("", "Freight", "", "", "", "385.00", 1);

    private static final Way DIRECT = new Way("", "");
    private static final Paper NONE = new Paper("", 0);

    private static final BigDecimal YUAN = new BigDecimal("7.9");

    private ElectronicsPurchases() {}

    /** In the order in which they were made. */
    static List<Item> made(SplittableRandom random) {
        List<Item> items = new ArrayList<>();
        ordinary(items, random);
        thirdCountries(items);
        papers(items);
        hub(items);
        rest(items);
        items.sort(Comparator.comparing(Item::ordered)
                .thenComparing(item -> item.vendor().name()));
        return items;
    }

    /** Everyday parts from distributors in turn, and chips from distributors and from their makers' own countries. */
    private static void ordinary(List<Item> items, SplittableRandom random) {
        int turn = 0;
        for (Part part : EVERYDAY) {
            for (int i = 0; i < 5; i++) {
                add(items, random, DISTRIBUTORS.get(turn++ % DISTRIBUTORS.size()), part, i % 2 == 0);
            }
        }
        for (Part part : List.of(MCU, DSP, FPGA, MEMORY, AMPLIFIER, REGULATOR, TRANSISTOR, LED)) {
            for (int i = 0; i < 3; i++) {
                add(items, random, DISTRIBUTORS.get(turn++ % DISTRIBUTORS.size()), part, true);
            }
        }
        for (Part part : List.of(MODEM, WIFI, RADIO)) {
            for (int i = 0; i < 4; i++) {
                add(items, random, DISTRIBUTORS.get(turn++ % DISTRIBUTORS.size()), part, true);
            }
        }
        add(items, random, PACIFIC, MCU, true);
        add(items, random, PACIFIC, MCU, true);
        add(items, random, PACIFIC, TRANSISTOR, true);
        add(items, random, PACIFIC, DSP, true);
        add(items, random, FORMOSA, MEMORY, true);
        add(items, random, FORMOSA, MEMORY, true);
        add(items, random, FORMOSA, WIFI, true);
        add(
                items,
                random,
                PENANG,
                new Part("PM-EEP64", "EEPROM 64 kbit", "85423290", "Penang Micro Sdn. Bhd.", "MY", "0.39", 9000),
                true);
        add(items, random, QIYUAN, EVERYDAY.get(6), false);
        add(items, random, QIYUAN, EVERYDAY.get(9), true);
        for (int i = 0; i < 5; i++) {
            add(items, random, KADRIORG, SENSOR_CHIP, true);
        }
    }

    /** Listed goods through watched places, with papers of their own. */
    private static void thirdCountries(List<Item> items) {
        Way throughKazakhstan = new Way("Kazakhstan", "US>AE>KZ>EE");
        items.add(item("2026-02-11", ALTYN, TRANSISTOR, 3200, throughKazakhstan, paper("COO-US-118377")));
        items.add(item("2026-03-18", ALTYN, MEMORY, 900, new Way("Kazakhstan", "TW>CN>KZ>EE"), paper("TPE-26-55107")));
        items.add(item("2026-03-05", BOGAZ, AMPLIFIER, 1500, new Way("Türkiye", "PH>TR>EE"), paper("MNL-260114")));
        items.add(item("2026-04-22", HARBOUR, MEMORY, 1100, new Way("Hong Kong", "TW>HK>EE"), paper("TPE-26-56020")));
        items.add(item(
                "2026-05-06",
                DUNE,
                TRANSISTOR,
                2600,
                new Way("United Arab Emirates", "US>AE>EE"),
                paper("COO-US-119020")));
        items.add(item(
                "2026-05-06", DUNE, DSP, 120, new Way("United Arab Emirates", "US>AE>EE"), paper("COO-US-119021")));
    }

    /** Certificates shared by two vendors, and a part told with a second origin: here route and papers agree. */
    private static void papers(List<Item> items) {
        Paper american = paper("COO-US-118204");
        Paper chinese = paper("CCPIT-264801733");
        items.add(item("2026-02-25", ALTYN, MCU, 1200, new Way("Kazakhstan", "US>AE>KZ>EE"), american));
        items.add(item("2026-02-25", ALTYN, DSP, 260, new Way("Kazakhstan", "US>AE>KZ>EE"), american));
        items.add(item("2026-03-24", BOGAZ, MCU, 850, new Way("Türkiye", "US>TR>EE"), american));
        items.add(item("2026-04-08", ALTYN, SWITCH_MODULE, 180, new Way("Kazakhstan", "CN>KZ>EE"), chinese));
        items.add(item("2026-04-29", HARBOUR, SWITCH_MODULE, 210, new Way("Hong Kong", "CN>HK>EE"), chinese));
        items.add(item(
                "2026-05-13",
                HARBOUR,
                FPGA_TOLD_OTHERWISE,
                140,
                new Way("Hong Kong", "MY>HK>EE"),
                paper("MITI-26-70431")));
    }

    /** Goods that are on no list, from China through the hub of Singapore. */
    private static void hub(List<Item> items) {
        Way throughHub = new Way("Singapore", "CN>SG>EE");
        items.add(item("2026-01-21", DELFLAND, HUB_RESISTOR, 380_000, throughHub, NONE));
        items.add(item("2026-03-11", DELFLAND, EVERYDAY.get(6), 36_000, throughHub, NONE));
        items.add(item("2026-05-20", DELFLAND, HUB_RESISTOR, 420_000, throughHub, NONE));
    }

    /** A certificate dated after shipment, two that are missing in a segment of high risk, returns, freight. */
    private static void rest(List<Item> items) {
        items.add(item("2026-04-15", RHEINTAL, REGULATOR, 4800, DIRECT, new Paper("HK-KA-26-3391", -6)));
        items.add(item("2026-03-30", DELFLAND, MODEM, 300, DIRECT, NONE));
        items.add(item("2026-06-03", DELFLAND, RADIO, 640, DIRECT, NONE));
        items.add(item("2026-04-17", KILPI, EVERYDAY.get(7), -60, DIRECT, NONE));
        items.add(item("2026-05-29", RHEINTAL, AMPLIFIER, -400, DIRECT, NONE));
        items.add(item("2026-02-11", ALTYN, FREIGHT, 1, DIRECT, NONE));
        items.add(item("2026-03-05", BOGAZ, FREIGHT, 1, DIRECT, NONE));
        items.add(item("2026-03-12", PACIFIC, FREIGHT, 2, DIRECT, NONE));
        items.add(item("2026-05-13", HARBOUR, FREIGHT, 1, DIRECT, NONE));
    }

    private static void add(List<Item> items, SplittableRandom random, Vendor vendor, Part part, boolean certified) {
        LocalDate ordered = LocalDate.of(2026, 1, 5).plusDays(7L * random.nextInt(24) + random.nextInt(5));
        int quantity = Math.max(1, part.usual() * random.nextInt(70, 130) / 100 / 10 * 10);
        Paper paper = certified ? paper(part.origin() + "-26-" + random.nextInt(10_000, 99_999)) : NONE;
        items.add(new Item(ordered, vendor, part, quantity, DIRECT, paper));
    }

    private static Item item(String ordered, Vendor vendor, Part part, int quantity, Way way, Paper paper) {
        return new Item(LocalDate.parse(ordered), vendor, part, quantity, way, paper);
    }

    private static Paper paper(String number) {
        return new Paper(number, 2);
    }
}
