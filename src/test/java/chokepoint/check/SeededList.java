package chokepoint.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A list made from a seed whose truth is known: ordinary purchases, among them lines on which routes and papers were made not to fit,
 * with the records that each rule must mark.
 */
final class SeededList {

    private static final String HEADER = "Line,Order,Order date,Vendor,Vendor country,Manufacturer,Part number,HS code,"
            + "Country of origin,Country of dispatch,Route,Certificate of origin no,Certificate date,Ship date,Delivery date,Value,Currency";
    private static final List<String> HOME_VENDORS = List.of("Northgate Supply", "Harbour Parts", "Meadow Electric");
    private static final List<String> MAKERS = List.of("Alder Chips", "Birch Radio", "Cedar Boards", "Dogwood Power");
    private static final List<String> LISTED = List.of("854231", "854232", "851762");
    private static final List<String> ORDINARY = List.of("940310", "730890", "480256");
    private static final List<String> WATCHED = List.of("Kazakhstan", "Armenia", "United Arab Emirates");

    private final SplittableRandom random;
    private final List<String> records = new ArrayList<>(List.of(HEADER));
    private final SortedMap<String, Set<Integer>> truth = new TreeMap<>();
    private int papers;

    private SeededList(long seed) {
        random = new SplittableRandom(seed);
    }

    static SeededList of(long seed, int lines) {
        SeededList list = new SeededList(seed);
        while (list.records.size() <= lines) {
            list.next();
        }
        return list;
    }

    Path write(Path folder, String name) throws IOException {
        return Files.write(folder.resolve(name), records);
    }

    /** The records that a rule must mark, and no others. */
    Set<Integer> truth(String rule) {
        return truth.getOrDefault(rule, Set.of());
    }

    private void next() {
        switch (random.nextInt(12)) {
            case 0 -> listedGoodThroughWatchedPlace(certificate());
            case 1 -> listedGoodThroughWatchedPlaceWithImpossibleDates();
            case 2 -> ordinaryGoodThroughWatchedPlace();
            case 3 -> certificateOfTwoVendors();
            case 4 -> certificateAfterShipment();
            case 5 -> watchedPlaceIsTheOrigin();
            case 6 -> triangle();
            default -> ordinary();
        }
    }

    /** Home vendor, European maker, straight way. */
    private void ordinary() {
        add(pick(HOME_VENDORS), "Estonia", pick(ORDINARY), "Finland", "Finland", "", certificate(), Dates.FIT);
    }

    private void listedGoodThroughWatchedPlace(String certificate) {
        String place = pick(WATCHED);
        expect("RTE-001", "RTE-003");
        add("Transit " + place, place, pick(LISTED), "Germany", place, "", certificate, Dates.FIT);
    }

    private void listedGoodThroughWatchedPlaceWithImpossibleDates() {
        String place = pick(WATCHED);
        expect("RTE-001", "RTE-003", "DOC-004", "CAS-001");
        add(
                pick(HOME_VENDORS),
                "Estonia",
                pick(LISTED),
                "Germany",
                "Germany",
                "Germany > " + place + " > Estonia",
                certificate(),
                Dates.DELIVERED_BEFORE_SHIPPED);
    }

    /** A hub is a fact and no more where the good is on no list. */
    private void ordinaryGoodThroughWatchedPlace() {
        String place = pick(WATCHED);
        expect("RTE-002");
        add("Hub " + place, place, pick(ORDINARY), "Germany", place, "", certificate(), Dates.FIT);
    }

    private void certificateOfTwoVendors() {
        String certificate = certificate();
        expect("DOC-002");
        add(HOME_VENDORS.get(0), "Estonia", pick(ORDINARY), "Finland", "Finland", "", certificate, Dates.FIT);
        expect("DOC-002");
        add(HOME_VENDORS.get(1), "Estonia", pick(ORDINARY), "Finland", "Finland", "", certificate, Dates.FIT);
    }

    private void certificateAfterShipment() {
        expect("DOC-005");
        add(
                pick(HOME_VENDORS),
                "Estonia",
                pick(ORDINARY),
                "Finland",
                "Finland",
                "",
                certificate(),
                Dates.CERTIFIED_LATE);
    }

    /** Goods of a watched place that come from there take no detour. */
    private void watchedPlaceIsTheOrigin() {
        String place = pick(WATCHED);
        expect("RTE-003");
        add("Maker in " + place, place, pick(LISTED), place, place, "", certificate(), Dates.FIT);
    }

    private void triangle() {
        expect("RTE-002");
        add("Three Corners", "Switzerland", pick(ORDINARY), "Japan", "Netherlands", "", certificate(), Dates.FIT);
    }

    private enum Dates {
        FIT("2026-02-01", "2026-02-10", "2026-02-20"),
        DELIVERED_BEFORE_SHIPPED("2026-02-01", "2026-02-20", "2026-02-10"),
        CERTIFIED_LATE("2026-03-15", "2026-02-10", "2026-02-20");

        private final String certified;
        private final String shipped;
        private final String delivered;

        Dates(String certified, String shipped, String delivered) {
            this.certified = certified;
            this.shipped = shipped;
            this.delivered = delivered;
        }
    }

    private void add(
            String vendor,
            String vendorCountry,
            String hs,
            String origin,
            String dispatch,
            String route,
            String certificate,
            Dates dates) {
        int record = records.size() + 1;
        records.add(String.join(
                ",",
                Integer.toString(record - 1),
                "PO-" + record,
                "2026-01-15",
                vendor,
                vendorCountry,
                pick(MAKERS),
                "P-" + record,
                hs,
                origin,
                dispatch,
                route,
                certificate,
                dates.certified,
                dates.shipped,
                dates.delivered,
                Integer.toString(random.nextInt(100, 90_000)),
                "EUR"));
    }

    private void expect(String... rules) {
        int record = records.size() + 1;
        for (String rule : rules) {
            truth.computeIfAbsent(rule, absent -> new TreeSet<>()).add(record);
        }
    }

    private String certificate() {
        papers++;
        return String.format(Locale.ROOT, "CO-%06d", papers);
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
