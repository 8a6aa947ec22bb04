package chokepoint.reading.header;

/** Tells by the header of a column of bills of lading what kind they are. */
public final class BillWords {

    private BillWords() {}

    /** Whether they are house bills: "House B/L", "HAWB", "分单号". */
    public static boolean isHouse(String header) {
        return HeaderWords.of(header).stream()
                .anyMatch(word -> Lexicon.is("house bill", word)
                        || (HeaderWords.isWithoutBlanks(word)
                                && Lexicon.of("house bill").stream().anyMatch(word::contains)));
    }
}
