package chokepoint.tally;

import chokepoint.trade.Foreign;
import chokepoint.trade.LineId;
import chokepoint.trade.Party;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Names by key, each in the spelling of the first line by place, and whether they lie outside home. */
final class Roll implements Serializable {

    private static final long serialVersionUID = 1L;

    private record Member(Spelling name, ForeignAnswers foreign) implements Serializable {

        Member(LineId place, String text) {
            this(new Spelling(place, text), new ForeignAnswers());
        }
    }

    private final Map<String, Member> members = new TreeMap<>();

    /** Notes a party; one that is not known is a member without a name. */
    void add(LineId place, Party party, Foreign foreign) {
        member(party.key(), place, party.name()).foreign().add(foreign);
    }

    void add(LineId place, Party party) {
        add(place, party, Foreign.UNKNOWN);
    }

    void add(Roll other) {
        other.members.forEach((key, theirs) -> member(
                        key, theirs.name().place(), theirs.name().text())
                .foreign()
                .add(theirs.foreign()));
    }

    /** The known ones, sorted by key. */
    List<Party> parties() {
        return members.entrySet().stream()
                .map(entry -> new Party(entry.getValue().name().text(), entry.getKey()))
                .filter(Party::known)
                .toList();
    }

    /** The answer that all give, the one without a name included; unknown if they differ. */
    Foreign foreign() {
        List<Foreign> answers = members.values().stream()
                .map(member -> member.foreign().answer())
                .distinct()
                .toList();
        return answers.size() == 1 ? answers.get(0) : Foreign.UNKNOWN;
    }

    private Member member(String key, LineId place, String text) {
        Member member = members.get(key);
        if (member == null) {
            member = new Member(place, text);
            members.put(key, member);
        }
        member.name().offer(place, text);
        return member;
    }
}
