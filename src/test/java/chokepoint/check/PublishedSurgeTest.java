package chokepoint.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import chokepoint.finding.Finding;
import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The surge of 2022 in exports of the EU to five countries, as published: growth above 50 %, z above 1.96 against the yearly growth
 * rates of 2011 to 2021, value above 100 million EUR. Exports of the 27 member states in EUR, 2010 to 2022; source: Eurostat.
 */
class PublishedSurgeTest {

    private static final int FIRST_YEAR = 2010;
    private static final String HEADER = "Date,Country of dispatch,Country of origin,Value,Currency";
    private static final String TABLE = "partner,year,value_eur";

    private static final Map<String, long[]> EXPORTS = Map.of(
            "Kyrgyzstan",
                    new long[] {
                        205513924L,
                        393382712L,
                        407449403L,
                        396066951L,
                        395256114L,
                        262549400L,
                        233297638L,
                        285859791L,
                        280387972L,
                        329442452L,
                        234475025L,
                        263239032L,
                        1170905952L
                    },
            "Armenia",
                    new long[] {
                        542792336L,
                        623272001L,
                        665101611L,
                        695957790L,
                        698557829L,
                        612451915L,
                        588709711L,
                        704869383L,
                        846891574L,
                        784868154L,
                        717209014L,
                        757423253L,
                        1885578926L
                    },
            "Kazakhstan",
                    new long[] {
                        5010247480L,
                        5679143273L,
                        6542233472L,
                        7062839288L,
                        6348923681L,
                        5744953752L,
                        4777231569L,
                        4821828658L,
                        5495009525L,
                        5917319466L,
                        5910933159L,
                        5487086743L,
                        10347711062L
                    },
            "Uzbekistan",
                    new long[] {
                        1180506798L,
                        1257917327L,
                        1168381359L,
                        1367853639L,
                        1530674711L,
                        1563758881L,
                        1584570656L,
                        1652933316L,
                        2245646146L,
                        2494302156L,
                        2223921179L,
                        2298603426L,
                        3765947900L
                    },
            "Trinidad and Tobago",
                    new long[] {
                        359849372L,
                        359025471L,
                        469907793L,
                        521606947L,
                        422942887L,
                        470576105L,
                        445764372L,
                        389779138L,
                        439360853L,
                        631652146L,
                        444915529L,
                        476225616L,
                        1059899804L
                    });

    private static final String POLICY = """
            home: [FR]
            currency: EUR
            as of: 2022-12-31
            limits:
              - { rule: RTE-025, rates: 11, value: 100000000 EUR, source: the published rule }
            """;

    /** The figures were published to one decimal. */
    private static final Offset<BigDecimal> ONE_DECIMAL = Offset.offset(new BigDecimal("0.05"));

    @TempDir
    private Path folder;

    @Test
    void growthOfTheWatchedOnesIsAsPublished() throws IOException {
        Map<String, String> growth = Checked.list(folder, csv(), POLICY).findings("RTE-025").stream()
                .collect(Collectors.toMap(
                        finding -> finding.subject().get("country of dispatch"),
                        finding -> finding.measure().get("growth")));

        assertThat(growth.keySet()).containsExactlyInAnyOrder("KG", "AM", "KZ", "UZ");
        assertThat(percent(growth.get("KG"))).isCloseTo(new BigDecimal("344.8"), ONE_DECIMAL);
        assertThat(percent(growth.get("AM"))).isCloseTo(new BigDecimal("148.9"), ONE_DECIMAL);
        assertThat(percent(growth.get("KZ"))).isCloseTo(new BigDecimal("88.6"), ONE_DECIMAL);
        assertThat(percent(growth.get("UZ"))).isCloseTo(new BigDecimal("63.8"), ONE_DECIMAL);
    }

    @Test
    void onlyTheYearOfTheSurgeIsRaised() throws IOException {
        assertThat(Checked.list(folder, csv(), POLICY).findings("RTE-025"))
                .extracting(Finding::period)
                .containsOnly("2022");
    }

    /** By default it is not watched; an owner who does watch it sees the published figure. */
    @Test
    void growthOfTrinidadAndTobagoIsAsPublishedOnceItIsWatched() throws IOException {
        Path lists = Files.createDirectories(folder.resolve("rules").resolve("lists"));
        Files.writeString(
                lists.resolve("islands.csv"),
                "country,name,source,as of\nTT,Trinidad and Tobago,invented,2022-12-31\n");
        String policy = POLICY + "lists: { watched-places: [islands] }\n";

        assertThat(Checked.listWithRules(folder, csv(), policy, lists.getParent())
                        .findings("RTE-025"))
                .singleElement()
                .satisfies(finding -> assertThat(percent(finding.measure().get("growth")))
                        .isCloseTo(new BigDecimal("122.6"), ONE_DECIMAL));
    }

    /** Of all partners that surge, those on the list of watched places are raised, in whichever of its two languages the table names them. */
    @Test
    void ofTheWholeTableTheWatchedOnesAreRaised() throws IOException {
        String lists = System.getProperty("chokepoint.lists", "");
        assumeThat(lists).as("-Dchokepoint.lists is not set").isNotEmpty();
        Optional<Path> table = table(Path.of(lists));
        assumeThat(table).as("no csv of %s there", TABLE).isPresent();
        String csv = Files.readString(table.get())
                .lines()
                .skip(1)
                .map(PublishedSurgeTest::line)
                .collect(Collectors.joining("\n", HEADER + "\n", "\n"));

        assertThat(Checked.list(folder, csv, POLICY).findings("RTE-025").stream()
                        .filter(finding -> finding.period().equals("2022")))
                .extracting(finding -> finding.subject().get("country of dispatch"))
                .containsExactlyInAnyOrder("KG", "AM", "KZ", "UZ", "GE");
    }

    private static BigDecimal percent(String growth) {
        return new BigDecimal(growth.replace("%", "").strip());
    }

    private static Optional<Path> table(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .filter(PublishedSurgeTest::isTable)
                    .sorted()
                    .findFirst();
        }
    }

    private static boolean isTable(Path file) {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            return TABLE.equals(reader.readLine());
        } catch (IOException e) {
            return false;
        }
    }

    /** Partner, year and value; the partner may hold commas. */
    private static String line(String row) {
        int value = row.lastIndexOf(',');
        int year = row.lastIndexOf(',', value - 1);
        return row.substring(year + 1, value) + "-07-01," + row.substring(0, year) + ",Germany,"
                + row.substring(value + 1) + ",EUR";
    }

    private static String csv() {
        Stream<String> lines = EXPORTS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> IntStream.range(0, entry.getValue().length)
                        .mapToObj(i -> String.format(
                                Locale.ROOT,
                                "%d-07-01,%s,Germany,%d,EUR",
                                FIRST_YEAR + i,
                                entry.getKey(),
                                entry.getValue()[i])));
        return Stream.concat(Stream.of(HEADER), lines).collect(Collectors.joining("\n"));
    }
}
