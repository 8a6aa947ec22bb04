package chokepoint.report;

import chokepoint.finding.Audit;
import chokepoint.finding.DiscoverySample;
import chokepoint.finding.Finding;
import chokepoint.finding.ListRead;
import chokepoint.finding.MappedColumn;
import chokepoint.finding.NameQuestion;
import chokepoint.finding.Problem;
import chokepoint.finding.ProblemKind;
import chokepoint.finding.ProvenanceKind;
import chokepoint.finding.ReadingProblem;
import chokepoint.finding.RuleResult;
import chokepoint.finding.SheetRead;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Scope;
import chokepoint.trade.values.Segment;
import chokepoint.trade.values.Share;
import chokepoint.trade.values.ShareRange;
import chokepoint.words.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** An audit of a telecom operator's list with invented names: breaches, flags, a case, something undecided, something not evaluable. */
public final class AuditFixture {

    static final String SHEET = "PO";
    static final int HEADER_ROW = 3;
    static final int LINES = 24;
    static final String PERIOD = "2026";

    static final String EUR = "EUR";
    static final Segment NETWORKS = new Segment("networks", "mobile networks");
    static final Segment DATA_CENTRES = new Segment("networks", "data centres");

    private final ListPlace place;

    private AuditFixture(ListPlace place) {
        this.place = place;
    }

    /** Of the workbook that {@link ListFixture} makes. */
    public static Audit telecom() {
        return of("operator/purchases.xlsx", SHEET, HEADER_ROW);
    }

    /** The same in another language, as far as reports speak it. */
    static Audit telecom(Texts texts) {
        Audit audit = telecom();
        return new Audit(
                audit.version(),
                audit.home(),
                audit.asOf(),
                audit.currency(),
                audit.list(),
                audit.value(),
                audit.leftAside(),
                audit.rules(),
                audit.limits(),
                audit.exposures(),
                audit.concentrations(),
                audit.routes(),
                audit.findings(),
                audit.problems(),
                audit.marks(),
                audit.assurance(),
                audit.names(),
                audit.seals(),
                audit.notices(),
                texts);
    }

    /** Of the same list as a csv with its header in the first record. */
    static Audit csv() {
        return of("operator/purchases.csv", "", 1);
    }

    static Audit of(String file, String sheet, int headerRow) {
        return new AuditFixture(new ListPlace(file, sheet, headerRow)).audit();
    }

    /** Nothing was read. */
    static Audit empty() {
        ListRead list = new ListRead("empty.xlsx", "0".repeat(64), "xlsx", List.of(), List.of(), List.of());
        return new Audit(
                "0.1.0",
                List.of(Country.of("EE")),
                Day.UNKNOWN,
                "",
                list,
                Money.UNKNOWN,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                DiscoverySample.NONE,
                List.of(),
                List.of(),
                List.of(),
                Texts.ENGLISH);
    }

    static Audit with(Audit audit, List<Finding> findings, List<RuleResult> rules) {
        return new Audit(
                audit.version(),
                audit.home(),
                audit.asOf(),
                audit.currency(),
                audit.list(),
                audit.value(),
                audit.leftAside(),
                rules,
                audit.limits(),
                audit.exposures(),
                audit.concentrations(),
                audit.routes(),
                findings,
                problems(findings),
                audit.marks(),
                audit.assurance(),
                audit.names(),
                audit.seals(),
                audit.notices(),
                audit.texts());
    }

    /** A problem for each finding. */
    static List<Problem> problems(List<Finding> findings) {
        return IntStream.range(0, findings.size())
                .mapToObj(at -> problem(Problem.id(at + 1), findings.get(at)))
                .toList();
    }

    private static Problem problem(String id, Finding finding) {
        return new Problem(
                id,
                "pp-" + id.substring(2),
                switch (finding.kind()) {
                    case CASE -> ProblemKind.CASE;
                    case BREACH -> ProblemKind.BREACH;
                    case FLAG -> ProblemKind.FLAG;
                },
                finding.severity(),
                finding.message(),
                "",
                finding.valueAtStake(),
                Share.NONE,
                List.of(),
                List.of(finding.id()),
                List.of(finding.advice()),
                finding.open());
    }

    private Audit audit() {
        return new Audit(
                "0.1.0",
                List.of(Country.of("EE"), Country.of("LV")),
                Day.of("2026-06-30"),
                EUR,
                list(),
                eur("48250000.50"),
                List.of(),
                RuleResultFixture.rules(),
                RuleResultFixture.limits(),
                new ExposureFixture(place).exposures(),
                new ExposureFixture(place).concentrations(),
                ExposureFixture.routes(),
                new FindingFixture(place).findings(),
                problems(new FindingFixture(place).findings()),
                List.of(),
                assurance(),
                names(),
                seals(),
                List.of("As-of date taken from the policy: 2026-06-30."),
                Texts.ENGLISH);
    }

