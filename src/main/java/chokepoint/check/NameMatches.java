package chokepoint.check;

import chokepoint.finding.NameQuestion;
import chokepoint.finding.NameQuestion.Answer;
import chokepoint.names.parties.Identities;
import chokepoint.names.parties.Identities.Pair;
import chokepoint.tally.TallyFacts;
import chokepoint.trade.Exposure;
import chokepoint.trade.values.Scope;
import chokepoint.trade.values.Segment;
import chokepoint.trade.values.ShareRange;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the names of vendors and makers that are or may be one party, where both carry shares: those of the most money first. */
final class NameMatches {

    static final List<Scope> ROLES = List.of(Scope.VENDOR, Scope.MANUFACTURER);

    /** More pairs nobody decides one by one. */
    private static final int MOST = 1_000;

    private record Place(Segment segment, String period) {}

    private final Map<Scope, Map<String, List<Exposure>>> byKey;

    private NameMatches(TallyFacts facts) {
        byKey = facts.exposures().stream()
                .filter(exposure -> ROLES.contains(exposure.scope()))
                .collect(Collectors.groupingBy(Exposure::scope, Collectors.groupingBy(Exposure::holderKey)));
    }

    /** Of each answer not more than anybody would decide; doubts first. */
    static List<NameQuestion> of(TallyFacts facts) {
        NameMatches matches = new NameMatches(facts);
        Identities identities = facts.identities();
        return Stream.of(
                        matches.all(identities.doubts(), Answer.MAYBE),
                        matches.all(identities.joined(), Answer.ONE),
                        matches.all(identities.decidedApart(), Answer.TWO))
                .flatMap(List::stream)
                .toList();
    }

    private List<NameQuestion> all(List<Pair> pairs, Answer answer) {
        Set<String> seen = new HashSet<>();
        return pairs.stream()
                .filter(pair -> seen.add(pair.one() + "\n" + pair.other()))
                .flatMap(pair -> ROLES.stream()
                        .flatMap(role -> match(pair, role, answer).stream())
                        .limit(1))
                .limit(MOST)
                .toList();
    }

    /** Only if both carry shares in that role. */
    private Optional<NameQuestion> match(Pair pair, Scope role, Answer answer) {
        List<Exposure> one = exposures(role, pair.oneKey());
        List<Exposure> other = exposures(role, pair.otherKey());
        return one.isEmpty() || other.isEmpty()
                ? Optional.empty()
                : Optional.of(match(pair, answer, one, pair.oneKey().equals(pair.otherKey()) ? List.of() : other));
    }

    private List<Exposure> exposures(Scope role, String key) {
        return byKey.getOrDefault(role, Map.of()).getOrDefault(key, List.of());
    }

    private static NameQuestion match(Pair pair, Answer answer, List<Exposure> one, List<Exposure> other) {
        Map<Place, ShareRange> others = new HashMap<>();
        other.forEach(exposure -> others.put(place(exposure), share(exposure)));
        Exposure largest = one.stream()
                .max(Comparator.comparing((Exposure exposure) -> exposure.low()
                                .plus(others.getOrDefault(place(exposure), ShareRange.NONE)
                                        .low()))
                        .thenComparing(exposure -> place(exposure).toString()))
                .orElseThrow();
        Stream<ShareRange> shares = other.isEmpty()
                ? Stream.of(share(largest))
                : Stream.of(share(largest), others.getOrDefault(place(largest), ShareRange.NONE));
        return new NameQuestion(
                largest.scope(),
                pair.one(),
                pair.other(),
                answer,
                pair.decided(),
                pair.reason(),
                largest.segment(),
                largest.period(),
                shares.toList());
    }

    private static Place place(Exposure exposure) {
        return new Place(exposure.segment(), exposure.period());
    }

    private static ShareRange share(Exposure exposure) {
        return new ShareRange(exposure.low(), exposure.high());
    }
}
