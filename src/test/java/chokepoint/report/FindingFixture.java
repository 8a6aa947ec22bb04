package chokepoint.report;

import chokepoint.finding.Disposition;
import chokepoint.finding.Finding;
import chokepoint.finding.FindingKind;
import chokepoint.finding.ListCell;
import chokepoint.finding.Severity;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.Family;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Segment;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The findings of {@link AuditFixture}: breaches, flags and a case, one of them accepted. */
record FindingFixture(ListPlace place) {

    List<Finding> findings() {
        return List.of(
                finding(
                        "F-0001",
                        "CAS-001",
                        "Independent signs agree on one purchase",
                        FindingKind.CASE,
                        Severity.HIGH,
                        List.of(Family.DOCUMENT, Family.ROUTE),
                        "Order PO-1007 from Delta Supply: a certificate number serves several makers; the listed good passed a watched place",
                        AuditFixture.eur("1875000"),
                        Segment.WHOLE_LIST,
                        List.of(place.cell(10, "H"), place.cell(10, "I")),
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
                        AuditFixture.eur("21120000"),
                        AuditFixture.NETWORKS,
                        place.cells("F", 4, 16),
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
                        AuditFixture.eur("17100000"),
                        AuditFixture.NETWORKS,
                        place.cells("G", 6, 16),
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
                        AuditFixture.eur("2400000"),
                        Segment.WHOLE_LIST,
                        List.of(place.cell(10, "I"), place.cell(21, "I")),
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
                        List.of(place.cell(10, "H")),
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
                        AuditFixture.eur("90000"),
                        Segment.WHOLE_LIST,
                        List.of(place.cell(12, "H")),
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
                kind == FindingKind.BREACH ? "To keep the limit in chips, buy 1,000 EUR of it from others." : "",
                "Qualify a second source, or accept the exception with an end date.",
                "Policy 2026, section 4.2; Directive 2022/2555, Article 21(2)(d)",
                value,
                segment,
                segment.equals(Segment.WHOLE_LIST) ? "all" : AuditFixture.PERIOD,
                cells,
                new TreeMap<>(subject),
                new TreeMap<>(Map.of("share", "0.88")),
                disposition);
    }
}
