package chokepoint.reading;

import chokepoint.reading.header.Weight;

/** The confidences and shares that decide what stands in for a missing column, and where another table begins. */
enum ListWeight implements Weight {
    DATE_BY_ANOTHER(
            0.9, "The date of an order or delivery stands for that of the line, a little less surely than its own."),
    VENDOR_BY_ID(0.6, "A number tells vendors apart and does not name them."),
    SEGMENT_BY_DESCRIPTION(0.5, "A description that repeats is the nearest to a category, no more."),
    REPEATING(
            0.1,
            "Descriptions that stand on ten lines each are kinds of goods; others would be segments of a line or two."),
    NEXT_TABLE(1.7, "Two known headers in a row below the data begin another table; one may be a word in a cell.");

    private final double value;
    private final String reason;

    ListWeight(double value, String reason) {
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
