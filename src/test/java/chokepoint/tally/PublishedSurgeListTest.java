package chokepoint.tally;

import static chokepoint.tally.TestLine.EUR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import chokepoint.names.places.Countries;
import chokepoint.trade.Lane;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Share;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Exports of the EU to all partners, as Eurostat has them in two languages: how many partners the bare surge rule marks. Needs
 * {@code -Dchokepoint.lists=DIR} with a csv of the columns partner, year, value_eur; skipped without.
 */
class PublishedSurgeListTest {

    private static final String HEADER = "partner,year,value_eur";
    private static final List<String> PUBLISHED =
            List.of("KG", "AM", "KZ", "UZ", "TT", "NG", "MR", "GE", "AO", "GI", "MW");
    private static final List<String> ONLY_JOINED = List.of("ME", "PA", "TZ");

    private static List<NamedCsvRecord> rows = List.of();

    @BeforeAll
    static void find() throws IOException {
        String folder = System.getProperty("chokepoint.lists", "");
        assumeThat(folder).as("-Dchokepoint.lists is not set").isNotEmpty();
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            Optional<Path> list = files.filter(file -> file.toString().endsWith(".csv"))
                    .filter(PublishedSurgeListTest::fits)
                    .sorted()
                    .findFirst();
            assumeThat(list).as("no csv of %s there", HEADER).isPresent();
            rows = CsvReader.builder().ofNamedCsvRecord(list.get()).stream().toList();
        }
    }

    private static boolean fits(Path file) {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            return HEADER.equals(reader.readLine());
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void byRawTextElevenPartnersSurge() {
        Map<String, Country> texts = new TreeMap<>();
        rows.forEach(row -> texts.putIfAbsent(row.getField("partner"), numbered(texts.size())));
        List<Country> surging = surging(partner -> Optional.of(texts.get(partner)));

        assertThat(texts.entrySet().stream()
                        .filter(entry -> surging.contains(entry.getValue()))
                        .map(entry ->
                                Countries.find(entry.getKey()).orElseThrow().code()))
                .containsExactlyInAnyOrderElementsOf(PUBLISHED);
    }

    /** Guinea stands twice in 2016, with two values; the first counts. With their sum it would surge as well. */
    @Test
    void joinedByCountryFourteenPartnersSurge() {
        List<String> expected = new ArrayList<>(PUBLISHED);
        expected.addAll(ONLY_JOINED);

        assertThat(surging(Countries::find)).extracting(Country::code).containsExactlyInAnyOrderElementsOf(expected);
    }

    /** One made-up country for each text, so that no two texts meet. */
    private static Country numbered(int number) {
        return Country.of("" + (char) ('A' + number / 26) + (char) ('A' + number % 26));
    }

    private static List<Country> surging(Function<String, Optional<Country>> place) {
        Tallies tallies = new Tallies(EUR);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            NamedCsvRecord row = rows.get(i);
            int number = i + 2;
            place.apply(row.getField("partner"))
                    .filter(country -> seen.add(country + row.getField("year")))
                    .ifPresent(country -> tallies.add(TestLine.at(number)
                            .period(row.getField("year"))
                            .origin("DE")
                            .through(country.code())
                            .value(row.getField("value_eur"))
                            .line()));
        }
        return tallies.all(Lane.class).stream()
                .filter(PublishedSurgeListTest::surges)
                .map(Lane::place)
                .collect(Collectors.toList());
    }

    private static boolean surges(Lane lane) {
        return lane.period().equals("2022")
                && lane.rates().intValueExact() == 11
                && lane.growth().compareTo(Share.ofPercent("50")) > 0
                && lane.z().doubleValue() > 1.96
                && lane.value().amount().longValue() > 100_000_000L;
    }
}
