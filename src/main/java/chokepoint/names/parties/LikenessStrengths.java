package chokepoint.names.parties;

/**
 * How strongly each likeness speaks for one party. The figures only sort what is offered to a person; {@code -Dbench=Names} counts
 * what each costs on labelled pairs, of which those behind each likeness below are told as matches : others of 133.
 *
 * @param split the same letters with spaces elsewhere: nothing but the writing differs (3 : 0)
 * @param sounds the same sounds: two transliterations, seldom two names (2 : 0)
 * @param form the same words, one without its legal form: a name in short
 * @param shortWords a word of one is short for a word of the other: the same name on a narrow form
 * @param commonWords nothing but words such as "trading" differs: one house, or its sister company (2 : 4)
 * @param oneLetter one letter of one word differs: a slip of the hand, seldom two names (15 : 0)
 * @param eachFurtherLetter taken off for a second letter, which keeps such pairs above those with a word more (1 : 0)
 * @param wordMore one has a word more: a branch of the same house as often as another house (4 : 4)
 * @param initials one is the initials of the other, which several names share (1 : 0)
 * @param initialsInside a word of one is the initials of words of the other, beside a name that both share
 * @param translated the same in two languages: what states and cities call their offices several have
 * @param mostAlike the most that a general likeness counts, since it names no single difference (6 : 0)
 */
record LikenessStrengths(
        double split,
        double sounds,
        double form,
        double shortWords,
        double commonWords,
        double oneLetter,
        double eachFurtherLetter,
        double wordMore,
        double initials,
        double initialsInside,
        double translated,
        double mostAlike) {

    static final LikenessStrengths OFFERED =
            new LikenessStrengths(0.97, 0.94, 0.95, 0.92, 0.9, 0.88, 0.05, 0.8, 0.7, 0.79, 0.75, 0.78);
}
