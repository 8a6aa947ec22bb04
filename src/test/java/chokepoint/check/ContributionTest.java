package chokepoint.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chokepoint.check.PortfolioCheck.Listed;
import chokepoint.finding.Portfolio.Group;
import chokepoint.finding.control.ArithmeticCheck;
import chokepoint.finding.control.ControlTotals;
import chokepoint.finding.control.LeftOut;
import chokepoint.finding.control.MoneyControl;
import chokepoint.finding.control.MoneyControl.Aside;
import chokepoint.finding.control.Reason;
import chokepoint.finding.control.RowControl;
import chokepoint.finding.control.RowRanges;
import chokepoint.policy.Policy;
import chokepoint.policy.reading.PolicyFile;
import chokepoint.reading.OpenedList;
import chokepoint.reading.Reading;
import chokepoint.reading.ReadingOptions;
import chokepoint.rulebook.Rulebook;
import chokepoint.store.StoreException;
import chokepoint.tally.Tallies;
import chokepoint.trade.Concentration;
import chokepoint.trade.DocumentUse;
import chokepoint.trade.Exposure;
import chokepoint.trade.SharedContact;
import chokepoint.trade.values.Scope;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a list adds to its group, kept in a file. */
class ContributionTest {

    private static final List<Path> LISTS = List.of(
            Path.of("examples/electronics-buyer/components-2026.xlsx"),
            Path.of("examples/municipality/orders.csv"),
            Path.of("examples/network-technology/technology-2026.csv"));
    private static final CheckSettings SETTINGS = new CheckSettings("test", 1, List.of(), List.of());

    /** Kept as version 1 was first written; whatever is built later reads it, or says that it does not. */
    private static final Path VERSION_1 = Path.of("src/test/resources/chokepoint/check/contribution-1.share");

    private static final List<Contribution> CONTRIBUTIONS = new ArrayList<>();
    private static Rulebook rulebook;
    private static Policy policy;

    @TempDir
    private Path folder;

    @BeforeAll
    static void checkLists() throws Exception {
        rulebook = Rulebook.load(true, List.of(), Set.of());
        policy = PolicyFile.read(Path.of("examples/policy.yml"));
        Check check = new Check(rulebook, SETTINGS);
        for (Path file : LISTS) {
            try (OpenedList list = Reading.open(file, file.getFileName().toString(), ReadingOptions.DEFAULT)) {
                CONTRIBUTIONS.add(check.checkOneOfSeveral(list, policy, Optional.empty())
                        .contribution()
                        .get());
            }
        }
    }

    private Path written(Contribution contribution, String name) throws IOException {
        Path file = folder.resolve(name);
        contribution.writeTo(file);
        return file;
    }

    @Test
    void readAgainItIsWhatItWas() throws IOException {
        for (Contribution contribution : CONTRIBUTIONS) {
            Path once = written(contribution, "once");
            Contribution read = Contribution.read(once, "a list");
            assertThat(read.list()).isEqualTo(contribution.list());
            assertThat(read.latest()).isEqualTo(contribution.latest());
            assertThat(read.outcomes()).isEqualTo(contribution.outcomes()).isNotEmpty();
            assertThat(read.findings()).isEqualTo(contribution.findings());
            assertThat(read.personal()).isEqualTo(contribution.personal());
            assertThat(facts(read.holdings())).isEqualTo(facts(contribution.holdings()));
            assertThat(facts(read.links())).isEqualTo(facts(contribution.links()));
            assertThat(written(read, "again")).hasSameBinaryContentAs(once);
        }
    }

    private static List<Object> facts(Tallies tallies) {
        return List.of(
                tallies.currency(),
                tallies.size(),
                tallies.coverage().value(),
                tallies.coverage().known(),
                tallies.all(Exposure.class),
                tallies.all(Concentration.class),
                tallies.all(DocumentUse.class),
                tallies.all(SharedContact.class));
    }

    @Test
    void whatTheGroupIsJudgedToBeIsTheSame() throws IOException {
        List<Listed> held = CONTRIBUTIONS.stream()
                .map(contribution -> new Listed(policy, () -> contribution))
                .toList();
        List<Listed> kept = new ArrayList<>();
        for (Contribution contribution : CONTRIBUTIONS) {
            Path file = written(contribution, "kept" + kept.size());
            kept.add(new Listed(policy, () -> Contribution.read(file, "a list")));
        }
        List<Group> groups = new PortfolioCheck(rulebook, SETTINGS).check(kept);
        assertThat(groups).isEqualTo(new PortfolioCheck(rulebook, SETTINGS).check(held));
        assertThat(groups.get(0).audit().findings()).isNotEmpty();
    }

