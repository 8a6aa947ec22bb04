package chokepoint.check;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.finding.Finding;
import chokepoint.finding.Outcome;
import chokepoint.trade.Exposure;
import chokepoint.trade.values.Scope;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A company under several spellings raises nothing by them, and every share has room for what is true. */
class SpellingsTest {

    private static final String POLICY = """
            home: [EE]
            currency: EUR
            as of: 2026-06-30
            periods: all
            segmentations:
              - name: goods
                column: segment
            floors: { lines: 1 }
            """;

    private static final Set<String> OF_TWO = Set.of(
            "PTY-010", "PTY-011", "PTY-012", "PTY-013", "PTY-014", "DOC-002", "DOC-022", "DOC-023", "CAS-001",
            "CON-021");

    private static final String[] OWN = {
        "Varnholt", "Ostrelka", "Kestrelby", "Brightmoor", "Dornwald", "Halvorset", "Quillan", "Rautavaara", "Sennholm",
        "Tolvanen", "Umbraco", "Wexcombe", "Yttervik", "Zabrowska", "Falkenau", "Grimstead", "Ikarola", "Jespergaard"
    };
    private static final String[][] TRADES = {
        {"Technologies", "Tech.", "Technolgies", "TECHNOLOGIES"},
        {"Engineering", "Eng.", "Enginering", "engineering"},
        {"Automation", "Autom.", "Automaton", "AUTOMATION"},
        {"Manufacturing", "Mfg", "Manufcturing", "Manufacturing,"},
        {"Maschinenbau", "Masch.", "Maschinenbu", "MASCHINENBAU"},
        {"Mühendislik", "Müh.", "Muhendislik", "MÜHENDİSLİK"},
        {"Elektronika", "Elektr.", "Elektronka", "Electronika"},
    };

    /** A company of the list, all that stands beside it and how it is spelled. */
    private record Company(List<String> spellings, String number, String address, int at) {}

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void noRuleSpeaksOfTwoAndEveryShareHoldsTheTruth(long seed) throws IOException {
        Random random = new Random(seed);
        List<Company> companies = companies(random);
        Map<String, BigDecimal> truth = new HashMap<>();
        Map<String, String> owner = new HashMap<>();
        StringBuilder csv = new StringBuilder(
                "Order no,Date,Vendor,Vendor tax ID,Vendor address,Vendor country,Segment,Certificate of origin no,Invoice no,Amount EUR\n");
        BigDecimal total = BigDecimal.ZERO;
        for (int line = 0; line < 400; line++) {
            Company company = companies.get(random.nextInt(companies.size()));
            String name = company.spellings.get(random.nextInt(company.spellings.size()));
            BigDecimal value = BigDecimal.valueOf(100 + random.nextInt(900));
            owner.put(name, company.spellings.get(0));
            truth.merge(company.spellings.get(0), value, BigDecimal::add);
            total = total.add(value);
            csv.append(String.format(
                    Locale.ROOT,
                    "PO-%d,2026-03-%02d,\"%s\",%s,\"%s\",DE,Parts,C-%d,I-%d,%s%n",
                    line,
                    1 + line % 28,
                    name,
                    company.number,
                    company.address,
                    company.at,
                    company.at,
                    value));
        }

        Checked checked = Checked.list(folder, csv.toString(), POLICY);

        assertThat(checked.audit().findings())
                .filteredOn(finding -> OF_TWO.contains(finding.rule()))
                .extracting(Finding::message)
                .isEmpty();
        BigDecimal all = total;
        assertThat(checked.audit().exposures())
                .filteredOn(exposure -> exposure.scope() == Scope.VENDOR)
                .hasSizeGreaterThan(20)
                .allSatisfy(exposure -> {
                    String company = owner.get(exposure.holder());
                    BigDecimal share = truth.get(company).divide(all, MathContext.DECIMAL64);
                    assertThat(exposure.low().fraction().subtract(new BigDecimal("1E-9")))
                            .isLessThanOrEqualTo(share);
                    assertThat(exposure.high().fraction().add(new BigDecimal("1E-9")))
                            .isGreaterThanOrEqualTo(share);
                });
        assertThat(checked.audit().notices()).hasSizeLessThan(20);
    }

