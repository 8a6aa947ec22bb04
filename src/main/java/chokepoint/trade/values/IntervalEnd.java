package chokepoint.trade.values;

/** The end of an interval that a tally is judged at. */
public enum IntervalEnd {
    /** As if nothing unknown counted against the holder: what fires here stands whatever the unknown turns out to be. */
    LOW,
    /** As if everything unknown counted against the holder: what fires only here is undecided. */
    HIGH;

    /** Where what speaks against the holder at this end speaks for it. */
    public IntervalEnd other() {
        return this == LOW ? HIGH : LOW;
    }
}
