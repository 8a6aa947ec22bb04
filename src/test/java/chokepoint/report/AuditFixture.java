package chokepoint.report;

import chokepoint.finding.Audit;
import chokepoint.finding.DiscoverySample;
import chokepoint.finding.Disposition;
import chokepoint.finding.Finding;
import chokepoint.finding.FindingKind;
import chokepoint.finding.ListCell;
import chokepoint.finding.ListRead;
import chokepoint.finding.MappedColumn;
import chokepoint.finding.NameMatch;
import chokepoint.finding.Outcome;
import chokepoint.finding.ProvenanceKind;
import chokepoint.finding.Question;
import chokepoint.finding.ReadingProblem;
import chokepoint.finding.RuleResult;
import chokepoint.finding.RuleResult.SegmentResult;
import chokepoint.finding.Severity;
import chokepoint.finding.SheetRead;
import chokepoint.trade.Concentration;
import chokepoint.trade.Exposure;
import chokepoint.trade.Limit;
import chokepoint.trade.RouteUse;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.Family;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Foreign;
import chokepoint.trade.values.IntervalEnd;
import chokepoint.trade.values.LineId;
import chokepoint.trade.values.LineSet;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Scope;
import chokepoint.trade.values.Segment;
import chokepoint.trade.values.Share;
import chokepoint.trade.values.ShareRange;
import chokepoint.words.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** An audit of a telecom operator's list with invented names: breaches, flags, a case, something undecided, something not evaluable. */
final class AuditFixture {

    static final String SHEET = "PO";
    static final int HEADER_ROW = 3;
    static final int LINES = 24;
    static final String PERIOD = "2026";

    private static final String EUR = "EUR";
    private static final Segment NETWORKS = new Segment("networks", "mobile networks");
    private static final Segment DATA_CENTRES = new Segment("networks", "data centres");

    private final String file;
    private final String sheet;
    private final int headerRow;

    private AuditFixture(String file, String sheet, int headerRow) {
        this.file = file;
        this.sheet = sheet;
        this.headerRow = headerRow;
    }

