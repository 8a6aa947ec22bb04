package chokepoint.finding;

import chokepoint.trade.values.Family;
import chokepoint.trade.values.LineSet;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Segment;
import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A rule that applies to a subject: an indicator, never a verdict on a person.
 *
 * @param id {@code F-0001}, given once after sorting; empty before
 * @param fingerprint stays the same while rule, cause, segment and period do, whatever the row or the spelling
 * @param evidence changes when what the finding rests on changes: deciding values, limit, rule or list entry
 * @param rule id of the rule
 * @param families none for a breach, one for a flag, those that agree for a case
 * @param whatIf what would bring it to its limit, in sentences; empty if moving value meets none
 * @param cells the cells to mark, sorted by place
 * @param subject what it is about, for machines: name and value
 * @param measure the figures it rests on, for machines: name and value
 */
public record Finding(
        String id,
        String fingerprint,
        String evidence,
        String rule,
        String title,
        FindingKind kind,
        Severity severity,
        List<Family> families,
        String message,
        String why,
        String clearIf,
        String whatIf,
        String advice,
        String basis,
        Money valueAtStake,
        Segment segment,
        String period,
        List<ListCell> cells,
        SortedMap<String, String> subject,
        SortedMap<String, String> measure,
        Disposition disposition)
        implements Serializable {

    private static final String SEVERITY_BY_RULE = "severity by rule";

    public Finding {
        families = List.copyOf(families);
        cells = CellSet.of(cells);
        subject = Collections.unmodifiableSortedMap(new TreeMap<>(subject));
        measure = Collections.unmodifiableSortedMap(new TreeMap<>(measure));
    }

    public Finding withId(String newId) {
        return copy(newId, severity, cells, measure, disposition);
    }

    public Finding with(Disposition newDisposition) {
        return copy(id, severity, cells, measure, newDisposition);
    }

    /** The lines that any of some findings marks. */
    public static LineSet lines(Collection<Finding> findings) {
        LineSet.Builder lines = LineSet.builder();
        findings.forEach(finding -> CellSet.of(finding.cells).lines().forEach(lines::add));
        return lines.build();
    }

    /** The same finding told by some of its cells only. */
    public Finding withCells(List<ListCell> fewer) {
        return copy(id, severity, fewer, measure, disposition);
    }

    /** The same finding of low severity, because what is at stake is not material; its measure tells what its rule said. */
    public Finding lowered() {
        SortedMap<String, String> told = new TreeMap<>(measure);
        told.put(SEVERITY_BY_RULE, severity.toString());
        return copy(id, Severity.LOW, cells, told, disposition);
    }

    private Finding copy(
            String newId,
            Severity newSeverity,
            List<ListCell> newCells,
            SortedMap<String, String> newMeasure,
            Disposition newDisposition) {
        return new Finding(
                newId,
                fingerprint,
                evidence,
                rule,
                title,
                kind,
                newSeverity,
                families,
                message,
                why,
                clearIf,
                whatIf,
                advice,
                basis,
                valueAtStake,
                segment,
                period,
                newCells,
                subject,
                newMeasure,
                newDisposition);
    }

    /** Whether it states a fact that serves other rules, and is no finding. */
    public boolean isMark() {
        return severity == Severity.MARK;
    }

    public boolean open() {
        return disposition.state() == Disposition.State.OPEN;
    }
}
