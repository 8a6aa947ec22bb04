package chokepoint.reading.header;

import chokepoint.workbook.CellKind;
import chokepoint.workbook.SheetShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the rows that name the columns among the first rows of a sheet. */
public final class HeaderFinder {

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");
    private static final Pattern FIGURE = Pattern.compile("[-+(]?\\d[\\d.,\\s/:-]*%?\\)?");
    private static final int ROWS = 30;
    private static final int MOST_ROWS = 3;
    private static final Pattern AROUND_NUMBER = Pattern.compile("^[(\\[]|[)\\].]+$");
    private static final int TEXTS_COUNTED = 12;
    private static final int LONGEST_NAME = 90;
    private static final int SEQUENCE = 3;
    /** More than sums of weights differ by the order in which they are added up. */
    private static final double ROUNDING = 1e-6;

    private final List<SampleRow> rows;
    private final HeaderRows made;

    /** How like known ones the headers are that rows would make: the rows of a list repeat their texts. */
    private final Map<Header, Double> likenesses = new HashMap<>();

    public HeaderFinder(List<SampleRow> rows, SheetShape shape) {
        this.rows = rows;
        this.made = new HeaderRows(rows, shape);
    }

    /** Rows that may be the header, from the top one on. How like a header they are is worked out only where it may decide. */
    private final class Candidate {

        private final int top;
        private final int height;
        private final double atMost;
        private @Nullable List<Header> headers;
        private double score = Double.NaN;

        Candidate(int top, int height) {
            this.top = top;
            this.height = height;
            this.atMost = atMost(top, height);
        }

        List<Header> headers() {
            if (headers == null) {
                headers = made.headers(top, height);
            }
            return headers;
        }

        double score() {
            if (Double.isNaN(score)) {
                score = HeaderFinder.this.score(top, height, headers());
            }
            return score;
        }

        boolean mayReach(double least) {
            return atMost > least - ROUNDING;
        }
    }

    /** The most likely header; empty if no row looks like one. */
    public Optional<HeaderBlock> find() {
        List<Candidate> candidates = candidates();
        Optional<Candidate> best = best(candidates);
        if (best.isEmpty() || best.get().score() < HeaderRowWeight.ENOUGH.value()) {
            return byStructure();
        }
        int first = rows.get(best.get().top).number();
        double enough = Math.max(HeaderRowWeight.ENOUGH.value(), best.get().score() * HeaderRowWeight.AS_GOOD.value());
        return candidates.stream()
                .filter(earlier ->
                        lastRow(earlier) < first - 1 && earlier.mayReach(enough) && earlier.score() >= enough)
                .filter(earlier -> hasDataBetween(lastRow(earlier), first))
                .findFirst()
                .or(() -> best)
                .map(found -> block(found.top, found.height, found.headers()));
    }

    /** The first of the best. */
    private static Optional<Candidate> best(List<Candidate> candidates) {
        Candidate best = null;
        for (Candidate one : candidates) {
            if (best == null || one.mayReach(best.score()) && one.score() > best.score()) {
                best = one;
            }
        }
        return Optional.ofNullable(best);
    }

    private int lastRow(Candidate candidate) {
        return rows.get(candidate.top + candidate.height - 1).number();
    }

    /** The first of two tables is read: its header is nearly as good, and data stand between. */
    private boolean hasDataBetween(int above, int below) {
        return rows.stream().anyMatch(row -> row.number() > above && row.number() < below && row.filled() > 1);
    }

    private List<Candidate> candidates() {
        List<Candidate> candidates = new ArrayList<>();
        for (int top = 0; top < Math.min(ROWS, rows.size()); top++) {
            if (dataCells(rows.get(top)) * 2 > rows.get(top).filled()) {
                continue;
            }
            for (int height = 1; height <= MOST_ROWS && top + height <= rows.size(); height++) {
                if (height > 1 && !made.belongTogether(top, height)) {
                    break;
                }
                candidates.add(new Candidate(top, height));
            }
        }
        return candidates;
    }

    /** The header that the user points at; its rows above are joined if they belong to it. */
    public Optional<HeaderBlock> at(int rowNumber) {
        for (int index = 0; index < rows.size(); index++) {
            if (rows.get(index).number() == rowNumber) {
                return Optional.of(block(index, 1, made.headers(index, 1)));
            }
        }
        return Optional.empty();
    }

    private HeaderBlock block(int top, int height, List<Header> headers) {
        int last = top + height - 1;
        int dataIndex = last + 1;
        while (dataIndex < rows.size()
                && (isNumbering(rows.get(dataIndex)) || UnderHeader.explains(rows, dataIndex, headers))) {
            dataIndex++;
        }
        int dataFrom = dataIndex < rows.size()
                ? rows.get(dataIndex).number()
                : rows.get(last).number() + 1;
        return new HeaderBlock(rows.get(top).number(), rows.get(last).number(), dataFrom, headers);
    }

