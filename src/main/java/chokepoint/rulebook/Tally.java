package chokepoint.rulebook;

import chokepoint.rulebook.card.Message;
import chokepoint.rulebook.card.TallyCard;
import chokepoint.tally.CountedLine;
import chokepoint.trade.Line;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.HsCode;
import chokepoint.trade.values.Party;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Collects the lines that tallies count. Not thread-safe: every session has its own. */
public final class Tally {

    private final Map<String, List<Field>> shows;
    private List<CountedLine> counted = new ArrayList<>();

    Tally(Collection<TallyCard> cards) {
        shows = cards.stream().collect(Collectors.toMap(TallyCard::tally, TallyCard::shows, (first, second) -> first));
    }

    /**
     * Counts a line; called by every tally, and the only thing tallies call.
     *
     * @param key what lines of one group share; of a list of things, the line is counted under each. What is unknown counts nowhere.
     */
    public void add(String tally, Line line, Object key) {
        if (key instanceof Collection<?> several) {
            several.forEach(one -> add(tally, line, one));
        } else if (!Message.normalised(key).isEmpty() && known(key)) {
            counted.add(new CountedLine(
                    tally, line, Message.normalised(key), name(key), shows.getOrDefault(tally, List.of())));
        }
    }

    private static boolean known(Object key) {
        if (key instanceof Country country) {
            return country.known();
        }
        return !(key instanceof HsCode code) || code.known();
    }

    private static String name(Object key) {
        return key instanceof Party party ? party.name() : key.toString();
    }

    /** Hands over what was counted since the last call. */
    List<CountedLine> take() {
        List<CountedLine> taken = counted;
        counted = new ArrayList<>();
        return taken;
    }
}
