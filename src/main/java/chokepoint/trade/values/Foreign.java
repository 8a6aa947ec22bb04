package chokepoint.trade.values;

/** Tells whether a holder lies outside the home countries. {@code UNKNOWN} never passes: it widens the interval of a share. */
public enum Foreign {
    YES,
    NO,
    UNKNOWN;

    /** True of a holder that is foreign, or may be. */
    public boolean possible() {
        return this != NO;
    }
}
