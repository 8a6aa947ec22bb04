package chokepoint.names.parties;

/**
 * The reason why two names may mean one party: for a person to decide, never merged.
 *
 * @param score from 0 to 1, only to put the likelier first
 * @param reason what the names share and where they differ, in words
 * @param kind how they are alike
 */
public record PossibleMatch(double score, String reason, Kind kind) {

    /** How two names are alike. */
    public enum Kind {
        /** Only the writing differs: blanks, sounds, short writings, a legal form left out. */
        WRITING,
        /** Letters differ, as by a slip of the hand. */
        LETTERS,
        /** One has common words more. */
        COMMON_WORDS_MORE,
        /** They say the same in two languages. */
        TRANSLATION,
        /** One is the initials of the other. */
        INITIALS,
        /** They share a name, and differ in a word that tells companies of one house apart. */
        HOUSE
    }

    public PossibleMatch {
        if (score < 0 || score > 1) {
            throw new IllegalArgumentException("score " + score + " is not between 0 and 1");
        }
    }
}
