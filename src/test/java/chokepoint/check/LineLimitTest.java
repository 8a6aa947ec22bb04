package chokepoint.check;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.finding.Finding;
import chokepoint.finding.Outcome;
import chokepoint.trade.values.Segment;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that hold single lines, or two periods, against a limit. */
class LineLimitTest {

    private static final String POLICY = """
            home: [EE]
            currency: EUR
            as of: 2026-06-30
            segmentations:
              - name: list
                segments: [ { name: whole list, rest: yes } ]
              - name: goods
                column: segment
            floors: { lines: 1 }
            """;

    private static final String CHAIN = """
            Line,Order,Order date,Vendor,Vendor country,Category,Intermediaries,Description,Value,Currency
            1,P-1,2026-01-12,Quarryfield,Singapore,Chips,Pier Trade; Lagoon Trade; Steppe Components,Processors,20000,EUR
            2,P-2,2026-01-13,Quarryfield,Singapore,Boards,Pier Trade; Lagoon Trade; Steppe Components,Boards,10000,EUR
            """;

    @TempDir
    private Path folder;

    @Test
    void aLineIsOneCauseThoughItBelongsToSeveralSegmentations() throws IOException {
        Checked checked = Checked.list(folder, CHAIN, POLICY);
        assertThat(checked.findings("RTE-007")).singleElement().satisfies(finding -> {
            assertThat(finding.valueAtStake()).hasToString("30,000 EUR");
            assertThat(finding.segment()).isEqualTo(Segment.WHOLE_LIST);
        });
    }

    @Test
    void aRuleOnLinesWithoutItsLimitIsNotEvaluable() throws IOException {
        String list = """
                Line,Order,Order date,Vendor,Category,Local content %,Value,Currency
                1,P-1,2026-01-12,Quarryfield,Chips,10 %,20000,EUR
                """;
        assertThat(Checked.list(folder, list, POLICY).rule("CON-019").missing())
                .containsExactly("limit 'least' in the policy");
    }

    @Test
    void aRiseNeedsAPeriodBefore() throws IOException {
        Checked checked = Checked.list(folder, CHAIN, POLICY);
        assertThat(checked.rule("CON-015").outcome()).isEqualTo(Outcome.NOT_EVALUABLE);
        assertThat(checked.rule("CON-015").missing()).anyMatch(reason -> reason.contains("earlier period"));
    }

    @Test
    void theRequiredContentIsThatOfTheDayOfDelivery() throws IOException {
        String policy = POLICY + """
                limits:
                  - rule: CON-018
                    path:
                      - { from: 2022-10-25, share: 60 % }
                      - { from: 2029-01-01, share: 75 % }
                    source: invented
                """;
        String list = """
                Line,Order,Order date,Delivery date,Vendor,Category,Local content %,Value,Currency
                1,P-1,2026-01-12,2026-03-01,Quarryfield,Chips,60 %,20000,EUR
                2,P-2,2026-01-12,2029-03-01,Quarryfield,Chips,60 %,20000,EUR
                """;
        Checked checked = Checked.list(folder, list, policy);
        assertThat(checked.rows("CON-018")).containsExactly(3);
        assertThat(checked.findings("CON-018"))
                .extracting(Finding::message)
                .singleElement()
                .asString()
                .contains("the policy required 75 % on the day of delivery");
    }

    @Test
    void theOutlookTellsMonthAndReduction() throws IOException {
        String policy = POLICY + """
                limits:
                  - rule: CON-017
                    path:
                      - { from: 2025-01-01, share: 80 % }
                      - { from: 2027-01-01, share: 40 % }
                    source: invented
                """;
        String list = """
                Line,Order,Order date,Vendor,Vendor country,Category,Value,Currency
                1,P-1,2025-02-01,Orbitline,Sweden,Routers,70,EUR
                2,P-2,2025-02-02,Kadriku,Estonia,Routers,30,EUR
                3,P-3,2026-02-01,Orbitline,Sweden,Routers,64,EUR
                4,P-4,2026-02-02,Kadriku,Estonia,Routers,36,EUR
                """;
        assertThat(Checked.list(folder, list, policy).findings("CON-017"))
                .extracting(Finding::message)
                .contains(
                        "Orbitline carries 64 % of routers in 2026; at this pace it will carry 61 % in 2027-01, when the limit becomes"
                                + " 40 %; to keep that limit, its share has to fall by 4 % of the segment a month");
    }
}
