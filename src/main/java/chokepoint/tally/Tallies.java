package chokepoint.tally;

import chokepoint.trade.Concentration;
import chokepoint.trade.DocumentUse;
import chokepoint.trade.Exposure;
import chokepoint.trade.Line;
import chokepoint.trade.PartHistory;
import chokepoint.trade.Scope;
import chokepoint.trade.Segment;
import java.io.Serializable;
import java.util.List;

/**
 * All that enriched lines add up to. Mergeable: what it says is the same whatever the order of lines, the size of chunks and the
 * number of parts. Not thread-safe: one for each thread, then {@link #merge}.
 */
public final class Tallies implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String currency;
    private final ExposureTally exposures;
    private final PartTally parts;
    private final DocumentTally documents;
    private final Coverage coverage;

    /** Nothing added up yet; values in the given reporting currency. */
    public Tallies(String currency) {
        this.currency = currency;
        exposures = new ExposureTally(currency);
        parts = new PartTally(currency);
        documents = new DocumentTally(currency);
        coverage = new Coverage(currency);
    }

    /**
     * Takes in a line whose standing is filled.
     *
     * @throws IllegalArgumentException if its value is known in another currency
     */
    public void add(Line line) {
        Amount amount = Amount.of(line.value(), currency);
        exposures.add(line, amount);
        parts.add(line, amount);
        documents.add(line, amount);
        coverage.add(line, amount);
    }

    /**
     * Takes in all that another one has added up, and leaves it as it is.
     *
     * @throws IllegalArgumentException if it adds up another currency
     */
    public void merge(Tallies other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(
                    "cannot merge tallies in '" + other.currency + "' into '" + currency + "'");
        }
        exposures.merge(other.exposures);
        parts.merge(other.parts);
        documents.merge(other.documents);
        coverage.merge(other.coverage);
    }

    public String currency() {
        return currency;
    }

    /** By segmentation, segment, period and scope, then largest first. */
    public List<Exposure> exposures() {
        return exposures.exposures();
    }

    /** The same, with previous shares taken from an earlier list where this one goes no further back. */
    public List<Exposure> exposures(Tallies earlier) {
        return exposures.exposures(earlier.exposures);
    }

    /** By segmentation, segment, period and scope; a value of zero or less means that there are no shares. */
    public List<Concentration> concentrations() {
        return exposures.concentrations();
    }

    /** The largest purchases for which no holder is known on a rung, largest first, a thousand at most. */
    public List<ValuedLine> unknownLines(Segment segment, Scope scope, String period) {
        return exposures.unknownLines(segment, scope, period);
    }

    /** Sorted by part number and maker. */
    public List<PartHistory> partHistories() {
        return parts.histories();
    }

    /** Sorted by kind and number. */
    public List<DocumentUse> documentUses() {
        return documents.uses();
    }

    public Coverage coverage() {
        return coverage;
    }
}
