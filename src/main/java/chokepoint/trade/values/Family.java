package chokepoint.trade.values;

/** What kind of sign a flag is. Only flags of different families can confirm each other. */
public enum Family {
    GOODS,
    ROUTE,
    DOCUMENT,
    PARTY,
    PRICE
}
