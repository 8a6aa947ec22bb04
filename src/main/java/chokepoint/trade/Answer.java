package chokepoint.trade;

/** A yes or no told by the list. */
public enum Answer {
    YES,
    NO,
    UNKNOWN
}
