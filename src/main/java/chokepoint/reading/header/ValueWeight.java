package chokepoint.reading.header;

/** The shares and factors that decide what the values of a column say about its meaning. */
public enum ValueWeight implements Weight {
    FEW(0.2, "Below one value in five a kind of values may be there by chance."),
    HALF(0.5, "Half the values tell the kind of a column; the others are placeholders, slips and free text."),
    MOST(0.8, "A column of parties or descriptions may hold some numbers, not four in five."),
    EMPTY_COLUMN(0.8, "A column without values keeps its name, behind any that has some."),
    DOUBTED(0.7, "Where some values fit, a plain name still holds and a hint does not."),
    WEAK(0.35, "Values that do not fit leave no name strong enough by itself."),
    BY_NUMBER(0.75, "Vendors told by number are vendors, behind a column that names them."),
    SHAPE_MOST(0.7, "A shape that an ambiguous header is decided by needs most of the values."),
    SHAPE_NEARLY_ALL(0.8, "Numbers and codes are plain enough to ask for nearly all values."),
    SHAPE_SOME(0.3, "Codes have digits, and sequences rise, in a third of their values at the least.");

    private final double value;
    private final String reason;

    ValueWeight(double value, String reason) {
        this.value = value;
        this.reason = reason;
    }

    @Override
    public double value() {
        return value;
    }

    @Override
    public String reason() {
        return reason;
    }
}