    private static List<NameQuestion> names() {
        return List.of(
                new NameQuestion(
                        Scope.VENDOR,
                        "Nordlink AS",
                        "Nordlink Group",
                        NameQuestion.Answer.MAYBE,
                        false,
                        "one has common words more: group",
                        NETWORKS,
                        PERIOD,
                        List.of(range("0.31"), range("0.08"))),
                new NameQuestion(
                        Scope.VENDOR,
                        "Halden Kabel",
                        "Halden-Kabel AS",
                        NameQuestion.Answer.ONE,
                        false,
                        "only the writing differs; the same phone",
                        NETWORKS,
                        PERIOD,
                        List.of(range("0.12"))),
                new NameQuestion(
                        Scope.MANUFACTURER,
                        "Fjord Optics",
                        "Fjord Optik",
                        NameQuestion.Answer.TWO,
                        true,
                        "B. Lund",
                        DATA_CENTRES,
                        PERIOD,
                        List.of(range("0.2"), range("0.05"))));
    }

    private static ShareRange range(String fraction) {
        return ShareRange.exactly(new Share(new BigDecimal(fraction)));
    }

    private DiscoverySample assurance() {
        return new DiscoverySample(
                Share.ofPercent("5"),
                Share.ofPercent("95"),
                59,
                120,
                eur("3200000"),
                2,
                List.of(
                        new DiscoverySample.Drawn(place.cell(40, "K"), eur("125000")),
                        new DiscoverySample.Drawn(place.cell(57, "K"), eur("90"))));
    }

    private ListRead list() {
        TreeMap<String, BigDecimal> values = new TreeMap<>();
        values.put(EUR, new BigDecimal("47750000.50"));
        values.put("USD", new BigDecimal("540000"));
        SheetRead read = new SheetRead(
                place.sheet(),
                place.headerRow(),
                LINES,
                columns(),
                2,
                1,
                values,
                List.of("One row was left out as a total: row 28."));
        return new ListRead(
                place.file(),
                "ab".repeat(32),
                place.sheet().isEmpty() ? "csv, UTF-8, comma" : "xlsx",
                List.of(read),
                problems(),
                List.of());
    }

    private static List<MappedColumn> columns() {
        return List.of(
                column(Field.ORDER, "A", "PO number", 1, "exact header"),
                column(Field.DATE, "B", "Date", 0.95, "exact header, dates"),
                column(Field.DESCRIPTION, "C", "Item", 0.9, "exact header"),
                column(Field.SEGMENT, "D", "Network", 1, "mapping file"),
                column(Field.VENDOR, "E", "Vendor", 1, "exact header"),
                column(Field.MANUFACTURER, "F", "OEM", 0.85, "whole word"),
                column(Field.COUNTRY_OF_ORIGIN, "G", "Origin", 0.9, "whole word, countries"),
                column(Field.ROUTE, "H", "Transit route", 0.9, "whole word, routes"),
                column(Field.CERTIFICATE, "I", "Certificate of origin no.", 0.95, "exact header"),
                column(Field.VALUE, "J", "Net value", 0.95, "whole word, numbers"));
    }

    private static MappedColumn column(Field field, String letters, String header, double confidence, String reason) {
        return new MappedColumn(field, letters, header, confidence, reason);
    }

    private List<ReadingProblem> problems() {
        return List.of(
                new ReadingProblem(
                        place.cell(5, "G"),
                        "country of origin",
                        "Chnia",
                        "is no country (nearest: China)",
                        "taken as unknown"),
                new ReadingProblem(place.cell(9, "J"), "value", "=A1*2 n/a", "is no amount", "taken as unknown"));
    }

    private static List<Audit.Provenance> seals() {
        return List.of(
                new Audit.Provenance(ProvenanceKind.POLICY, "policy.yml", "cd".repeat(32), "found beside the list"),
                new Audit.Provenance(
                        ProvenanceKind.RULE, "concentration/CON-001-vendor-over-cap.drl", "01".repeat(32), ""),
                new Audit.Provenance(
                        ProvenanceKind.LIST,
                        "watched-places",
                        "ef".repeat(32),
                        "Common list of 2026-02, replaces the default"));
    }

    static Money eur(String amount) {
        return Money.of(amount, EUR);
    }
}
