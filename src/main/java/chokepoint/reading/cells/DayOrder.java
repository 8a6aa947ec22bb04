package chokepoint.reading.cells;

/** Whether 03/04/2026 is the third of April or the fourth of March. */
public enum DayOrder {
    DAY_FIRST("day first"),
    MONTH_FIRST("month first");

    private final String words;

    DayOrder(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
