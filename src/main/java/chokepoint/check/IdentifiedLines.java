package chokepoint.check;

import chokepoint.names.parties.Identities;
import chokepoint.rulebook.card.Match;
import chokepoint.trade.Line;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Party;
import chokepoint.trade.values.Values;
import java.util.List;
import java.util.stream.Stream;

/** Puts the parties of lines under the keys of their identities, so that one cause in two spellings is one finding. */
final class IdentifiedLines {

    private static final List<Field> ROLES = Stream.of(Field.values())
            .filter(field -> field.kind() == Field.Kind.PARTY)
            .toList();

    private final Identities identities;

    IdentifiedLines(Identities identities) {
        this.identities = identities;
    }

    List<Match> of(List<Match> matches) {
        return matches.stream()
                .map(match -> match.subject() instanceof Line line
                        ? new Match(match.rule(), of(line), match.limits())
                        : match)
                .toList();
    }

    /** The line as written, its parties under other keys. */
    Line of(Line line) {
        if (ROLES.stream().noneMatch(role -> joined(line.values().party(role)))) {
            return line;
        }
        Values.Builder values = line.values().toBuilder();
        for (Field role : ROLES) {
            Party party = line.values().party(role);
            if (joined(party)) {
                values.put(role, new Party(party.name(), identities.key(party)));
            }
        }
        return line.with(values.build(), line.enrichment());
    }

    private boolean joined(Party party) {
        return party.known() && !identities.key(party).equals(party.key());
    }
}