    /** Whatever stands in the file, it is read as a contribution or refused with a sentence, and soon. */
    @Test
    void noForgeryDoesMoreThanBeRefused() throws IOException {
        byte[] whole;
        try (InputStream in = new GZIPInputStream(Files.newInputStream(written(CONTRIBUTIONS.get(2), "whole")))) {
            whole = in.readAllBytes();
        }
        SplittableRandom random = new SplittableRandom(14);
        int refused = 0;
        long began = System.nanoTime();
        for (int round = 0; round < 600; round++) {
            byte[] forged = whole.clone();
            for (int change = 0; change <= random.nextInt(3); change++) {
                forged[random.nextInt(forged.length)] = (byte) random.nextInt();
            }
            refused += refused(forged) ? 1 : 0;
        }
        assertThat(refused).isGreaterThan(100);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(60));
    }

    private boolean refused(byte[] unpacked) throws IOException {
        Path file = folder.resolve("forged");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(unpacked);
        }
        try {
            Contribution.read(file, "a.xlsx");
            return false;
        } catch (StoreException e) {
            assertThat(e.getMessage()).startsWith("the contribution of 'a.xlsx' ");
            return true;
        }
    }

    @Test
    void controlTotalsReadAgainAreWhatTheyWere() throws IOException {
        Contribution contribution = controlled(CONTRIBUTIONS.get(0));

        Contribution read = Contribution.read(written(contribution, "controlled"), "a list");

        assertThat(read.list().control()).isEqualTo(contribution.list().control());
    }

    /** With control totals that have all parts. */
    private static Contribution controlled(Contribution list) {
        SortedMap<String, BigDecimal> eur = new TreeMap<>(Map.of("EUR", new BigDecimal("12.50")));
        List<LeftOut> totals = List.of(new LeftOut(Reason.TOTAL, RowRanges.counted(2), eur));
        ControlTotals control = new ControlTotals(
                List.of(new RowControl(list.list().file(), 5, 3, totals, totals)),
                List.of(new MoneyControl(
                        "EUR",
                        new BigDecimal("25"),
                        BigDecimal.ONE,
                        new BigDecimal("13.50"),
                        List.of(new Aside(Reason.TOTAL, 2, new BigDecimal("12.50"))))),
                List.of(new ArithmeticCheck(
                        ArithmeticCheck.Kind.TOTAL_ROWS, "a.csv", "D", 2, 1, RowRanges.NONE, eur, eur, eur)));
        return new Contribution(
                list.list().with(control),
                list.holdings(),
                list.links(),
                list.latest(),
                list.outcomes(),
                list.findings(),
                list.personal());
    }

    @Test
    void whatTheFileHoldsIsDocumented() throws IOException {
        Set<String> names = new TreeSet<>();
        try (InputStream in =
                        new GZIPInputStream(Files.newInputStream(written(controlled(CONTRIBUTIONS.get(0)), "any")));
                JsonParser parser = new CBORFactory().createParser(in)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.FIELD_NAME) {
                    names.add(parser.currentName());
                }
            }
        }
        String documented;
        try (InputStream in = Contribution.class.getResourceAsStream("contribution.cddl")) {
            documented = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll(";.*", "");
        }
        Set<String> told = new TreeSet<>();
        Pattern.compile("\"([^\"]+)\":|\\b(\\w+):")
                .matcher(documented)
                .results()
                .forEach(name -> told.add(name.group(1) == null ? name.group(2) : name.group(1)));
        assertThat(names).isEqualTo(told);
    }

    @Test
    void aFileOfVersion1IsStillRead() throws IOException {
        Contribution read = Contribution.read(VERSION_1, "technology-2026.csv");
        assertThat(read.list().file()).isEqualTo("technology-2026.csv");
        assertThat(read.holdings().all(Exposure.class))
                .hasSize(48)
                .filteredOn(exposure -> exposure.holder().equals("Nord Radio") && exposure.scope() == Scope.VENDOR)
                .first()
                .returns("37.34 %", exposure -> exposure.low().toString())
                .returns("715,000 EUR", exposure -> exposure.value().toString());
    }

    @Test
    void anObjectOfJavaIsRefused() throws IOException {
        Path file = folder.resolve("object");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(new byte[] {(byte) 0xAC, (byte) 0xED, 0, 5, 's', 'r', 0, 17});
        }
        assertThatThrownBy(() -> Contribution.read(file, "a.xlsx"))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith("the contribution of 'a.xlsx' is damaged: ");
    }
}
