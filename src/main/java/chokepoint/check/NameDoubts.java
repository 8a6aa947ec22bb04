package chokepoint.check;

import chokepoint.finding.NameQuestion;
import chokepoint.finding.NameQuestion.Answer;
import chokepoint.names.parties.PartyNames;
import chokepoint.tally.TallyFacts;
import chokepoint.trade.Exposure;
import chokepoint.trade.values.Scope;
import chokepoint.words.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells which names of vendors and makers were taken as one, which may be one, and what is odd about names and numbers: a few of each,
 * those of the most money first.
 */
final class NameDoubts {

    private static final int TOLD = 5;

    private final TallyFacts facts;
    private final List<NameQuestion> matches;
    private final Texts texts;

    private NameDoubts(TallyFacts facts, List<NameQuestion> matches, Texts texts) {
        this.facts = facts;
        this.matches = matches;
        this.texts = texts;
    }

    static List<String> in(TallyFacts facts, List<NameQuestion> matches, Texts texts) {
        return new NameDoubts(facts, matches, texts).all();
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
        List<String> told = new ArrayList<>();
        for (Scope role : NameMatches.ROLES) {
            told.addAll(capped(lookAlikes(role, holders(role)), "check.more letters"));
        }
        told.addAll(capped(pairs(Answer.ONE, "check.one."), "check.more joined"));
        told.addAll(capped(pairs(Answer.MAYBE, "check.apart."), "check.more pairs"));
        return told;
    }

    private Set<String> holders(Scope role) {
        return facts.exposures().stream()
                .filter(exposure -> exposure.scope() == role)
                .map(Exposure::holder)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> lookAlikes(Scope role, Set<String> names) {
        return names.stream()
                .flatMap(name -> PartyNames.lookAlikes(name).stream())
                .map(told -> texts.spoken(role) + " " + told)
                .toList();
    }

    /** What somebody has decided is not told again. */
    private List<String> pairs(Answer answer, String text) {
        return matches.stream()
                .filter(match -> match.answer() == answer && !match.decided())
                .map(match -> texts.text(text + match.role().name(), match.one(), match.other(), match.reason()))
                .toList();
    }

    private List<String> capped(List<String> doubts, String rest) {
        return doubts.size() <= TOLD
                ? doubts
                : Stream.concat(doubts.stream().limit(TOLD), Stream.of(texts.text(rest, doubts.size() - TOLD)))
                        .toList();
    }
}
