package chokepoint.report;

import chokepoint.finding.ListCell;
import chokepoint.finding.Outcome;
import chokepoint.finding.Question;
import chokepoint.finding.RuleResult;
import chokepoint.finding.RuleResult.SegmentResult;
import chokepoint.finding.Severity;
import chokepoint.trade.Limit;
import chokepoint.trade.values.Scope;
import chokepoint.trade.values.Segment;
import chokepoint.trade.values.Share;
import java.util.List;
import java.util.Map;

/** What the rules of {@link AuditFixture} came to, and the limits they were held against. */
final class RuleResultFixture {

    private RuleResultFixture() {}

    static List<RuleResult> rules() {
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
                                result(AuditFixture.NETWORKS, Outcome.CLEAR, "", List.of()),
                                result(
                                        AuditFixture.DATA_CENTRES,
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
                        List.of(result(AuditFixture.NETWORKS, Outcome.FINDINGS, "", List.of()))),
                rule(
                        "CON-007",
                        "Origin is concentrated in one country",
                        Severity.MEDIUM,
                        Outcome.FINDINGS,
                        List.of(),
                        "46000000",
                        "2250000.50",
                        List.of(result(AuditFixture.NETWORKS, Outcome.FINDINGS, "", List.of()))),
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
                RuleResult.Bearing.CENTRAL,
                List.of(Scope.values()),
                outcome,
                missing,
                AuditFixture.eur(judged),
                AuditFixture.eur(notJudged),
                AuditFixture.eur("0"),
                outcome == Outcome.NOT_EVALUABLE ? 0 : AuditFixture.LINES,
                outcome == Outcome.NOT_EVALUABLE ? AuditFixture.LINES : 0,
                segments);
    }

    private static SegmentResult result(Segment segment, Outcome outcome, String reason, List<String> deciding) {
        List<ListCell> cells = deciding.stream()
                .map(address -> new ListCell(
                        "operator/purchases.xlsx",
                        AuditFixture.SHEET,
                        Integer.parseInt(address.substring(1)),
                        address.substring(0, 1)))
                .toList();
        return new SegmentResult(segment, AuditFixture.PERIOD, outcome, reason, cells);
    }

    static List<Limit> limits() {
        return List.of(
                limit("CON-001", AuditFixture.NETWORKS, "50", "policy: board decision 12/2025"),
                limit("CON-001", AuditFixture.DATA_CENTRES, "40", "policy: board decision 12/2025"),
                limit("CON-004", AuditFixture.NETWORKS, "60", "rule card"));
    }

    private static Limit limit(String rule, Segment segment, String percent, String source) {
        return new Limit(rule, segment, AuditFixture.PERIOD, Map.of("share", Share.ofPercent(percent)), source);
    }
}
