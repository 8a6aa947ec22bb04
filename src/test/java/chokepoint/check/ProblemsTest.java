package chokepoint.check;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.finding.Decision;
import chokepoint.finding.Disposition;
import chokepoint.finding.Finding;
import chokepoint.finding.Problem;
import chokepoint.finding.ProblemKind;
import chokepoint.finding.Severity;
import chokepoint.trade.values.Day;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProblemsTest {

    private static final String HEADER =
            "Order,Order date,Segment,Part number,HS code,Vendor,Vendor country,Manufacturer,Country of origin,Country of dispatch,Value,Currency\n";
    private static final String POLICY = "home: [EE]\ncurrency: EUR\nas of: 2026-12-31\n" + Checked.LIMITS;

    @TempDir
    private Path folder;

    @Test
    void whatAMakerAndItsCountryDoOverSegmentsIsOneProblem() throws IOException {
        Checked checked = checked(POLICY, """
                B-1,2026-01-05,routers,,,Alder AS,Estonia,Qiyuan,China,,400,EUR
                B-2,2026-01-06,routers,,,Birch OÜ,Estonia,Qiyuan,China,,400,EUR
                B-3,2026-01-07,routers,,,Cedar OÜ,Estonia,Own Works,Estonia,,200,EUR
                B-4,2026-01-08,antennas,,,Alder AS,Estonia,Qiyuan,China,,300,EUR
                B-5,2026-01-09,antennas,,,Birch OÜ,Estonia,Qiyuan,China,,300,EUR
                B-6,2026-01-10,antennas,,,Cedar OÜ,Estonia,Own Works,Estonia,,100,EUR
                """);

        Problem problem = checked.audit().problems().get(0);
        assertThat(problem.kind()).isEqualTo(ProblemKind.BREACH);
        assertThat(problem.about()).isEqualTo("Qiyuan (China)");
        assertThat(rules(checked, problem)).contains("CON-002", "CON-005", "CON-004");
        assertThat(problem.title())
                .startsWith("Qiyuan makes ")
                .contains("; likewise ")
                .endsWith(" of antennas");
        assertThat(problem.valueAtStake()).hasToString("1,400 EUR");
        assertThat(checked.audit().problems().stream()
                        .filter(other -> other.severity().atLeast(Severity.MEDIUM)))
                .hasSize(1);
    }

    @Test
    void aCountryOfWhichTheMakerIsOnlyAPartIsAProblemOfItsOwn() throws IOException {
        Checked checked = checked(POLICY, """
                B-1,2026-01-05,routers,,,Alder AS,Estonia,Qiyuan,China,,300,EUR
                B-2,2026-01-06,routers,,,Birch OÜ,Estonia,Qiyuan,China,,300,EUR
                B-3,2026-01-07,routers,,,Cedar OÜ,Estonia,Longshan,China,,200,EUR
                B-4,2026-01-08,routers,,,Cedar OÜ,Estonia,Own Works,Estonia,,200,EUR
                """);

        assertThat(checked.audit().problems())
                .filteredOn(problem -> problem.severity() == Severity.HIGH)
                .extracting(Problem::about)
                .containsExactly("China", "Qiyuan");
    }

    @Test
    void everyFindingBelongsToOneProblemAndIdsFollowThem() throws IOException {
        Checked checked = checked(POLICY, """
                B-1,2026-01-05,routers,QF-4410,,Tarn KK,Japan,Tarn,Japan,,400,EUR
                B-2,2026-02-05,routers,QF-4410,,Tarn KK,Japan,Tarn,Japan,,300,EUR
                B-3,2026-03-05,routers,TM-6400,,Fell GmbH,Germany,Fell,Germany,,100,EUR
                B-4,2026-04-05,routers,TM-6400,,Fell GmbH,Germany,Fell,Germany,,100,EUR
                B-5,2026-05-05,routers,OL-9001,,Moor GmbH,Austria,Moor,Austria,,100,EUR
                B-6,2026-06-05,routers,OL-9001,,Moor GmbH,Austria,Moor,Austria,,100,EUR
                """);

        List<String> told = checked.audit().problems().stream()
                .flatMap(problem -> problem.findings().stream())
                .toList();
        assertThat(told)
                .isEqualTo(checked.audit().findings().stream().map(Finding::id).toList())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void hintsBesideABreachAddNoMoneyToIt() throws IOException {
        Checked checked = checked(POLICY, """
                B-1,2026-01-05,routers,QF-4410,,Tarn KK,Japan,,,,400,EUR
                B-2,2026-02-05,routers,QF-4410,,Tarn KK,Japan,,,,400,EUR
                B-3,2026-03-05,routers,OW-1,,Own OÜ,Estonia,,,,200,EUR
                B-4,2026-04-05,antennas,TM-6400,,Tarn KK,Japan,,,,100,EUR
                B-5,2026-05-05,antennas,TM-6400,,Tarn KK,Japan,,,,100,EUR
                B-6,2026-06-05,antennas,OW-2,,Own OÜ,Estonia,,,,800,EUR
                """);

        Problem problem = checked.audit().problems().get(0);
        assertThat(rules(checked, problem)).contains("CON-001", "CON-009");
        assertThat(problem.kind()).isEqualTo(ProblemKind.BREACH);
        assertThat(problem.valueAtStake()).hasToString("800 EUR");
    }

    @Test
    void partsOfTheSameVendorAddNoMoneyToASignOfItsPapers() throws IOException {
        String header =
                "Pedido,Fecha de pedido,Artículo,Proveedor,País del proveedor,País de origen,Origen según factura,Importe,Moneda\n";
        Checked checked = Checked.list(folder, header + """
                1,2026-01-05,PN-1,Hantec Co.,Corea del Sur,Corea del Sur,China,100,EUR
                2,2026-01-06,PN-2,Hantec Co.,Corea del Sur,Corea del Sur,,4000,EUR
                3,2026-01-07,PN-2,Hantec Co.,Corea del Sur,Corea del Sur,,4000,EUR
                4,2026-01-08,PN-3,Oma OÜ,Estonia,Estonia,,90000,EUR
                """, POLICY);

        Problem problem = checked.audit().problems().get(0);
        assertThat(rules(checked, problem)).contains("CON-009", "DOC-006");
        assertThat(problem.valueAtStake()).hasToString("100 EUR");
    }

    @Test
    void aSignThatStandsAloneAtSeveralVendorsIsToldOnce() throws IOException {
        Checked checked = checked(POLICY, """
                B-1,2026-01-05,routers,QF-4410,,Tarn KK,Japan,Tarn,Japan,,100,EUR
                B-2,2026-02-05,routers,QF-4410,,Tarn KK,Japan,Tarn,Japan,,100,EUR
                B-3,2026-03-05,routers,TM-6400,,Fell GmbH,Germany,Fell,Germany,,100,EUR
                B-4,2026-04-05,routers,TM-6400,,Fell GmbH,Germany,Fell,Germany,,100,EUR
                B-5,2026-05-05,routers,OL-9001,,Moor GmbH,Austria,Moor,Austria,,100,EUR
                B-6,2026-06-05,routers,OL-9001,,Moor GmbH,Austria,Moor,Austria,,100,EUR
                """);

        assertThat(checked.findings("CON-009")).hasSize(3);
        assertThat(checked.audit().problems())
                .filteredOn(problem -> rules(checked, problem).equals(List.of("CON-009")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.title())
                            .startsWith("A part has a single foreign vendor: ")
                            .contains("Tarn KK", "Fell GmbH", "Moor GmbH");
                    assertThat(problem.valueAtStake()).hasToString("600 EUR");
                });
    }

    @Test
    void aProhibitionComesFirstWhateverItIsWorthAndNamesItsOrder() throws IOException {
        String policy = POLICY
                + "vendors:\n  - {name: Северный брод, country: KZ, restricted: yes, source: invented for the test}\n";
        Checked checked = checked(policy, """
                ЗК-17,2026-01-05,маршрутизаторы,,,ООО «Северный брод»,Казахстан,,Казахстан,,0.01,EUR
                ЗК-18,2026-01-06,маршрутизаторы,,,Tarn KK,Japan,,Japan,,400000,EUR
                ЗК-19,2026-01-07,маршрутизаторы,,,Own OÜ,Estonia,,Estonia,,100000,EUR
                """);

        Problem first = checked.audit().problems().get(0);
        assertThat(first.kind()).isEqualTo(ProblemKind.PROHIBITION);
        assertThat(first.severity()).isEqualTo(Severity.HIGH);
        assertThat(first.orders()).containsExactly("ЗК-17");
        assertThat(first.title()).endsWith("(orders: ЗК-17)");
        assertThat(checked.audit().problems().get(1).kind()).isEqualTo(ProblemKind.BREACH);
    }

    @Test
    void whatIsBelowTheFloorOfTheListIsLowAndCounted() throws IOException {
        String rows = """
                B-1,2026-01-05,seals,,,Tarn KK,Japan,,Japan,,90,EUR
                B-2,2026-01-06,seals,,,Own OÜ,Estonia,,Estonia,,5,EUR
                B-3,2026-01-07,seals,,,Own OÜ,Estonia,,Estonia,,5,EUR
                B-4,2026-01-08,works,,,Own OÜ,Estonia,,Estonia,,9000,EUR
                B-5,2026-01-09,works,,,Alder OÜ,Estonia,,Estonia,,9000,EUR
                B-6,2026-01-10,works,,,Birch OÜ,Estonia,,Estonia,,9000,EUR
                """;

        assertThat(checked(POLICY, rows).findings("CON-001"))
                .extracting(Finding::severity)
                .containsExactly(Severity.HIGH);
        for (String floor : List.of("list share: 1 %", "list value: 91 EUR")) {
            Checked checked = checked(POLICY + "floors: {" + floor + "}\n", rows);
            assertThat(checked.findings("CON-001")).singleElement().satisfies(finding -> {
                assertThat(finding.severity()).isEqualTo(Severity.LOW);
                assertThat(finding.measure()).containsEntry("severity by rule", "high");
            });
            assertThat(checked.audit().fails(Severity.MEDIUM)).isFalse();
            assertThat(checked.audit().notices()).anyMatch(notice -> notice.contains("holds to be material"));
        }
        assertThat(checked(POLICY + "floors: {list value: 90 EUR}\n", rows).findings("CON-001"))
                .extracting(Finding::severity)
                .containsExactly(Severity.HIGH);
    }

    @Test
    void aListedGoodIsAMarkAndNoFinding() throws IOException {
        Checked checked = checked(POLICY, """
                B-1,2026-01-05,chips,,854231,Own OÜ,Estonia,Own,Estonia,,100,EUR
                B-2,2026-01-06,chips,,854232,Alder OÜ,Estonia,Own,Estonia,,100,EUR
                """);

        assertThat(checked.findings("RTE-003")).isEmpty();
        assertThat(checked.audit().marks()).extracting(Finding::rule).containsOnly("RTE-003");
        assertThat(checked.audit().marks().stream().flatMap(mark -> mark.cells().stream()))
                .hasSize(2);
    }

    @Test
    void thePolicySetsSeverityValueAndLinesOfARule() throws IOException {
        String rows = """
                B-1,2026-01-05,chips,,854231,Tarn KK,Japan,Tarn,Japan,,600,EUR
                B-2,2026-01-06,chips,,854232,Tarn KK,Japan,Tarn,Japan,,300,EUR
                B-3,2026-01-07,chips,,,Own OÜ,Estonia,Own,Estonia,,100,EUR
                """;

        assertThat(severities(rows, "{rule: CON-001, severity: medium, source: audit plan}"))
                .containsOnly(Severity.MEDIUM);
        assertThat(severities(rows, "{rule: CON-001, value: 901 EUR, source: audit plan}"))
                .containsOnly(Severity.LOW);
        assertThat(severities(rows, "{rule: CON-001, value: 900 EUR, lines: 2, source: audit plan}"))
                .containsOnly(Severity.HIGH);
        assertThat(severities(rows, "{rule: CON-001, lines: 3, source: audit plan}"))
                .containsOnly(Severity.LOW);
        assertThat(severities(rows, "{rule: CON-001, severity: mark, source: audit plan}"))
                .isEmpty();
        assertThat(checked(POLICY + "rules: [{rule: RTE-003, severity: low, source: audit plan}]\n", rows)
                        .findings("RTE-003"))
                .hasSize(2);
    }

    @Test
    void aDecisionOnAProblemHoldsForItsFindings() throws IOException {
        String csv = HEADER + """
                B-1,2026-01-05,chips,,,Tarn KK,Japan,Tarn,Japan,,600,EUR
                B-2,2026-01-06,chips,,,Tarn KK,Japan,Tarn,Japan,,300,EUR
                B-3,2026-01-07,chips,,,Own OÜ,Estonia,Own,Estonia,,100,EUR
                """;
        Problem problem = Checked.list(folder, csv).audit().problems().get(0);
        assertThat(problem.findings()).hasSizeGreaterThan(1);
        Disposition accepted =
                new Disposition(Disposition.State.ACCEPTED, "second source under contract", "A. Berg", Day.UNKNOWN, "");
        Decision decision = new Decision(problem.fingerprint(), "", "", accepted, "register.csv");

        Checked checked = Checked.listDecided(folder, csv, List.of(decision));

        assertThat(checked.audit().problems())
                .filteredOn(other -> other.fingerprint().equals(problem.fingerprint()))
                .singleElement()
                .satisfies(decided -> {
                    assertThat(decided.open()).isFalse();
                    assertThat(checked.audit().findings(decided)).noneMatch(Finding::open);
                });
        assertThat(checked.audit().notices()).noneMatch(notice -> notice.contains("register.csv"));
    }

    private List<Severity> severities(String rows, String rule) throws IOException {
        return checked(POLICY + "rules: [" + rule + "]\n", rows).findings("CON-001").stream()
                .map(Finding::severity)
                .toList();
    }

    private Checked checked(String policy, String rows) throws IOException {
        return Checked.list(folder, HEADER + rows, policy);
    }

    private static List<String> rules(Checked checked, Problem problem) {
        return checked.audit().findings(problem).stream()
                .map(Finding::rule)
                .distinct()
                .sorted()
                .toList();
    }
}
