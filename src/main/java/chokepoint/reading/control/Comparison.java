package chokepoint.reading.control;

import chokepoint.finding.control.ArithmeticCheck;
import chokepoint.finding.control.ArithmeticCheck.Kind;
import chokepoint.finding.control.RowRanges;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts how often two things that a sheet says agree, and keeps where and by how much they do not. */
public final class Comparison {

    private final Kind kind;
    private final String sheet;
    private final String about;
    private final RowRanges.Builder rows = new RowRanges.Builder();
    private final SortedMap<String, BigDecimal> stated = new TreeMap<>();
    private final SortedMap<String, BigDecimal> made = new TreeMap<>();
    private final SortedMap<String, BigDecimal> apart = new TreeMap<>();
    private long compared;
    private long hold;

    public Comparison(Kind kind, String sheet, String about) {
        this.kind = kind;
        this.sheet = sheet;
        this.about = about;
    }

    public void holds() {
        compared++;
        hold++;
    }

    public void differs(int row, String currency, BigDecimal asStated, BigDecimal asMade) {
        compared++;
        rows.add(row);
        stated.merge(currency, asStated, BigDecimal::add);
        made.merge(currency, asMade, BigDecimal::add);
        apart.merge(currency, asStated.subtract(asMade).abs(), BigDecimal::add);
    }

    long compared() {
        return compared;
    }

    long hold() {
        return hold;
    }

    /** Empty if nothing could be compared. */
    public Optional<ArithmeticCheck> result() {
        return compared == 0
                ? Optional.empty()
                : Optional.of(
                        new ArithmeticCheck(kind, sheet, about, compared, hold, rows.build(), stated, made, apart));
    }
}
