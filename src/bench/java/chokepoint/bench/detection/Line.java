package chokepoint.bench.detection;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A purchase line with every cell that a list could state of it; {@code ""} is an empty cell. */
final class Line {

    private final Firm vendor;
    private final Article article;
    private final Map<Column, Object> cells = new EnumMap<>(Column.class);
    private final Map<Column, Object> earlier = new EnumMap<>(Column.class);
    private int row;

    Line(Firm vendor, Article article) {
        this.vendor = vendor;
        this.article = article;
    }

    Firm vendor() {
        return vendor;
    }

    Article article() {
        return article;
    }

    Line set(Column column, Object content) {
        cells.put(column, content);
        return this;
    }

    Object get(Column column) {
        @Nullable Object content = cells.get(column);
        return content == null ? "" : content;
    }

    String text(Column column) {
        return get(column).toString();
    }

    /** Lets the earlier state of the list say something else. */
    Line was(Column column, Object content) {
        earlier.put(column, content);
        return this;
    }

    Object before(Column column) {
        @Nullable Object content = earlier.get(column);
        return content == null ? get(column) : content;
    }

    int row() {
        return row;
    }

    void at(int place) {
        row = place;
    }
}
