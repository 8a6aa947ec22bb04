package chokepoint.check;

import chokepoint.names.parties.NamePair;
import chokepoint.names.parties.PartyNames;
import chokepoint.trade.Exposure;
import chokepoint.trade.values.Scope;
import chokepoint.words.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reports doubtful names of vendors and makers for a person to decide; nothing is changed because of them. */
final class NameDoubts {

    private static final int NAMES_COMPARED = 2_000;
    private static final int TOLD = 20;

    private NameDoubts() {}

    /** One sentence for each doubt: letters of two scripts in one name, and names that may mean one party. */
    static List<String> in(List<Exposure> exposures, Texts texts) {
        List<String> doubts = new ArrayList<>();
        for (Scope scope : List.of(Scope.VENDOR, Scope.MANUFACTURER)) {
            List<String> names = largestFirst(exposures, scope);
            doubts.addAll(capped(lookAlikes(scope, names, texts), "check.more letters", texts));
            doubts.addAll(capped(pairs(scope, names, texts), "check.more pairs", texts));
        }
        return doubts;
    }

    private static List<String> largestFirst(List<Exposure> exposures, Scope scope) {
        return exposures.stream()
                .filter(exposure -> exposure.scope() == scope)
                .sorted(Comparator.<Exposure, BigDecimal>comparing(
                                exposure -> exposure.value().amount(), Comparator.reverseOrder())
                        .thenComparing(Exposure::holder))
                .map(Exposure::holder)
                .distinct()
                .limit(NAMES_COMPARED)
                .toList();
    }

    private static List<String> lookAlikes(Scope scope, List<String> names, Texts texts) {
        return names.stream()
                .flatMap(name -> PartyNames.lookAlikes(name).stream())
                .map(told -> texts.spoken(scope) + " " + told)
                .toList();
    }

    private static List<String> pairs(Scope scope, List<String> names, Texts texts) {
        return PartyNames.weakMatches(names).stream()
                .sorted(Comparator.comparing((NamePair pair) -> pair.match().score())
                        .reversed()
                        .thenComparing(NamePair::one)
                        .thenComparing(NamePair::other))
                .map(pair -> texts.text(
                        "check.apart." + scope.name(),
                        pair.one(),
                        pair.other(),
                        pair.match().reason()))
                .toList();
    }

    private static List<String> capped(List<String> doubts, String rest, Texts texts) {
        if (doubts.size() <= TOLD) {
            return doubts;
        }
        return Stream.concat(doubts.stream().limit(TOLD), Stream.of(texts.text(rest, doubts.size() - TOLD)))
                .collect(Collectors.toList());
    }
}
