package chokepoint.policy.segments;

import chokepoint.trade.values.HsCode;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * The tests of one segment; a line that meets any of them belongs to it.
 *
 * @param hs codes that cover a line's code
 * @param values folded texts that the segmentation's column equals
 * @param phrases words, or words in a row, that the description holds
 * @param rest whether it takes whatever no segment before it took
 */
public record SegmentRule(
        String name, Set<HsCode> hs, Set<String> values, List<List<String>> phrases, boolean rest, boolean highRisk)
        implements Serializable {

    public SegmentRule {
        hs = Set.copyOf(hs);
        values = Set.copyOf(values);
        phrases = phrases.stream().map(List::copyOf).toList();
    }

    public boolean empty() {
        return hs.isEmpty() && values.isEmpty() && phrases.isEmpty() && !rest;
    }
}
