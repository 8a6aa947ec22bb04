package chokepoint.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import chokepoint.trade.Concentration;
import chokepoint.trade.Exposure;
import chokepoint.trade.values.Scope;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How much of twelve headings the United States imported from China and India, as published: shares in percent to two decimals, and
 * the HHI of three blocks, China, India and all others, within the rounding of the shares. Imports in thousand USD; source: UN
 * Comtrade through WITS. The fourth quarter of 2024 stands here; other quarters are read from {@code -Dchokepoint.lists=DIR}, from a
 * csv with these columns.
 */
class PublishedDependencyTest {

    private static final String COLUMNS =
            "date,hs_code,us_import_china,us_import_india,us_import_world,china_share_us,india_share_us,hhi_us_imports";
    private static final String LAST_QUARTER_OF_2024 = COLUMNS + """

            2024-Q4,0306,4555,536123,1772553,0.26,30.25,0.5744
            2024-Q4,1006,14027,115514,462543,3.03,24.97,0.5817
            2024-Q4,1302,100912,124701,434746,23.21,28.68,0.3676
            2024-Q4,2504,28741,10,40395,71.15,0.02,0.5893
            2024-Q4,2710,8931,611653,11394427,0.08,5.37,0.8969
            2024-Q4,3924,1769821,13248,2212255,80.0,0.6,0.6777
            2024-Q4,6302,543514,603340,1640604,33.13,36.78,0.3356
            2024-Q4,8471,9419260,9745,38373610,24.55,0.03,0.6291
            2024-Q4,8507,5451826,6098,9555451,57.05,0.06,0.5094
            2024-Q4,8517,17273328,2409940,35336861,48.88,6.82,0.4398
            2024-Q4,8542,358502,1505,11023848,3.25,0.01,0.9369
            2024-Q4,9503,4510682,47825,5908770,76.34,0.81,0.6351
            """;
    private static final String POLICY = """
            home: [US]
            currency: USD
            periods: quarter
            segmentations:
              - { name: headings, column: hs }
            """;

    /** Stands for all countries but China and India, which the publication takes as one block. */
    private static final String OTHERS = "Brazil";

    private static final double HALF_A_HUNDREDTH_OF_A_PERCENT = 0.00005001;
    private static final double ROUNDED_SHARES = 0.0005;

    @TempDir
    private Path folder;

    @Test
    void sharesAndIndicesOfAQuarterAreAsPublished() throws IOException {
        List<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(LAST_QUARTER_OF_2024).stream()
                .toList();
        assertThat(rows).hasSize(12);
        compare(rows);
    }

    @Test
    void sharesAndIndicesOfAllQuartersAreAsPublished() throws IOException {
        String lists = System.getProperty("chokepoint.lists", "");
        assumeThat(lists).as("-Dchokepoint.lists is not set").isNotEmpty();
        try (Stream<Path> files = Files.walk(Path.of(lists))) {
            Optional<Path> table = files.filter(file -> file.toString().endsWith(".csv"))
                    .filter(PublishedDependencyTest::hasTheColumns)
                    .sorted()
                    .findFirst();
            assumeThat(table).as("no csv of %s there", COLUMNS).isPresent();
            compare(CsvReader.builder().ofNamedCsvRecord(table.get()).stream().toList());
        }
    }

    @Test
    void sixtyThirtyTenIsTwoHoldersAndALittle() throws IOException {
        String csv = "Date,Vendor,Vendor country,Value,Currency\n2026-01-05,Arden,Japan,60,EUR\n"
                + "2026-01-06,Brisk,Japan,30,EUR\n2026-01-07,Cobden,Japan,10,EUR\n";
        Concentration vendors = Checked.list(folder, csv).audit().concentrations().stream()
                .filter(concentration -> concentration.scope() == Scope.VENDOR)
                .findFirst()
                .orElseThrow();

        assertThat(vendors.hhi()).isEqualByComparingTo("0.46");
        assertThat(vendors.effectiveHolders()).isCloseTo(2.17, within(0.005));
        assertThat(vendors.largest(1).fraction()).isEqualByComparingTo("0.6");
        assertThat(vendors.largestThree().fraction()).isEqualByComparingTo("1");
    }

    private static boolean hasTheColumns(Path file) {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            String header = reader.readLine();
            return header != null && List.of(header.split(",")).containsAll(List.of(COLUMNS.split(",")));
        } catch (IOException e) {
            return false;
        }
    }

    private void compare(List<NamedCsvRecord> rows) throws IOException {
        Checked checked = Checked.list(folder, lines(rows), POLICY);
        Map<String, Exposure> exposures =
                byPlace(checked.audit().exposures(), exposure -> key(exposure) + exposure.holderKey());
        Map<String, Concentration> concentrations =
                byPlace(checked.audit().concentrations(), PublishedDependencyTest::key);
        int equal = 0;
        for (NamedCsvRecord row : rows) {
            String key = code(row) + " " + row.getField("date") + " ";
            compareShare(row, "china_share_us", exposures.get(key + "CN"));
            compareShare(row, "india_share_us", exposures.get(key + "IN"));
            double index = Double.parseDouble(row.getField("hhi_us_imports"));
            assertThat(concentrations.get(key).hhi().doubleValue())
                    .as("HHI of " + key)
                    .isCloseTo(index, within(ROUNDED_SHARES));
            equal++;
        }
        System.out.printf(Locale.ROOT, "%d of %d published shares and indices are equal%n", equal, rows.size());
    }

    private static void compareShare(NamedCsvRecord row, String column, Exposure exposure) {
        double published = Double.parseDouble(row.getField(column)) / 100;
        assertThat(exposure.low().toDouble())
                .as("%s of %s in %s", column, code(row), row.getField("date"))
                .isCloseTo(published, within(HALF_A_HUNDREDTH_OF_A_PERCENT));
    }

    private static <T extends chokepoint.trade.Subject> Map<String, T> byPlace(
            List<T> subjects, Function<T, String> key) {
        return subjects.stream()
                .filter(subject -> subject.segment().segmentation().equals("headings"))
                .filter(subject -> subject.shownIn().contains(Scope.COUNTRY_OF_ORIGIN.field()))
                .collect(Collectors.toMap(key, Function.identity()));
    }

    private static String key(chokepoint.trade.Subject subject) {
        return subject.segment().name() + " " + subject.period() + " ";
    }

    private static String code(NamedCsvRecord row) {
        String code = row.getField("hs_code");
        return code.length() == 3 ? "0" + code : code;
    }

    private static String lines(List<NamedCsvRecord> rows) {
        return rows.stream()
                .flatMap(row -> {
                    long china = imports(row, "china");
                    long india = imports(row, "india");
                    long others = imports(row, "world") - china - india;
                    return Stream.of(line(row, "China", china), line(row, "India", india), line(row, OTHERS, others));
                })
                .collect(Collectors.joining("\n", "Date,HS code,Country of origin,Value,Currency\n", "\n"));
    }

    private static long imports(NamedCsvRecord row, String from) {
        return Long.parseLong(row.getField("us_import_" + from));
    }

    private static String line(NamedCsvRecord row, String origin, long value) {
        String[] quarter = row.getField("date").split("-Q");
        int month = 3 * Integer.parseInt(quarter[1]);
        return String.format(Locale.ROOT, "%s-%02d-15,%s,%s,%d,USD", quarter[0], month, code(row), origin, value);
    }
}
