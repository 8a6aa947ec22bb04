package chokepoint.check.findings;

import chokepoint.check.outcome.OpenAmounts;
import chokepoint.tally.table.SegmentPeriod;
import chokepoint.trade.Concentration;
import chokepoint.trade.Holding;
import chokepoint.trade.Subject;
import chokepoint.words.Texts;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Adds to what is said of shares how much of their segment has no known value or date. */
final class OpenAmountsNote {

    private final Texts texts;
    private final Map<SegmentPeriod, Concentration> rungs = new HashMap<>();

    OpenAmountsNote(Texts texts, Collection<Concentration> concentrations) {
        this.texts = texts;
        concentrations.forEach(rung -> rungs.put(new SegmentPeriod(rung.segment(), rung.period()), rung));
    }

    /** Follows a message; empty if nothing is unknown of the segment. */
    String of(Subject subject) {
        Concentration rung = rungs.get(new SegmentPeriod(subject.segment(), subject.period()));
        if (!(subject instanceof Holding) || rung == null || rung.unknownValueLines() + rung.undatedLines() == 0) {
            return "";
        }
        String lines = new OpenAmounts(texts, rung).lines();
        return texts.text(rung.amountsKnown() ? "check.known alone" : "check.at least", lines);
    }
}
