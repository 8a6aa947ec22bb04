package chokepoint.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import chokepoint.check.SecondShares.Carried;
import chokepoint.check.SecondShares.Place;
import chokepoint.finding.Audit;
import chokepoint.policy.Policy;
import chokepoint.policy.reading.PolicyFile;
import chokepoint.reading.Reading;
import chokepoint.reading.ReadingOptions;
import chokepoint.reading.UnreadableList;
import chokepoint.trade.Exposure;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Scope;
import chokepoint.trade.values.Share;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Exposures are those that come out of the raw cells by other means, to the last digit. */
class ExposuresRecomputedTest {

    private static final Path EXAMPLES = Path.of("examples");
    private static final String LISTS = ".*\\.(xlsx|xlsm|xls|csv)";
    private static final int LONGEST = 200;
    private static final Set<Scope> BY_MAKER_OR_ORIGIN =
            EnumSet.of(Scope.MANUFACTURER, Scope.COUNTRY_OF_ORIGIN, Scope.ULTIMATE_PARENT);

    static List<Path> examples() throws IOException {
        return lists(EXAMPLES);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExposureOfAnExampleIsEqual(Path list) throws IOException {
        Path policy = policyOf(list);
        Audit audit = audit(list, PolicyFile.read(policy));
        SecondShares second = SecondShares.of(
                list, audit.list(), PolicyFile.read(policy), SecondSegments.of(policy), audit.currency());

        assertThat(audit.exposures()).isNotEmpty();
        assertThat(second.lines()).isEqualTo(audit.list().lines());
        assertThat(differences(audit, second))
                .allMatch(
                        difference -> difference.endsWith("scope=" + Scope.VENDORS_SHARING_CONTACTS + "] is not told"),
                        "only which vendors share contacts is not recomputed here");
    }

    /** The nearest one, in the list's folder or above. */
    private static Path policyOf(Path list) {
        return Stream.iterate(list.getParent(), Path::getParent)
                .map(folder -> folder.resolve("policy.yml"))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }

    /** Of lists kept outside the project, five at least can be checked, and two of them by maker or origin. */
    @Test
    void exposuresOfOutsideListsAreEqual() throws IOException {
        String folder = System.getProperty("chokepoint.lists", "");
        assumeTrue(!folder.isBlank(), "skipped: name a folder of lists with -Dchokepoint.lists=DIR");
        Policy policy = PolicyFile.forHome(Set.of(Country.of("EE")));
        List<Audit> equal = new ArrayList<>();
        for (Path list : lists(Path.of(folder))) {
            Optional<Audit> audit =
                    readable(list, policy).filter(read -> !read.exposures().isEmpty());
            if (audit.isPresent()) {
                List<String> differences = differences(audit.get(), second(list, audit.get(), policy));
                tell(list, audit.get(), differences);
                if (differences.isEmpty()) {
                    equal.add(audit.get());
                }
            }
        }
        long byMakerOrOrigin = equal.stream()
                .filter(audit ->
                        audit.exposures().stream().anyMatch(exposure -> BY_MAKER_OR_ORIGIN.contains(exposure.scope())))
                .count();
        System.out.printf(
                Locale.ROOT,
                "%d lists with %d exposures equal, %d of the lists by maker or origin%n",
                equal.size(),
                equal.stream().mapToInt(audit -> audit.exposures().size()).sum(),
                byMakerOrOrigin);
        assertThat(equal).hasSizeGreaterThanOrEqualTo(5);
        assertThat(byMakerOrOrigin).isGreaterThanOrEqualTo(2);
    }

    private static SecondShares second(Path list, Audit audit, Policy policy) throws IOException {
        return SecondShares.of(list, audit.list(), policy, SecondSegments.ofDefaults(), audit.currency());
    }

    private static void tell(Path list, Audit audit, List<String> differences) {
        String first = differences.stream().findFirst().orElse("");
        System.out.printf(
                Locale.ROOT,
                "%s: %d exposures, %d differences %s%n",
                list.getFileName(),
                audit.exposures().size(),
                differences.size(),
                first.substring(0, Math.min(first.length(), LONGEST)));
    }

    private static List<Path> lists(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(LISTS)).sorted().toList();
        }
    }

    private static Optional<Audit> readable(Path list, Policy policy) throws IOException {
        try {
            return Optional.of(audit(list, policy));
        } catch (UnreadableList e) {
            return Optional.empty();
        }
    }

    private static Audit audit(Path list, Policy policy) throws IOException {
        ReadingOptions options = ReadingOptions.DEFAULT.withKeepColumns(policy.columns());
        return Checked.audit(Reading.open(list, list.getFileName().toString(), options), policy);
    }

    /** Where the audit and the second reckoning do not say the same, in words. */
    private static List<String> differences(Audit audit, SecondShares second) {
        Map<Place, Map<String, Exposure>> first = new TreeMap<>();
        audit.exposures()
                .forEach(exposure -> first.computeIfAbsent(place(exposure), absent -> new TreeMap<>())
                        .put(exposure.holderKey(), exposure));
        List<String> differences = new ArrayList<>();
        first.forEach((place, exposures) -> {
            Map<String, Carried> holders = second.holders(place);
            if (!holders.keySet().equals(exposures.keySet())) {
                differences.add(place + ": other holders " + apart(exposures.keySet(), holders.keySet()));
                return;
            }
            exposures.forEach((key, exposure) -> {
                if (!same(exposure, holders.get(key), second.low(place, key), second.high(place, key))) {
                    differences.add(place + " " + key + ": " + exposure.value() + " "
                            + exposure.low().fraction() + " is not "
                            + holders.get(key) + " " + second.low(place, key));
                }
            });
        });
        Set<Place> told =
                audit.exposures().stream().map(ExposuresRecomputedTest::place).collect(Collectors.toSet());
        second.places().stream()
                .filter(place -> !told.contains(place) && !echo(place, second) && !nobodyJoined(place, second))
                .forEach(place -> differences.add(place + " is not told"));
        return differences;
    }

    private static Set<String> apart(Set<String> one, Set<String> other) {
        Set<String> apart = new TreeSet<>(one);
        other.forEach(key -> {
            if (!apart.remove(key)) {
                apart.add(key);
            }
        });
        return apart;
    }

    /** Where no two vendors share a contact, joined vendors are the vendors and not told again. */
    private static boolean nobodyJoined(Place place, SecondShares second) {
        Place vendors = new Place(place.segmentation(), place.segment(), place.period(), Scope.VENDOR);
        return place.scope() == Scope.VENDORS_SHARING_CONTACTS
                && second.holders(place).equals(second.holders(vendors));
    }

    /** What one segment says of all lines of a period is not said again of the whole list. */
    private static boolean echo(Place place, SecondShares second) {
        return place.segmentation().equals("list")
                && second.places().stream()
                        .filter(other -> !other.segmentation().equals("list")
                                && other.period().equals(place.period())
                                && other.scope() == place.scope())
                        .anyMatch(other -> second.holders(other).equals(second.holders(place)));
    }

    private static Place place(Exposure exposure) {
        return new Place(
                exposure.segment().segmentation(), exposure.segment().name(), exposure.period(), exposure.scope());
    }

    private static boolean same(Exposure exposure, Carried carried, BigDecimal low, BigDecimal high) {
        return exposure.lines().size() == carried.lines()
                && amount(exposure.purchases()).compareTo(carried.purchases()) == 0
                && amount(exposure.credits()).compareTo(carried.credits()) == 0
                && amount(exposure.value()).compareTo(carried.net()) == 0
                && (exposure.amountsKnown()
                        ? equal(exposure.low(), low) && equal(exposure.high(), high)
                        : exposure.low().fraction().compareTo(low) <= 0
                                && exposure.high().fraction().compareTo(high) >= 0);
    }

    private static BigDecimal amount(Money money) {
        return money.known() ? money.amount() : BigDecimal.ZERO;
    }

    private static boolean equal(Share share, BigDecimal fraction) {
        return share.fraction().compareTo(fraction) == 0;
    }
}
