package chokepoint.check.outcome;

import chokepoint.rulebook.card.Match;
import java.util.List;
import java.util.stream.Stream;

/**
 * The matches of rules, by how certain they are.
 *
 * @param certain whatever the unknown turns out to be
 * @param possible if all of the unknown counts against the holder
 * @param doubted if a column means what it was taken for
 * @param open what could not be compared with anything
 */
public record Matches(List<Match> certain, List<Match> possible, List<Match> doubted, OpenSubjects open) {

    public Matches {
        certain = List.copyOf(certain);
        possible = List.copyOf(possible);
        doubted = List.copyOf(doubted);
    }

    /** The same and further certain ones. */
    public Matches and(List<Match> further) {
        return new Matches(Stream.concat(certain.stream(), further.stream()).toList(), possible, doubted, open);
    }
}
