package chokepoint.policy.lint;

import chokepoint.policy.LimitEntry;
import chokepoint.policy.RulesInUse;
import chokepoint.policy.yaml.Mistakes;
import chokepoint.trade.values.Segment;
import java.util.List;
import java.util.stream.Collectors;

/** Reports limits for a segment that nothing is held against, because their rule judges the whole list. */
record SegmentLimitCheck(List<LimitEntry> entries, RulesInUse rules, Mistakes doubts) {

    void tell() {
        entries.stream()
                .filter(entry -> !entry.quota() && !entry.general())
                .filter(entry -> rules.ofWholeList().contains(entry.rule()))
                .forEach(this::tell);
    }

    private void tell(LimitEntry entry) {
        String where = entry.segments().stream().map(Segment::path).sorted().collect(Collectors.joining(", "));
        doubts.add(
                entry.placeOf("segment"),
                "%s is set for %s, but this rule puts together lines of all segments: nothing is held against it;"
                        + " leave 'segment' out, so that it holds for the whole list",
                entry.rule(),
                where);
    }
}
