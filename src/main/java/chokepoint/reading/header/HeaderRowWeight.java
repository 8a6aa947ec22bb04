package chokepoint.reading.header;

/** The weights that decide which rows are the header, in known names that speak for it. */
enum HeaderRowWeight implements Weight {
    COUNTS(0.6, "A name that is less like a known one says nothing of whether a row is the header."),
    AMBIGUOUS(0.8, "A header of several meanings is as much a header as a known one, only less telling."),
    TEXT(
            0.15,
            "Any short text counts a little, so that a full row of unknown words beats a title of one; texts repeated take it back."),
    DATA(0.6, "A number or date in the row speaks against it as much as the least known name speaks for it."),
    PER_ROW(0.05, "Of headers that score alike the one of fewer rows is taken."),
    ENOUGH(0.9, "Below one known name and a text or two no row is a header by its words."),
    AS_GOOD(0.8, "The first of two tables is read, if its header scores nearly as well as the best."),
    UNITS(0.5, "A row of units under the names belongs to the header, though it repeats texts and holds no names."),
    NO_DATA_BELOW(0.5, "A header with nothing under it is the last row of something else."),
    FULL_ROW(0.7, "Where no word is known, the header is the first row that fills most of the width.");

    private final double value;
    private final String reason;

    HeaderRowWeight(double value, String reason) {
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
