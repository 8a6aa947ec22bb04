package chokepoint.report.wording;

import chokepoint.finding.Audit;
import chokepoint.finding.Finding;
import chokepoint.finding.Severity;
import chokepoint.trade.Exposure;
import chokepoint.trade.values.Scope;
import chokepoint.trade.values.Segment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Per segment and period, from paper to source: who carries most at each rung, and where the first limit is passed.
 *
 * @param scopes the rungs that anything is known of
 */
public record Ladder(List<Step> steps, List<Scope> scopes) {

    /**
     * One segment in one period.
     *
     * @param largest the largest holder at each rung
     * @param findings the weightiest finding at each rung, of medium severity or more
     */
    public record Step(Segment segment, String period, Map<Scope, Exposure> largest, Map<Scope, Finding> findings) {

        /** The first rung at which a rule says yes. */
        public Optional<Scope> flips() {
            return Arrays.stream(Scope.values()).filter(findings::containsKey).findFirst();
        }
    }

    private record Place(Segment segment, String period) implements Comparable<Place> {

        private static final Comparator<Place> ORDER = Comparator.comparing((Place place) -> !place.segment.assigned())
                .thenComparing(Place::segment)
                .thenComparing(Place::period);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    public static Ladder of(Audit audit) {
        SortedMap<Place, Step> steps = new TreeMap<>();
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        for (Exposure exposure : audit.exposures()) {
            Place place = new Place(exposure.segment(), exposure.period());
            step(steps, place).largest().merge(exposure.scope(), exposure, Ladder::larger);
            scopes.add(exposure.scope());
        }
        for (Finding finding : audit.findings()) {
            if (!finding.severity().atLeast(Severity.MEDIUM)) {
                continue;
            }
            Step step = steps.get(new Place(finding.segment(), finding.period()));
            scope(finding)
                    .filter(scope -> step != null)
                    .ifPresent(scope -> step.findings().putIfAbsent(scope, finding));
        }
        return new Ladder(new ArrayList<>(steps.values()), List.copyOf(scopes));
    }

    /** The rung a finding about an exposure or a concentration speaks of. */
    public static Optional<Scope> scope(Finding finding) {
        String named = finding.subject().getOrDefault("scope", "");
        return Arrays.stream(Scope.values())
                .filter(scope -> scope.name().equals(named) || scope.toString().equals(named))
                .findFirst();
    }

    private static Step step(SortedMap<Place, Step> steps, Place place) {
        return steps.computeIfAbsent(
                place,
                at -> new Step(at.segment(), at.period(), new EnumMap<>(Scope.class), new EnumMap<>(Scope.class)));
    }

    private static Exposure larger(Exposure one, Exposure other) {
        return other.low().compareTo(one.low()) > 0 ? other : one;
    }
}