    /** A row 1, 2, 3 … or 0, 1, 2 … under the header, as forms have it, or (1) (2) (3), 1. 2. 3. */
    static boolean isNumbering(SampleRow row) {
        int first = -1;
        int numbered = 0;
        for (int column = 0; column < row.width(); column++) {
            String text = AROUND_NUMBER.matcher(row.text(column)).replaceAll("");
            if (!text.isEmpty()) {
                first = first < 0 && "0".equals(text) ? 0 : Math.abs(first);
                if (!text.equals(Integer.toString(first + numbered))) {
                    return false;
                }
                numbered++;
            }
        }
        return numbered >= SEQUENCE;
    }

    // How like a header a row is

    /** What the score of these rows can be at most: as if each of their texts were a known name. */
    private double atMost(int top, int height) {
        List<SampleRow> taken = rows.subList(top, top + height);
        int width = taken.stream().mapToInt(SampleRow::width).max().orElse(0);
        int data = taken.stream().mapToInt(HeaderFinder::dataCells).sum();
        SampleRow lowest = rows.get(top + height - 1);
        long names = height > 1
                ? width
                : IntStream.range(0, width)
                        .mapToObj(lowest::text)
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .count();
        return names
                + HeaderRowWeight.TEXT.value() * Math.min(width, TEXTS_COUNTED)
                + (height > 1 ? HeaderRowWeight.UNITS.value() : 0)
                - HeaderRowWeight.DATA.value() * data;
    }

    private double score(int top, int height, List<Header> headers) {
        double matches =
                headers.stream().distinct().mapToDouble(this::remembered).sum();
        double penalty = 0;
        double texts = 0;
        for (int row = top; row < top + height; row++) {
            penalty += HeaderRowWeight.DATA.value() * dataCells(rows.get(row));
        }
        for (Header header : headers) {
            texts +=
                    header.text().isEmpty() || header.text().length() > LONGEST_NAME ? 0 : HeaderRowWeight.TEXT.value();
        }
        double repeated =
                headers.stream().filter(header -> !header.text().isEmpty()).count()
                        - headers.stream()
                                .map(Header::text)
                                .filter(text -> !text.isEmpty())
                                .distinct()
                                .count();
        return matches
                + Math.min(texts, HeaderRowWeight.TEXT.value() * TEXTS_COUNTED)
                - penalty
                - HeaderRowWeight.TEXT.value() * repeated
                - HeaderRowWeight.PER_ROW.value() * (height - 1)
                + (height > 1 && UnderHeader.isUnits(rows.get(top + height - 1)) ? HeaderRowWeight.UNITS.value() : 0)
                - (hasDataBelow(top + height) ? 0 : HeaderRowWeight.NO_DATA_BELOW.value());
    }

    private double remembered(Header header) {
        return likenesses.computeIfAbsent(header, HeaderFinder::likeness);
    }

    private boolean hasDataBelow(int index) {
        return index < rows.size();
    }

    /** How many headers are known: full ones count one. */
    public static double likeness(List<Header> headers) {
        return headers.stream()
                .mapToDouble(HeaderFinder::likeness)
                .filter(one -> one > HeaderRowWeight.AMBIGUOUS.value())
                .sum();
    }

    /** 1 for a header that is known, less for one that only contains a known one. */
    static double likeness(Header header) {
        if (header.text().length() > LONGEST_NAME) {
            return 0;
        }
        if (!AmbiguousHeaders.of(header).isEmpty()) {
            return HeaderRowWeight.AMBIGUOUS.value();
        }
        return NameMatch.of(header).stream()
                .findFirst()
                .map(NameMatch::score)
                .filter(score -> score >= HeaderRowWeight.COUNTS.value())
                .orElse(0.0);
    }

    static boolean hasData(SampleRow row) {
        return dataCells(row) > 0;
    }

    static int dataCells(SampleRow row) {
        int data = 0;
        for (int column = 0; column < row.width(); column++) {
            CellKind kind = row.kind(column);
            boolean year = YEAR.matcher(row.text(column)).matches();
            boolean value = kind != CellKind.EMPTY && kind != CellKind.TEXT
                    || FIGURE.matcher(row.text(column)).matches();
            data += value && !year ? 1 : 0;
        }
        return data;
    }

    // Headers of unknown words

    /** The first full row of texts above rows that hold numbers or dates. */
    private Optional<HeaderBlock> byStructure() {
        int widest =
                rows.stream().limit(ROWS * 2L).mapToInt(SampleRow::filled).max().orElse(0);
        for (int index = 0; index + 1 < Math.min(ROWS, rows.size()); index++) {
            SampleRow row = rows.get(index);
            boolean full = row.filled() >= 2 && row.filled() >= widest * HeaderRowWeight.FULL_ROW.value();
            if (full && dataCells(row) == 0 && dataBelow(index) && distinct(row)) {
                return Optional.of(block(index, 1, made.headers(index, 1)));
            }
            if (full && dataCells(row) > 0) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean dataBelow(int index) {
        return rows.stream().skip(index + 1L).limit(ROWS).anyMatch(row -> dataCells(row) > 0);
    }

    private static boolean distinct(SampleRow row) {
        List<String> texts = IntStream.range(0, row.width())
                .mapToObj(row::text)
                .filter(text -> !text.isEmpty())
                .toList();
        return texts.stream().distinct().count() == texts.size();
    }
}