    /** Of the workbook that {@link ListFixture} makes. */
    static Audit telecom() {
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
        return new AuditFixture(file, sheet, headerRow).audit();
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
                audit.assurance(),
                audit.names(),
                audit.seals(),
                audit.notices(),
                audit.texts());
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
                rules(),
                limits(),
                exposures(),
                concentrations(),
                routes(),
                findings(),
                assurance(),
                names(),
                seals(),
                List.of("As-of date taken from the policy: 2026-06-30."),
                Texts.ENGLISH);
    }

    private static List<NameMatch> names() {
        return List.of(
                new NameMatch(
                        Scope.VENDOR,
                        "Nordlink AS",
                        "Nordlink Group",
                        NameMatch.Answer.MAYBE,
                        false,
                        "one has common words more: group",
                        NETWORKS,
                        PERIOD,
                        List.of(range("0.31"), range("0.08"))),
                new NameMatch(
                        Scope.VENDOR,
                        "Halden Kabel",
                        "Halden-Kabel AS",
                        NameMatch.Answer.ONE,
                        false,
                        "only the writing differs; the same phone",
                        NETWORKS,
                        PERIOD,
                        List.of(range("0.12"))),
                new NameMatch(
                        Scope.MANUFACTURER,
                        "Fjord Optics",
                        "Fjord Optik",
                        NameMatch.Answer.TWO,
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
                        new DiscoverySample.Drawn(cell(40, "K"), eur("125000")),
                        new DiscoverySample.Drawn(cell(57, "K"), eur("90"))));
    }

    private ListRead list() {
        TreeMap<String, BigDecimal> values = new TreeMap<>();
        values.put(EUR, new BigDecimal("47750000.50"));
        values.put("USD", new BigDecimal("540000"));
        SheetRead read = new SheetRead(
                sheet, headerRow, LINES, columns(), 2, 1, values, List.of("One row was left out as a total: row 28."));
        return new ListRead(
                file,
                "ab".repeat(32),
                sheet.isEmpty() ? "csv, UTF-8, comma" : "xlsx",
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
                        cell(5, "G"),
                        "country of origin",
                        "Chnia",
                        "is no country (nearest: China)",
                        "taken as unknown"),
                new ReadingProblem(cell(9, "J"), "value", "=A1*2 n/a", "is no amount", "taken as unknown"));
    }

    private static List<RuleResult> rules() {
        return List.of(
                rule(
                        "CON-001",
                        "One foreign vendor supplies most of a segment",
                        Severity.HIGH,
                        Outcome.UNDECIDED,
                        List.of(),
                        "48250000.50",
                        "0",
                        List.of(
                                result(NETWORKS, Outcome.CLEAR, "", List.of()),
                                result(
                                        DATA_CENTRES,
                                        Outcome.UNDECIDED,
                                        "4.1 % of the segment has no known vendor",
                                        List.of("E17", "E19")))),
                rule(
                        "CON-004",
                        "One foreign maker behind several vendors carries most of a segment",
                        Severity.HIGH,
                        Outcome.FINDINGS,
                        List.of(),
                        "46000000",
                        "2250000.50",
                        List.of(result(NETWORKS, Outcome.FINDINGS, "", List.of()))),
                rule(
                        "CON-007",
                        "Origin is concentrated in one country",
                        Severity.MEDIUM,
                        Outcome.FINDINGS,
                        List.of(),
                        "46000000",
                        "2250000.50",
                        List.of(result(NETWORKS, Outcome.FINDINGS, "", List.of()))),
                rule(
                        "DOC-001",
                        "A certificate number serves several vendors or makers",
                        Severity.MEDIUM,
                        Outcome.FINDINGS,
                        List.of(),
                        "48250000.50",
                        "0",
                        List.of()),
                rule(
                        "DOC-003",
                        "A certificate of origin is missing in a high-risk segment",
                        Severity.LOW,
                        Outcome.CLEAR,
                        List.of(),
                        "48250000.50",
                        "0",
                        List.of()),
                rule(
                        "PRC-001",
                        "Unit price far from the usual",
                        Severity.MEDIUM,
                        Outcome.NOT_EVALUABLE,
                        List.of("unit price", "quantity", "unit"),
                        "0",
                        "48250000.50",
                        List.of()),
                rule(
                        "RTE-001",
                        "Listed good through a watched place",
                        Severity.MEDIUM,
                        Outcome.FINDINGS,
                        List.of(),
                        "39000000",
                        "9250000.50",
                        List.of()),
                rule(
                        "CAS-001",
                        "Independent signs agree on one purchase",
                        Severity.HIGH,
                        Outcome.FINDINGS,
                        List.of(),
                        "48250000.50",
                        "0",
                        List.of()));
    }

    private static RuleResult rule(
            String id,
            String title,
            Severity severity,
            Outcome outcome,
            List<String> missing,
            String judged,
            String notJudged,
            List<SegmentResult> segments) {
        return new RuleResult(
                id,
                title,
                id.startsWith("CON") ? Question.DEPENDENCE : Question.ROUTING,
                List.of("A01"),
                severity,
                List.of(Scope.values()),
                outcome,
                missing,
                eur(judged),
                eur(notJudged),
                eur("0"),
                outcome == Outcome.NOT_EVALUABLE ? 0 : LINES,
                outcome == Outcome.NOT_EVALUABLE ? LINES : 0,
                segments);
    }

    private static SegmentResult result(Segment segment, Outcome outcome, String reason, List<String> deciding) {
        List<ListCell> cells = deciding.stream()
                .map(address -> new ListCell(
                        "operator/purchases.xlsx",
                        SHEET,
                        Integer.parseInt(address.substring(1)),
                        address.substring(0, 1)))
                .toList();
        return new SegmentResult(segment, PERIOD, outcome, reason, cells);
    }

    private static List<Limit> limits() {
        return List.of(
                limit("CON-001", NETWORKS, "50", "policy: board decision 12/2025"),
                limit("CON-001", DATA_CENTRES, "40", "policy: board decision 12/2025"),
                limit("CON-004", NETWORKS, "60", "rule card"));
    }

    private static Limit limit(String rule, Segment segment, String percent, String source) {
        return new Limit(rule, segment, PERIOD, Map.of("share", Share.ofPercent(percent)), source);
    }

    private List<Exposure> exposures() {
        List<Exposure> exposures = new ArrayList<>();
        exposures.addAll(block(
                DATA_CENTRES,
                Scope.VENDOR,
                List.of(
                        "Baltic Servers AS 38.2 42.3 YES",
                        "Sol IT OÜ 31 35.1 NO",
                        "Kraft Systems GmbH 26.7 30.8 YES")));
        exposures.addAll(block(
                DATA_CENTRES, Scope.MANUFACTURER, List.of("Cirrus Hardware 38.2 42.3 YES", "Nimbus 30 34.1 UNKNOWN")));
        exposures.addAll(block(
                NETWORKS,
                Scope.VENDOR,
                List.of(
                        "Alfa Telecom Trading 26 26 YES",
                        "Beta Networks Ltd 25 25 YES",
                        "Gamma Connect 24.5 24.5 NO",
                        "Delta Supply 24.5 24.5 NO")));
        exposures.addAll(block(
                NETWORKS, Scope.MANUFACTURER, List.of("Orient Radio Co. 88 92 YES", "Northern Antennas 8 12 NO")));
        exposures.addAll(
                block(NETWORKS, Scope.ULTIMATE_PARENT, List.of("Orient Group 88 92 YES", "Northern Holding 8 12 NO")));
        exposures.addAll(
                block(NETWORKS, Scope.COUNTRY_OF_ORIGIN, List.of("China 71.25 90 YES", "Finland 8 26.75 YES")));
        List<String> small = IntStream.rangeClosed(1, 33)
                .mapToObj(n -> String.format(Locale.ROOT, "Vendor %s 3 3 YES", n))
                .toList();
        exposures.addAll(block(Segment.unassigned("networks"), Scope.VENDOR, small));
        return exposures;
    }

    private List<Exposure> block(Segment segment, Scope scope, List<String> holders) {
        return holders.stream().map(holder -> exposure(segment, scope, holder)).toList();
    }

    private Exposure exposure(Segment segment, Scope scope, String told) {
        String[] words = told.split(" ");
        int n = words.length;
        String holder = String.join(" ", List.of(words).subList(0, n - 3));
        Share low = Share.ofPercent(words[n - 3]);
        Money value = Money.of(low.fraction().multiply(new BigDecimal("24000000")), EUR);
        return new Exposure(
                segment,
                PERIOD,
                scope,
                holder,
                holder.toLowerCase(java.util.Locale.ROOT),
                Foreign.valueOf(words[n - 1]),
                value,
                eur("-1000"),
                value,
                eur("24000000"),
                true,
                low,
                Share.ofPercent(words[n - 2]),
                IntervalEnd.LOW,
                false,
                ShareRange.NONE,
                1,
                ShareRange.exactly(low),
                ShareRange.exactly(low),
                ShareRange.exactly(low),
                lines(4, 5, 6));
    }

    private List<Concentration> concentrations() {
        return List.of(
                concentration(DATA_CENTRES, Scope.VENDOR, "0.3132", "0.3488", List.of("38.2", "31", "26.7")),
                concentration(NETWORKS, Scope.VENDOR, "0.2501", "0.2501", List.of("26", "25", "24.5", "24.5")),
                concentration(NETWORKS, Scope.MANUFACTURER, "0.7808", "0.8528", List.of("88", "8")));
    }

    private static List<RouteUse> routes() {
        Country china = Country.of("CN");
        Country emirates = Country.of("AE");
        Country estonia = Country.of("EE");
        return List.of(
                new RouteUse(china, List.of(), List.of(), estonia, eur("21000000"), 15),
                new RouteUse(china, List.of(emirates), List.of(emirates), estonia, eur("9400000"), 6),
                new RouteUse(Country.UNKNOWN, List.of(), List.of(), Country.UNKNOWN, eur("420000"), 3));
    }

    private Concentration concentration(Segment segment, Scope scope, String low, String high, List<String> shares) {
        return new Concentration(
                segment,
                PERIOD,
                scope,
                eur("24000000"),
                eur("984000"),
                1,
                List.of(),
                0,
                true,
                shares.size(),
                new BigDecimal(low),
                new BigDecimal(high),
                IntervalEnd.LOW,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                Share.ofPercent("88"),
                Share.ofPercent("92"),
                shares.stream().map(Share::ofPercent).toList(),
                together(shares),
                lines(4, 5, 6, 7));
    }

    private static List<ShareRange> together(List<String> shares) {
        return IntStream.rangeClosed(1, Concentration.MOST_TOGETHER)
                .mapToObj(n -> shares.stream().limit(n).map(Share::ofPercent).reduce(Share.NONE, Share::plus))
                .map(ShareRange::exactly)
                .toList();
    }

    private List<Finding> findings() {
        return List.of(
                finding(
                        "F-0001",
                        "CAS-001",
                        "Independent signs agree on one purchase",
                        FindingKind.CASE,
                        Severity.HIGH,
                        List.of(Family.DOCUMENT, Family.ROUTE),
                        "Order PO-1007 from Delta Supply: a certificate number serves several makers; the listed good passed a watched place",
                        eur("1875000"),
                        Segment.WHOLE_LIST,
                        List.of(cell(10, "H"), cell(10, "I")),
                        Map.of("order", "PO-1007"),
                        Disposition.OPEN),
                finding(
                        "F-0002",
                        "CON-004",
                        "One foreign maker behind several vendors carries most of a segment",
                        FindingKind.BREACH,
                        Severity.HIGH,
                        List.of(),
                        "Orient Radio Co. carries 88 % of mobile networks through 4 vendors; the limit is 60 %",
                        eur("21120000"),
                        NETWORKS,
                        cells("F", 4, 16),
                        Map.of("scope", "MANUFACTURER", "holder", "Orient Radio Co."),
                        Disposition.OPEN),
                finding(
                        "F-0003",
                        "CON-007",
                        "Origin is concentrated in one country",
                        FindingKind.BREACH,
                        Severity.MEDIUM,
                        List.of(),
                        "China is the origin of 71.25 % of mobile networks; the limit is 50 %",
                        eur("17100000"),
                        NETWORKS,
                        cells("G", 6, 16),
                        Map.of("scope", "COUNTRY_OF_ORIGIN", "holder", "China"),
                        Disposition.OPEN),
                finding(
                        "F-0004",
                        "DOC-001",
                        "A certificate number serves several vendors or makers",
                        FindingKind.FLAG,
                        Severity.MEDIUM,
                        List.of(Family.DOCUMENT),
                        "Certificate 'CO-2210-77' stands on lines of Delta Supply and Beta Networks Ltd",
                        eur("2400000"),
                        Segment.WHOLE_LIST,
                        List.of(cell(10, "I"), cell(21, "I")),
                        Map.of("certificate", "CO-2210-77"),
                        Disposition.OPEN),
                finding(
                        "F-0005",
                        "RTE-001",
                        "Listed good through a watched place",
                        FindingKind.FLAG,
                        Severity.LOW,
                        List.of(Family.ROUTE),
                        "Goods of heading 8517 of Chinese origin were dispatched from Kazakhstan",
                        Money.UNKNOWN,
                        Segment.WHOLE_LIST,
                        List.of(cell(10, "H")),
                        Map.of("route", "CN → KZ → EE"),
                        Disposition.OPEN),
                finding(
                        "F-0006",
                        "RTE-001",
                        "Listed good through a watched place",
                        FindingKind.FLAG,
                        Severity.LOW,
                        List.of(Family.ROUTE),
                        "=HYPERLINK is no formula here: goods of heading 8542 passed Armenia",
                        eur("90000"),
                        Segment.WHOLE_LIST,
                        List.of(cell(12, "H")),
                        Map.of("route", "CN → AM → EE"),
                        new Disposition(
                                Disposition.State.ACCEPTED,
                                "Agreed consolidation hub",
                                "K. Tamm",
                                Day.of("2026-12-31"),
                                "")));
    }

    /** A flag on so many rows of one sheet. */
    static Finding flag(String rule, int rows) {
        return finding(
                "F-0100",
                rule,
                "A sign",
                FindingKind.FLAG,
                Severity.LOW,
                List.of(Family.ROUTE),
                "A sign",
                Money.UNKNOWN,
                Segment.WHOLE_LIST,
                IntStream.rangeClosed(1, rows)
                        .mapToObj(row -> new ListCell("list.xlsx", "PO", row, "C"))
                        .toList(),
                Map.of(),
                Disposition.OPEN);
    }

    private static Finding finding(
            String id,
            String rule,
            String title,
            FindingKind kind,
            Severity severity,
            List<Family> families,
            String message,
            Money value,
            Segment segment,
            List<ListCell> cells,
            Map<String, String> subject,
            Disposition disposition) {
        return new Finding(
                id,
                "fp-" + id.substring(2),
                "ev-" + id.substring(2),
                rule,
                title,
                kind,
                severity,
                families,
                message,
                "When one foreign maker carries a segment, its export stop is our production stop.",
                "A statement of the maker that a second plant supplies the same part, or a second source under contract.",
                kind == FindingKind.BREACH ? "At the limit if 1,000 EUR come from others instead." : "",
                "Qualify a second source, or accept the exception with an end date.",
                "Policy 2026, section 4.2; Directive 2022/2555, Article 21(2)(d)",
                value,
                segment,
                segment.equals(Segment.WHOLE_LIST) ? "all" : PERIOD,
                cells,
                new TreeMap<>(subject),
                new TreeMap<>(Map.of("share", "0.88")),
                disposition);
    }

    private List<ListCell> cells(String column, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(row -> cell(row, column))
                .toList();
    }

    private static List<Audit.Seal> seals() {
        return List.of(
                new Audit.Seal(ProvenanceKind.POLICY, "policy.yml", "cd".repeat(32), "found beside the list"),
                new Audit.Seal(ProvenanceKind.RULE, "concentration/CON-001-vendor-over-cap.drl", "01".repeat(32), ""),
                new Audit.Seal(
                        ProvenanceKind.LIST,
                        "watched-places",
                        "ef".repeat(32),
                        "Common list of 2026-02, replaces the default"));
    }

    private ListCell cell(int row, String column) {
        return new ListCell(file, sheet, row - HEADER_ROW + headerRow, column);
    }

    private LineSet lines(int... rows) {
        return LineSet.of(
                IntStream.of(rows).mapToObj(row -> new LineId(file, sheet, row)).toList());
    }

    private static Money eur(String amount) {
        return Money.of(amount, EUR);
    }
}
