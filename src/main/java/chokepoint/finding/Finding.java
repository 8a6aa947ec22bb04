package chokepoint.finding;

import chokepoint.trade.values.Family;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Segment;
import java.io.Serializable;
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

    public Finding {
        families = List.copyOf(families);
        cells = CellSet.of(cells);
        subject = Collections.unmodifiableSortedMap(new TreeMap<>(subject));
        measure = Collections.unmodifiableSortedMap(new TreeMap<>(measure));
    }

    public Finding withId(String newId) {
        return copy(newId, cells, disposition);
    }

    public Finding with(Disposition newDisposition) {
        return copy(id, cells, newDisposition);
    }

    /** The same finding told by some of its cells only. */
    public Finding withCells(List<ListCell> fewer) {
        return copy(id, fewer, disposition);
    }

    private Finding copy(String newId, List<ListCell> newCells, Disposition newDisposition) {
        return new Finding(
                newId,
                fingerprint,
                evidence,
                rule,
                title,
                kind,
                severity,
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
                measure,
                newDisposition);
    }

    public boolean open() {
        return disposition.state() == Disposition.State.OPEN;
    }
}
