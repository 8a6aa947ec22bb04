package chokepoint.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import chokepoint.finding.Audit;
import chokepoint.finding.Finding;
import chokepoint.finding.ListCell;
import chokepoint.finding.SheetRead;
import chokepoint.names.parties.PartyNames;
import chokepoint.names.places.Countries;
import chokepoint.names.places.Routes;
import chokepoint.policy.Policy;
import chokepoint.policy.reading.PolicyFile;
import chokepoint.reading.RawList;
import chokepoint.reading.Reading;
import chokepoint.reading.ReadingOptions;
import chokepoint.reading.UnreadableList;
import chokepoint.trade.RouteUse;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Field;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLException;
import org.junit.jupiter.api.Test;

/**
 * Sums, lines through third places and invoices of two vendors are those that come out of the raw cells by other means. Lists of which
 * the program derives more than their cells say (countries of vendors, directions, currencies by line) may differ; they are told.
 */
class WaysRecomputedTest {

    private static final int ENOUGH = 5;
    private static final List<Field> PLACES =
            List.of(Field.COUNTRY_OF_TRADE, Field.COUNTRY_OF_DISPATCH, Field.VENDOR_COUNTRY, Field.ROUTE);

    /** What is worked out of one list. */
    private record Reckoned(BigDecimal sum, long linesThroughThirdPlaces, Set<Integer> rowsOfReusedInvoices) {}

    @Test
    void waysAndPapersOfOutsideListsAreEqual() throws IOException {
        String folder = System.getProperty("chokepoint.lists", "");
        assumeTrue(!folder.isBlank(), "skipped: name a folder of lists with -Dchokepoint.lists=DIR");
        Map<String, Integer> equal = new TreeMap<>(Map.of("sums", 0, "ways", 0, "invoices", 0));
        for (Path list : lists(Path.of(folder))) {
            Policy policy = policyOf(list);
            Optional<Audit> audit =
                    audit(list, policy).filter(read -> read.list().sheets().size() == 1);
            if (audit.isPresent()
                    && audit.get().list().sheets().get(0).column(Field.VALUE).isPresent()) {
                try {
                    compare(list, audit.get(), policy, equal);
                } catch (POIXMLException declined) {
                    System.out.println(list.getFileName() + ": no second reading, " + declined.getMessage());
                }
            }
        }
        System.out.println("lists on which equal: " + equal);
        assertThat(equal.values()).allMatch(lists -> lists >= ENOUGH);
    }

    private static void compare(Path list, Audit audit, Policy policy, Map<String, Integer> equal) throws IOException {
        Reckoned second = reckoned(list, audit, policy);
        BigDecimal sum = audit.list().values().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        long through = audit.routes().stream()
                .filter(route -> !route.direct() && route.origin().known())
                .mapToLong(RouteUse::lines)
                .sum();
        Set<Integer> reused = rows(audit, "DOC-022");
        Map<String, Boolean> same = new TreeMap<>();
        same.put("sums", sum.compareTo(second.sum) == 0);
        if (audit.list().has(Field.COUNTRY_OF_ORIGIN) && through > 0) {
            same.put("ways", through == second.linesThroughThirdPlaces);
        }
        if (!reused.isEmpty()) {
            same.put("invoices", reused.equals(second.rowsOfReusedInvoices));
        }
        same.forEach((what, is) -> equal.merge(what, is ? 1 : 0, Integer::sum));
        System.out.printf(
                Locale.ROOT,
                "%s: %s; sums %s and %s, lines through third places %d and %d, rows of reused invoices %d and %d%n",
                list.getFileName(),
                same,
                sum,
                second.sum,
                through,
                second.linesThroughThirdPlaces,
                reused.size(),
                second.rowsOfReusedInvoices.size());
    }

    private static Set<Integer> rows(Audit audit, String rule) {
        return audit.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Finding::cells)
                .flatMap(List::stream)
                .map(ListCell::row)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Reckoned reckoned(Path file, Audit audit, Policy policy) throws IOException {
        SheetRead sheet = audit.list().sheets().get(0);
        RawList raw = RawList.of(file, audit.list(), sheet.name());
        BigDecimal sum = BigDecimal.ZERO;
        long through = 0;
        Map<String, Set<String>> vendors = new HashMap<>();
        Map<String, Set<Integer>> rows = new HashMap<>();
        for (int row = sheet.headerRow() + 1; row <= sheet.headerRow() + sheet.lines(); row++) {
            Map<Integer, Object> cells = raw.row(row);
            Optional<BigDecimal> value =
                    texts(sheet, cells, Field.VALUE).stream().findFirst().flatMap(RawList::number);
            sum = sum.add(value.orElse(BigDecimal.ZERO));
            through += value.filter(amount -> amount.signum() > 0).isPresent() && throughThird(sheet, cells, policy)
                    ? 1
                    : 0;
            for (Object invoice : texts(sheet, cells, Field.INVOICE)) {
                String number = invoice.toString().toUpperCase(Locale.ROOT).strip();
                texts(sheet, cells, Field.VENDOR)
                        .forEach(vendor -> vendors.computeIfAbsent(number, absent -> new HashSet<>())
                                .add(PartyNames.key(vendor.toString())));
                rows.computeIfAbsent(number, absent -> new HashSet<>()).add(row);
            }
        }
        Set<Integer> reused = new TreeSet<>();
        vendors.forEach((number, names) -> {
            if (names.size() > 1) {
                reused.addAll(rows.get(number));
            }
        });
        return new Reckoned(sum, through, reused);
    }

    /** Whether a place on the way is neither the origin nor home; nothing can be said without an origin. */
    private static boolean throughThird(SheetRead sheet, Map<Integer, Object> cells, Policy policy) {
        Optional<Country> origin = texts(sheet, cells, Field.COUNTRY_OF_ORIGIN).stream()
                .flatMap(text -> Countries.find(text.toString()).stream())
                .findFirst();
        return origin.isPresent()
                && PLACES.stream()
                        .flatMap(field ->
                                texts(sheet, cells, field).stream().flatMap(text -> places(field, text.toString())))
                        .anyMatch(place ->
                                !place.equals(origin.get()) && !policy.home().contains(place));
    }

    private static Stream<Country> places(Field field, String text) {
        return field == Field.ROUTE ? Routes.read(text).route().places().stream() : Countries.find(text).stream();
    }

    private static List<Object> texts(SheetRead sheet, Map<Integer, Object> cells, Field field) {
        return sheet.columns().stream()
                .filter(column -> column.field() == field)
                .map(column -> cells.get(
                        column.column().chars().reduce(0, (index, letter) -> index * 26 + letter - 'A' + 1) - 1))
                .filter(content -> content != null && !content.toString().isBlank())
                .toList();
    }

    private static Policy policyOf(Path list) {
        Path beside = list.resolveSibling("policy.yml");
        return Files.exists(beside) ? PolicyFile.read(beside) : PolicyFile.forHome(Set.of(Country.of("EE")));
    }

    private static List<Path> lists(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return new ArrayList<>(files.filter(file -> file.toString().matches(".*\\.(xlsx|csv)"))
                    .filter(file -> !file.getFileName().toString().matches("MANIFEST_fields\\.csv|ports\\.csv"))
                    .sorted()
                    .toList());
        }
    }

    private static Optional<Audit> audit(Path list, Policy policy) throws IOException {
        try {
            return Optional.of(Checked.audit(
                    Reading.open(list, list.getFileName().toString(), ReadingOptions.DEFAULT.under(policy)), policy));
        } catch (UnreadableList e) {
            return Optional.empty();
        }
    }
}