    /** A third under two to four spellings: of half of these the number tells that they are one, of half nothing but the name. */
    private static List<Company> companies(Random random) {
        List<Company> companies = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String own = OWN[i % OWN.length] + (i < OWN.length ? "" : i < 2 * OWN.length ? "en" : "sund");
            String[] trade = TRADES[(i + i / OWN.length) % TRADES.length];
            List<String> spellings = new ArrayList<>(List.of(own + " " + trade[0] + " Ltd"));
            if (i % 3 == 0) {
                int more = 1 + random.nextInt(3);
                for (int spelling = 1; spelling <= more; spelling++) {
                    spellings.add(own + " " + trade[spelling] + (spelling == 2 ? "" : " Limited"));
                }
            }
            boolean told = i % 2 == 0;
            companies.add(new Company(
                    spellings, told ? "X" + (71_200_000 + 37 * i) : "", told ? "Road " + i + ", Aubach" : "", i));
        }
        return companies;
    }

    @Test
    void aPartOfOneForeignVendorInTwoSpellingsIsUndecided() throws IOException {
        Checked checked = Checked.list(folder, """
                Order no,Date,Vendor,Vendor country,Part number,Amount EUR
                1,2026-01-05,Varnholt Technologies Ltd,GB,P-9,100
                2,2026-01-06,Varnholt Tech. Ltd,GB,P-9,100
                3,2026-01-07,Alder OÜ,EE,P-8,100
                """, POLICY);

        assertThat(checked.findings("CON-009")).isEmpty();
        assertThat(checked.rule("CON-009").outcome()).isEqualTo(Outcome.UNDECIDED);
    }

    @Test
    void aLimitBetweenBothSpellingsIsUndecidedAndThePairIsNamed() throws IOException {
        Checked checked = Checked.list(folder, """
                Order no,Date,Vendor,Vendor country,Segment,Amount EUR
                1,2026-01-05,Kestrel Manufacturing Ltd,GB,Parts,400
                2,2026-01-06,Kestrel Mfg Ltd,GB,Parts,150
                3,2026-01-07,Alder OÜ,EE,Parts,450
                """, POLICY);

        assertThat(checked.rule("CON-001").outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(checked.rule("CON-001").segments())
                .anySatisfy(segment -> assertThat(segment.reason())
                        .contains("'Kestrel Manufacturing Ltd' and 'Kestrel Mfg Ltd' may be one"));
    }

    @Test
    void oneOrderInTwoSpellingsIsOneFinding() throws IOException {
        Checked checked = Checked.list(folder, """
                Order no,Date,Vendor,Vendor tax ID,Vendor country,HS code,Country of origin,Country of dispatch,Amount EUR
                1,2026-01-05,Varnholt Tech. Ltd,GB980780684,HK,854231,US,HK,100
                1,2026-01-06,Varnholt Technologies,GB 980 7806 84,HK,854231,US,HK,100
                """, POLICY);

        assertThat(checked.findings("RTE-001")).hasSize(1);
        assertThat(checked.audit().exposures())
                .filteredOn(exposure -> exposure.scope() == Scope.VENDOR)
                .extracting(Exposure::holder)
                .containsOnly("Varnholt Technologies");
    }

    @Test
    void numbersWithFailingCheckDigitsAreToldOnce() throws IOException {
        Checked checked = Checked.list(folder, """
                Order no,Date,Vendor,Vendor tax ID,Vendor country,Amount EUR
                1,2026-01-05,Alder GmbH,DE136695977,DE,100
                2,2026-01-06,Alder GmbH,DE136695977,DE,100
                3,2026-01-07,Borealis SA,FR83404833048,FR,100
                """, POLICY);

        assertThat(checked.audit().notices())
                .filteredOn(notice -> notice.contains("check digits"))
                .containsExactly("1 tax number has check digits that do not hold: 'DE136695977' (Alder GmbH)");
    }
}
