package chokepoint.trade.values;

/** A yes or no told by the list. */
public enum Answer {
    YES,
    NO,
    UNKNOWN
}
