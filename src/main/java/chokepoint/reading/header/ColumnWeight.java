package chokepoint.reading.header;

/** The confidences that decide which column a field gets. */
public enum ColumnWeight implements Weight {
    LEAST(0.5, "Below this a claim is not made: better no column than a wrong one."),
    BY_SHAPE(
            0.75,
            "A header of several meanings that its values decide is surer than a hint, less sure than a plain name."),
    BY_FLOW(0.75, "Reporter and partner are told apart by the flows as surely as a header by its values."),
    VAGUE(0.7, "A header that only contains a word for a date gives way to plain ones below this."),
    SURE_NAME(0.95, "From here on a name stands even against its values."),
    DESPITE_VALUES(
            0.55,
            "A plain name against values that do not fit is taken, just so: each such value is told as a reading problem."),
    YEAR(0.75, "A year is the date of a line where no column tells its day."),
    BESIDE(
            0.75,
            "A bare address or phone behind the vendor is the vendor's as surely as a header that its values decide."),
    BY_FORM(
            0.55,
            "Names of companies may be those who sell or those who buy: taken, and doubted until the user confirms it."),
    SCHEDULED(
            0.52,
            "A day planned, promised or asked for gives way to that of the delivery; alone it is taken, and doubted until the user confirms it."),
    BY_ELIMINATION(0.6, "The only role left for a party is likely, no more."),
    BY_UNIT(0.8, "A currency by a unit can hardly be anything but a price."),
    ONLY_PRICE(0.7, "A price without a quantity is what the line costs, nearly as surely as it is a price."),
    BALANCE(0.75, "What is still open of an amount or quantity gives way to any other amount or quantity of the line."),
    SECOND_BEST(0.15, "A header that means one thing well is not taken for another that it fits worse by this."),
    SHOWN(0.1, "A claim that lost is told only if it was this much above the least.");

    private final double value;
    private final String reason;

    ColumnWeight(double value, String reason) {
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
