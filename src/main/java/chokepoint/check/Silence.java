package chokepoint.check;

import chokepoint.finding.Assurance;
import chokepoint.finding.Audit;
import chokepoint.finding.Cell;
import chokepoint.policy.Assuring;
import chokepoint.tally.Draw;
import chokepoint.tally.Tallies;
import chokepoint.trade.Field;
import chokepoint.trade.LineId;
import chokepoint.trade.Money;
import java.util.HashSet;
import java.util.Set;

/** Draws lines of which no finding speaks, the same ones for the same list. */
final class Silence {

    private static final String FIRST_COLUMN = "A";

    private Silence() {}

    static Assurance of(Audit audit, Tallies tallies, Assuring wanted) {
        int size = wanted.size();
        if (size == 0) {
            return Assurance.NONE;
        }
        Set<LineId> flagged = new HashSet<>();
        audit.findings()
                .forEach(finding -> finding.cells()
                        .forEach(cell -> flagged.add(new LineId(cell.file(), cell.sheet(), cell.row()))));
        Draw draw = tallies.draw(audit.list().sha256(), size, line -> !flagged.contains(line));
        return new Assurance(
                wanted.error(),
                wanted.confidence(),
                size,
                draw.lines(),
                Money.of(draw.value(), tallies.currency()),
                draw.withoutValue(),
                draw.drawn().stream()
                        .map(line -> new Assurance.Drawn(
                                cell(audit, line.line()), Money.of(line.value(), tallies.currency())))
                        .toList());
    }

    private static Cell cell(Audit audit, LineId line) {
        return audit.list().cell(line, Field.VALUE).orElseGet(() -> Cell.of(line, FIRST_COLUMN));
    }
}
