package chokepoint.check;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.finding.Audit;
import chokepoint.finding.Finding;
import chokepoint.finding.Outcome;
import chokepoint.finding.RuleResult;
import chokepoint.policy.Policy;
import chokepoint.policy.reading.PolicyFile;
import chokepoint.reading.OpenedList;
import chokepoint.reading.Reading;
import chokepoint.reading.ReadingOptions;
import chokepoint.rulebook.Rulebook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a tally in DRL counts, through a whole check. */
class DeclaredTallyTest {

    private static final String HEADER =
            "Line,Order,Order date,Vendor,Category,HS code,Intermediaries,Value,Currency\n";
    private static final String POLICY = "home: EE\ncurrency: EUR\nas of: 2026-06-30\n";

    @TempDir
    private Path folder;

    private Rulebook rules = rules();

    private Path list = Path.of("");

    private static Rulebook rules() {
        try {
            return Rulebook.load(true, List.of(), Set.of()).only(Set.of("RTE-028"));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void writeList() throws Exception {
        StringBuilder lines = new StringBuilder(HEADER);
        for (int line = 1; line <= 200; line++) {
            String by = line % 4 == 0
                    ? "Pier Trade Ltd; Lagoon Trade"
                    : line % 4 == 1 ? "PIER TRADE LTD" : "Steppe Components";
            lines.append(String.format(
                    Locale.ROOT,
                    "%d,PO-%d,202%d-01-12,Tarn Memory,Chips,%s,%s,%d.07,EUR%n",
                    line,
                    line,
                    5 + line % 2,
                    line % 10 == 0 ? "940360" : "854232",
                    by,
                    line));
        }
        list = Files.writeString(folder.resolve("list.csv"), lines.toString());
    }

    private Audit audit(String limits, int chunk, int threads) throws Exception {
        Policy policy = PolicyFile.read(Files.writeString(folder.resolve("policy.yml"), POLICY + limits));
        ReadingOptions options = ReadingOptions.DEFAULT.withChunk(chunk);
        try (OpenedList opened = Reading.open(list, "list.csv", options)) {
            return new Check(rules, new CheckSettings("test", threads, List.of(), List.of()))
                    .check(opened, policy, Optional.empty());
        }
    }

    private static String limit(String value) {
        return "limits: [{rule: RTE-028, value: " + value + " EUR, source: decree 7}]\n";
    }

    @Test
    void eachKeyIsAddedUpByItselfInEachSegmentAndPeriod() throws Exception {
        assertThat(audit(limit("4500"), 4096, 1).findings())
                .extracting(Finding::message)
                .containsExactlyInAnyOrder(
                        told("the whole list", sum(1, 4), "PIER TRADE LTD"),
                        told("the whole list", sum(3, 4), "Steppe Components"),
                        told("chips", sum(1, 4), "PIER TRADE LTD"),
                        told("chips", sum(3, 4), "Steppe Components"));
    }

    private static String told(String segment, String sum, String name) {
        return String.format(
                Locale.ROOT,
                "Listed goods of %s worth %s EUR came through %s in 2026; the limit is 4,500 EUR",
                segment,
                sum,
                name);
    }

    /** Sum of the listed lines whose number leaves that rest. */
    private static String sum(int rest, int of) {
        java.math.BigDecimal sum = java.math.BigDecimal.ZERO;
        for (int line = 1; line <= 200; line++) {
            if (line % of == rest && line % 10 != 0) {
                sum = sum.add(new java.math.BigDecimal(line + ".07"));
            }
        }
        return String.format(Locale.ROOT, "%,.2f", sum);
    }

    @Test
    void neitherChunksNorThreadsShow() throws Exception {
        List<Finding> whole = audit(limit("100"), 4096, 1).findings();
        assertThat(whole).hasSizeGreaterThan(4);
        assertThat(audit(limit("100"), 7, 1).findings()).isEqualTo(whole);
        assertThat(audit(limit("100"), 3, 4).findings()).isEqualTo(whole);
    }

    @Test
    void theCellsThatTheTallyShowsAreMarked() throws Exception {
        assertThat(audit(limit("4500"), 4096, 1).findings().get(0).cells())
                .allMatch(cell -> cell.column().equals("G"))
                .hasSize(50);
    }

    @Test
    void withoutALimitInThePolicyTheRuleIsNotEvaluable() throws Exception {
        RuleResult rule = audit("", 4096, 1).rules().get(0);
        assertThat(rule.outcome()).isEqualTo(Outcome.NOT_EVALUABLE);
        assertThat(rule.missing()).containsExactly("limit 'value' in the policy");
    }

    @Test
    void atTheLimitIsNotOverIt() throws Exception {
        String exact = sum(1, 4).replace(",", "");
        assertThat(audit(limit(exact), 4096, 1).findings())
                .noneMatch(finding -> finding.message().contains("PIER"));
    }
}
