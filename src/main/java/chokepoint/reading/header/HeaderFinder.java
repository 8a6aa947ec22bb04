package chokepoint.reading.header;

import chokepoint.trade.values.Field;
import chokepoint.workbook.CellKind;
import chokepoint.workbook.CellRange;
import chokepoint.workbook.SheetShape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    private final List<SampleRow> rows;
    private final SheetShape shape;

    /** How like known ones the headers are that rows would make: the rows of a list repeat their texts. */
    private final Map<Header, Double> likenesses = new HashMap<>();

    public HeaderFinder(List<SampleRow> rows, SheetShape shape) {
        this.rows = rows;
        this.shape = shape;
    }

    /** Rows that may be the header, from the top one on. */
    private record Candidate(int top, int height, List<Header> headers, double score) {}

    /** The most likely header; empty if no row looks like one. */
    public Optional<HeaderBlock> find() {
        List<Candidate> candidates = candidates();
        Optional<Candidate> best = candidates.stream().max(Comparator.comparingDouble(Candidate::score));
        if (best.isEmpty() || best.get().score() < HeaderRowWeight.ENOUGH.value()) {
            return byStructure();
        }
        int first = rows.get(best.get().top()).number();
        double enough = Math.max(HeaderRowWeight.ENOUGH.value(), best.get().score() * HeaderRowWeight.AS_GOOD.value());
        return candidates.stream()
                .filter(earlier -> lastRow(earlier) < first - 1 && earlier.score() >= enough)
                .filter(earlier -> hasDataBetween(lastRow(earlier), first))
                .findFirst()
                .or(() -> best)
                .map(found -> block(found.top(), found.height(), found.headers()));
    }

    private int lastRow(Candidate candidate) {
        return rows.get(candidate.top() + candidate.height() - 1).number();
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
                if (height > 1 && !belongsTogether(top, height)) {
                    break;
                }
                List<Header> headers = headers(top, height);
                candidates.add(new Candidate(top, height, headers, score(top, height, headers)));
            }
        }
        return candidates;
    }

    /** The header that the user points at; its rows above are joined if they belong to it. */
    public Optional<HeaderBlock> at(int rowNumber) {
        for (int index = 0; index < rows.size(); index++) {
            if (rows.get(index).number() == rowNumber) {
                return Optional.of(block(index, 1, headers(index, 1)));
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

    private static int dataCells(SampleRow row) {
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

    // Headers of several rows

    /** Rows follow each other, hold no data, and complete each other: what one leaves blank the other fills. */
    private boolean belongsTogether(int top, int height) {
        SampleRow upper = rows.get(top + height - 2);
        SampleRow lower = rows.get(top + height - 1);
        if (lower.number() != upper.number() + 1
                || dataCells(lower) > 0
                || dataCells(upper) > 0
                || upper.isTitleOver(lower)) {
            return false;
        }
        int width = Math.max(upper.width(), lower.width());
        int gaps = 0;
        int both = 0;
        for (int column = 0; column < width; column++) {
            boolean above = !upper.text(column).isEmpty();
            boolean below = !lower.text(column).isEmpty();
            gaps += above == below ? 0 : 1;
            both += above && below ? 1 : 0;
        }
        return gaps > 0 && both > 0 || gaps > 1;
    }

    private List<Header> headers(int top, int height) {
        int width = 0;
        for (int row = top; row < top + height; row++) {
            width = Math.max(width, rows.get(row).width());
        }
        List<Header> headers = new ArrayList<>();
        List<String[]> spread = new ArrayList<>();
        for (int row = top; row < top + height - 1; row++) {
            spread.add(spread(rows.get(row), rows.get(top + height - 1), width));
        }
        for (int column = 0; column < width; column++) {
            StringBuilder joined = new StringBuilder();
            String last = "";
            for (int row = top; row < top + height; row++) {
                String text = row < top + height - 1
                        ? spread.get(row - top)[column]
                        : rows.get(row).text(column);
                if (!text.isEmpty() && !text.equals(last)) {
                    joined.append(joined.isEmpty() ? "" : " ").append(text);
                    last = text;
                }
            }
            headers.add(Header.of(joined.toString()));
        }
        if (height > 1) {
            SampleRow lowest = rows.get(top + height - 1);
            Map<String, Long> times = IntStream.range(0, lowest.width())
                    .mapToObj(lowest::text)
                    .collect(Collectors.groupingBy(text -> text, Collectors.counting()));
            for (int column = 0; column < width; column++) {
                String text = lowest.text(column);
                Header joined = headers.get(column);
                boolean alone = times.getOrDefault(text, 0L) == 1;
                headers.set(
                        column,
                        GroupedHeaders.of(spread.get(height - 2)[column], text, joined)
                                .orElseGet(() -> withoutNeedlessGroup(joined, text, alone)));
            }
        }
        return headers;
    }

    /** A header that says enough by itself is not blurred by the heading of its group: "Amount" above "Net amount, USD", unless by "Plan". */
    private static Header withoutNeedlessGroup(Header joined, String text, boolean alone) {
        Header own = Header.of(text);
        boolean same = own.currency().equals(joined.currency()) && own.factor() == joined.factor();
        boolean ambiguous = !AmbiguousHeaders.of(own).isEmpty();
        boolean expected = joined.words().stream().anyMatch(word -> Lexicon.is("expected", word));
        boolean needless = same && alone && !ambiguous && !expected && !tellsRole(joined, own);
        return needless && likeness(own) > likeness(joined) ? own : joined;
    }

    /** Whose it is, where and when stands in the heading: the "Name" of a supplier is no name of goods. */
    private static boolean tellsRole(Header joined, Header own) {
        Optional<Field> meant = NameMatch.field(joined);
        boolean role = meant.filter(field -> field.kind() == Field.Kind.PARTY
                        || field.kind() == Field.Kind.COUNTRY
                        || field.kind() == Field.Kind.DAY)
                .isPresent();
        return role && !NameMatch.field(own).equals(meant);
    }

    /** The text of each cell, or of the merged cell it is part of; without merges, of the group heading to its left. */
    private String[] spread(SampleRow row, SampleRow last, int width) {
        NavigableMap<Integer, CellRange> merges = new TreeMap<>();
        shape.merges().stream()
                .filter(merge -> merge.firstRow() == row.number())
                .forEach(merge -> merges.putIfAbsent(merge.firstColumn(), merge));
        String[] texts = new String[width];
        String heading = "";
        for (int column = 0; column < width; column++) {
            String own = row.text(column);
            if (!own.isEmpty()) {
                texts[column] = own;
                heading = last.text(column).isEmpty() ? "" : own;
            } else if (shape.mergesKnown()) {
                texts[column] = merged(row, column, merges.floorEntry(column));
            } else {
                texts[column] = last.text(column).isEmpty() ? "" : heading;
            }
        }
        return texts;
    }

    private static String merged(SampleRow row, int column, Map.@Nullable Entry<Integer, CellRange> before) {
        return before != null && column <= before.getValue().lastColumn() ? row.text(before.getKey()) : "";
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
                return Optional.of(block(index, 1, headers(index, 1)));
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
