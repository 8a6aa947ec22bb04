package chokepoint.trade.values;

/** The kind of evidence that a flag gives. Only flags of different families can confirm each other. */
public enum Family {
    GOODS,
    ROUTE,
    DOCUMENT,
    PARTY,
    PRICE
}
