package chokepoint.workbook.zip;

/** The symbols of deflate (RFC 1951, 3.2.5): the encoding of lengths and distances. */
final class DeflateSymbols {

    static final int END = 256;
    static final int LITERALS_AND_LENGTHS = 286;
    static final int DISTANCES = 30;
    static final int SHORTEST = 3;
    static final int LONGEST = 258;
    static final int WINDOW = 1 << 15;

    static final int[] LENGTH_BASE = {
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258
    };
    static final int[] LENGTH_EXTRA = {
        0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0
    };
    static final int[] DISTANCE_BASE = {
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
        6145, 8193, 12289, 16385, 24577
    };
    static final int[] DISTANCE_EXTRA = {
        0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13
    };

    /** The order in which the lengths of the codes for code lengths are told. */
    static final int[] CODE_LENGTH_ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};

    private static final byte[] LENGTH_SYMBOL = new byte[LONGEST + 1];
    private static final byte[] DISTANCE_SYMBOL = new byte[WINDOW + 1];

    static {
        for (int symbol = 0; symbol < LENGTH_BASE.length; symbol++) {
            int end = symbol + 1 < LENGTH_BASE.length ? LENGTH_BASE[symbol + 1] : LONGEST + 1;
            for (int length = LENGTH_BASE[symbol]; length < end; length++) {
                LENGTH_SYMBOL[length] = (byte) symbol;
            }
        }
        for (int symbol = 0; symbol < DISTANCE_BASE.length; symbol++) {
            int end = symbol + 1 < DISTANCE_BASE.length ? DISTANCE_BASE[symbol + 1] : WINDOW + 1;
            for (int distance = DISTANCE_BASE[symbol]; distance < end; distance++) {
                DISTANCE_SYMBOL[distance] = (byte) symbol;
            }
        }
    }

    private DeflateSymbols() {}

    /** The place of a length in {@link #LENGTH_BASE}. */
    static int ofLength(int length) {
        return LENGTH_SYMBOL[length];
    }

    /** The place of a distance in {@link #DISTANCE_BASE}. */
    static int ofDistance(int distance) {
        return DISTANCE_SYMBOL[distance];
    }
}
