package chokepoint.trade.values;

/** Whether the lines of a list are bought or sold abroad, and what tells it. */
public record ToldDirection(Direction direction, Teller teller) {

    /** What tells the direction of a list, the one that wins first. */
    public enum Teller {
        MAPPING,
        POLICY,
        /** A column of customs regimes, procedures or flows. */
        REGIMES,
        /** Where goods come from and go to. */
        WAYS,
        /** The rows above the header, or the name of the sheet. */
        TITLE,
        NOBODY
    }

    public static final ToldDirection UNKNOWN = new ToldDirection(Direction.UNKNOWN, Teller.NOBODY);

    public ToldDirection {
        if ((direction == Direction.UNKNOWN) != (teller == Teller.NOBODY)) {
            throw new IllegalArgumentException(direction + " told by " + teller);
        }
    }

    /** Nobody tells what is not known. */
    public static ToldDirection of(Direction direction, Teller teller) {
        return direction == Direction.UNKNOWN ? UNKNOWN : new ToldDirection(direction, teller);
    }

    public boolean known() {
        return direction != Direction.UNKNOWN;
    }

    public boolean contradicts(ToldDirection other) {
        return known() && other.known() && direction != other.direction;
    }
}
