package chokepoint.check;

import chokepoint.names.parties.Identities;
import chokepoint.names.parties.Identities.Pair;
import chokepoint.names.parties.PartyNames;
import chokepoint.tally.TallyFacts;
import chokepoint.trade.Exposure;
import chokepoint.trade.values.Scope;
import chokepoint.words.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells which names of vendors and makers were taken as one, which may be one, and what is odd about names and numbers: a few of each,
 * those of the most money first.
 */
final class NameDoubts {

    private static final int TOLD = 5;
    private static final List<Scope> ROLES = List.of(Scope.VENDOR, Scope.MANUFACTURER);

    private final TallyFacts facts;
    private final Texts texts;

    private NameDoubts(TallyFacts facts, Texts texts) {
        this.facts = facts;
        this.texts = texts;
    }

    static List<String> in(TallyFacts facts, Texts texts) {
        return new NameDoubts(facts, texts).all();
    }

    /** The numbers whose check digits do not hold, by number with the name beside it. */
    static Optional<String> aboutNumbers(SortedMap<String, String> failing, Texts texts) {
        String some = failing.entrySet().stream()
                .limit(TOLD)
                .map(entry -> "'" + entry.getKey() + "' (" + entry.getValue() + ")")
                .collect(Collectors.joining(", "));
        return failing.isEmpty()
                ? Optional.empty()
                : Optional.of(texts.count("check.check digits", failing.size(), some));
    }

    private List<String> all() {
        Identities identities = facts.identities();
        List<String> told = new ArrayList<>();
        for (Scope role : ROLES) {
            Set<String> names = holders(role, Exposure::holder);
            told.addAll(capped(lookAlikes(role, names), "check.more letters"));
        }
        Map<Scope, Set<String>> keys =
                ROLES.stream().collect(Collectors.toMap(role -> role, role -> holders(role, Exposure::holderKey)));
        told.addAll(capped(pairs(identities.joined(), keys, "check.one."), "check.more joined"));
        told.addAll(capped(pairs(identities.doubts(), keys, "check.apart."), "check.more pairs"));
        return told;
    }

    private Set<String> holders(Scope role, Function<Exposure, String> of) {
        return facts.exposures().stream()
                .filter(exposure -> exposure.scope() == role)
                .map(of)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> lookAlikes(Scope role, Set<String> names) {
        return names.stream()
                .flatMap(name -> PartyNames.lookAlikes(name).stream())
                .map(told -> texts.spoken(role) + " " + told)
                .toList();
    }

    /** Only of those who carry a share: of two vendors as vendors, else of two makers. */
    private List<String> pairs(List<Pair> pairs, Map<Scope, Set<String>> keys, String text) {
        Set<String> seen = new HashSet<>();
        return pairs.stream()
                .filter(pair -> seen.add(pair.one() + "\n" + pair.other()))
                .flatMap(pair -> ROLES.stream()
                        .filter(role -> keys.get(role).contains(pair.oneKey())
                                && keys.get(role).contains(pair.otherKey()))
                        .limit(1)
                        .map(role -> texts.text(text + role.name(), pair.one(), pair.other(), pair.reason())))
                .toList();
    }

    private List<String> capped(List<String> doubts, String rest) {
        return doubts.size() <= TOLD
                ? doubts
                : Stream.concat(doubts.stream().limit(TOLD), Stream.of(texts.text(rest, doubts.size() - TOLD)))
                        .toList();
    }
}
