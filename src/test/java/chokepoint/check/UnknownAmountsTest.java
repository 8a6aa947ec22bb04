package chokepoint.check;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.finding.ListCell;
import chokepoint.finding.Outcome;
import chokepoint.finding.RuleResult.SegmentResult;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts and dates that are not known are part of every share: a finding stands only if it holds whatever they turn out to be. */
class UnknownAmountsTest {

    private static final String HOME = "home: EE\ncurrency: EUR\n";

    @TempDir
    private Path folder;

    private Checked list(String policy, String... lines) throws Exception {
        return Checked.list(
                folder,
                "Order,Order date,Vendor,Vendor country,Part number,Quantity,Unit price,Value,Currency\n"
                        + String.join("\n", lines) + "\n",
                policy);
    }

    @ParameterizedTest
    @CsvSource({"''", "see contract", "n/a", "цена по запросу", "noch offen", "按合同"})
    void aLineWithoutAValueMayBeWorthAnything(String told) throws Exception {
        Checked checked = list(
                HOME,
                "1,2026-01-01,Lumivik,Sweden,,,,7000,EUR",
                "2,2026-01-02,Lumivik,Sweden,,,,2000,EUR",
                "3,2026-01-03,Hiiu,Estonia,,,,1000,EUR",
                "4,2026-01-04,Hiiu,Estonia,,,," + told + ",EUR");

        assertThat(checked.rule("CON-001").outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(checked.findings("CON-001")).isEmpty();
        SegmentResult open = checked.rule("CON-001").segments().get(0);
        assertThat(open.reason())
                .contains("90 % of the known value", "unless others account for 8,000 EUR or more")
                .contains("1 of 4 lines without a value");
        assertThat(open.deciding()).containsExactly(new ListCell("list.csv", "", 5, "H"));
    }

    @Test
    void whatTheHoldersOwnLineIsWorthCannotBringItBelow() throws Exception {
        Checked checked = list(
                HOME,
                "1,2026-01-01,Lumivik,Sweden,,,,7000,EUR",
                "2,2026-01-02,Lumivik,Sweden,,,,,EUR",
                "3,2026-01-03,Hiiu,Estonia,,,,1000,EUR");

        assertThat(checked.findings("CON-001"))
                .hasSize(1)
                .allSatisfy(finding -> assertThat(finding.message())
                        .contains("carries 87.5 %", "the least it can be, with 1 of 3 lines without a value"));
    }

    @Test
    void withinTheLimitIsUndecidedIfTheLineCouldPassIt() throws Exception {
        Checked checked = list(
                HOME,
                "1,2026-01-01,Lumivik,Sweden,,,,1000,EUR",
                "2,2026-01-02,Lumivik,Sweden,,,,,EUR",
                "3,2026-01-03,Hiiu,Estonia,,,,7000,EUR");

        assertThat(checked.rule("CON-001").segments().get(0).reason())
                .contains("12.5 % of the known value", "unless it accounts for more than 6,000 EUR");
    }

    @Test
    void moneyWithoutARateIsToldByCurrency() throws Exception {
        Checked checked = list(
                HOME,
                "1,2026-01-01,Lumivik,Sweden,,,,9000,EUR",
                "2,2026-01-02,Osaka Kiki,Japan,,,,70000,JPY",
                "3,2026-01-03,Hiiu,Estonia,,,,1000,EUR",
                "4,2026-01-03,Seoul Optic,Korea,,,,250000,KRW");

        assertThat(checked.rule("CON-001").outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(checked.rule("CON-001").segments().get(0).reason())
                .contains("2 of 4 lines without a value (70,000 JPY + 250,000 KRW without a rate)");
    }

    /** There is no rate before the day; those of the same year bound what the line can be worth. */
    @Test
    void anyRateOfThePeriodBoundsTheLine() throws Exception {
        String rates = HOME
                + "rates:\n  - { from: USD, to: EUR, rate: 0.8, date: 2026-03-01, source: bank }\n"
                + "  - { from: USD, to: EUR, rate: 0.9, date: 2026-04-01, source: bank }\n";

        assertThat(list(
                                rates,
                                "1,2026-01-01,Lumivik,Sweden,,,,9000,EUR",
                                "2,2026-01-02,Hiiu,Estonia,,,,1000,USD",
                                "3,2026-01-03,Hiiu,Estonia,,,,1000,EUR")
                        .findings("CON-001"))
                .hasSize(1)
                .allSatisfy(finding -> assertThat(finding.message()).contains("carries 82.57 %"));
    }

    @Test
    void theSamePartsPricesBoundTheLine() throws Exception {
        Checked checked = list(
                HOME,
                "1,2026-01-01,Lumivik,Sweden,K-1,10,,900,EUR",
                "2,2026-01-02,Hiiu,Estonia,P-7,10,,100,EUR",
                "3,2026-01-03,Hiiu,Estonia,p-7,10,,120,EUR",
                "4,2026-01-04,Hiiu,Estonia,P-7,20,,,EUR");

        assertThat(checked.findings("CON-001"))
                .hasSize(1)
                .allSatisfy(finding -> assertThat(finding.message()).contains("carries 66.18 %"));
    }

    @Test
    void thePolicyMayBoundTheLineAndIsToldAsSuch() throws Exception {
        String[] lines = {
            "1,2026-01-01,Lumivik,Sweden,,,,9000,EUR",
            "2,2026-01-02,Hiiu,Estonia,,,,,EUR",
            "3,2026-01-03,Hiiu,Estonia,,,,1000,EUR"
        };
        String assumed = "unknown values: { at most: 4000 EUR, source: \"audit plan, 3\" }\n";
        Checked checked = list(HOME + assumed, lines);

        assertThat(checked.findings("CON-001"))
                .hasSize(1)
                .allSatisfy(finding -> assertThat(finding.message()).contains("carries 64.29 %"));
        assertThat(checked.audit().notices())
                .anySatisfy(notice -> assertThat(notice).contains("at most 4,000 EUR", "audit plan, 3"));
        assertThat(list(HOME + assumed.replace("4000 EUR", "largest line"), lines)
                        .rule("CON-001")
                        .outcome())
                .isEqualTo(Outcome.UNDECIDED);
    }

    @Test
    void whatThePolicyToleratesCountsAsNothingAndIsTold() throws Exception {
        Checked checked = list(
                HOME + "floors: { unknown values: 40 % }\n",
                "1,2026-01-01,Lumivik,Sweden,,,,9000,EUR",
                "2,2026-01-02,Hiiu,Estonia,,,,,EUR",
                "3,2026-01-03,Hiiu,Estonia,,,,1000,EUR");

        assertThat(checked.findings("CON-001"))
                .hasSize(1)
                .allSatisfy(finding -> assertThat(finding.message())
                        .contains("carries 90 %", "by the known values, with 1 of 3 lines without a value"));
    }

    @Test
    void undatedLinesAreNoPeriodAndMayBelongToAny() throws Exception {
        String[] lines = {
            "1,2025-02-01,Lumivik,Sweden,,,,9000,EUR",
            "2,2025-03-02,Hiiu,Estonia,,,,1000,EUR",
            "3,2025-03-02,Hiiu,Estonia,,,,100,EUR",
            "4,soon,Lumivik,Sweden,,,,500,EUR",
            "5,soon,Lumivik,Sweden,,,,400,EUR",
            "6,soon,Hiiu,Estonia,,,,1000,EUR"
        };
        Checked checked = list(HOME, lines);

        assertThat(checked.findings("CON-001"))
                .hasSize(1)
                .allSatisfy(finding ->
                        assertThat(finding.message()).contains("carries 81.08 %", "in 2025", "3 lines without a date"));
        assertThat(checked.rule("CON-001").segments())
                .filteredOn(result -> result.period().equals("undated"))
                .isNotEmpty()
                .allSatisfy(result -> assertThat(result.outcome()).isEqualTo(Outcome.NOT_EVALUABLE));
    }

    @Test
    void aVendorThatOnlyUndatedLinesNameMayCarryAPeriod() throws Exception {
        Checked checked = list(
                HOME,
                "1,2025-02-01,Saare,Estonia,,,,500,EUR",
                "2,2025-03-02,Hiiu,Estonia,,,,500,EUR",
                "3,2025-03-02,Hiiu,Estonia,,,,100,EUR",
                "4,?,Lumivik,Sweden,,,,9000,EUR");

        assertThat(checked.rule("CON-001").outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(checked.rule("CON-001").segments().get(0).deciding())
                .containsExactly(new ListCell("list.csv", "", 5, "B"));
    }

    @Test
    void oneOfManyLinesNamesItselfAsWhatWouldDecide() throws Exception {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            lines.append(i)
                    .append(",2026-01-01,")
                    .append(i % 10 == 0 ? "Hiiu,Estonia" : "Lumivik,Sweden")
                    .append(",,,,100,EUR\n");
        }
        Checked checked = list(HOME, lines + "401,2026-01-02,Hiiu,Estonia,,,,,EUR");

        assertThat(checked.rule("CON-001").segments().get(0).deciding())
                .containsExactly(new ListCell("list.csv", "", 402, "H"));
    }
}
