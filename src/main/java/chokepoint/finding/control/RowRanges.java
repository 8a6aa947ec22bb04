package chokepoint.finding.control;

import java.io.Serializable;

/**
 * Rows of one sheet as ranges.
 *
 * @param count how many they are
 * @param text the first of them: {@code 64,128,200-210}; ends with an ellipsis if there are more
 */
public record RowRanges(long count, String text) implements Serializable {

    public static final RowRanges NONE = new RowRanges(0, "");

    /** So many rows that are not named. */
    public static RowRanges counted(long count) {
        return count == 0 ? NONE : new RowRanges(count, "");
    }

    public boolean isEmpty() {
        return count == 0;
    }

    /** The first ranges alone, for a reader. */
    public String first(int ranges) {
        int at = -1;
        for (int found = 0; found < ranges; found++) {
            at = text.indexOf(',', at + 1);
            if (at < 0) {
                return text.replace(",", ", ");
            }
        }
        return text.substring(0, at).replace(",", ", ") + ", …";
    }

    /** Collects rows in ascending order; counts all, and names so many ranges that memory stays bounded. */
    public static final class Builder {

        private static final int MOST = 1_000;

        private final int most;
        private final StringBuilder text = new StringBuilder();
        private long count;
        private int ranges;
        private int first;
        private int last;

        public Builder() {
            this(MOST);
        }

        /** @param most how many ranges are named */
        public Builder(int most) {
            this.most = most;
        }

        public void add(int row) {
            count++;
            if (first > 0 && row == last + 1) {
                last = row;
                return;
            }
            close();
            first = row;
            last = row;
        }

        private void close() {
            if (first == 0) {
                return;
            }
            ranges++;
            if (ranges <= most) {
                text.append(text.isEmpty() ? "" : ",").append(first);
                text.append(last == first ? "" : "-" + last);
            } else if (ranges == most + 1) {
                text.append(",…");
            }
            first = 0;
        }

        /** Nothing may be added afterwards. */
        public RowRanges build() {
            close();
            return count == 0 ? NONE : new RowRanges(count, text.toString());
        }
    }
}
