package chokepoint.names.parties;

/**
 * The reason why two names may mean one party: for a person to decide, never merged.
 *
 * @param score from 0 to 1, only to put the likelier first
 * @param reason what the names share and where they differ, in words
 */
public record PossibleMatch(double score, String reason) {

    public PossibleMatch {
        if (score < 0 || score > 1) {
            throw new IllegalArgumentException("score " + score + " is not between 0 and 1");
        }
    }
}
