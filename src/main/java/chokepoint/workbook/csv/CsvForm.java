package chokepoint.workbook.csv;

import chokepoint.workbook.Bounds;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The delimiter and quotes of a csv.
 *
 * @param delimiter between fields
 * @param quotes how they hold fields together
 * @param confidence 0 to 1: how evenly the rows part that way
 * @param announced whether the file names its delimiter in a line {@code sep=;}
 */
record CsvForm(char delimiter, Quotes quotes, double confidence, boolean announced) {

    /** How quotes hold fields together. */
    enum Quotes {
        USUAL,
        /** With blanks between delimiter and quote. */
        SPACED,
        /** Not at all: they are stray characters. */
        STRAY
    }

    private static final char[] CANDIDATES = {',', ';', '\t', '|'};
    private static final int SAMPLE = 200;
    /** The head of a file is short enough by itself. */
    private static final Bounds OF_HEADS = Bounds.DEFAULT.with(Map.of("columns", (long) CsvSource.HEAD));

    private static final long LONGEST_RECORD = 1 << 25;
    private static final double LONE_COLUMN = 0.3;
    private static final double WITHIN_TEXT = 0.05;
    private static final double STRAY_MARGIN = 0.05;
    private static final Pattern ANNOUNCEMENT =
            Pattern.compile("\\A\\uFEFF?\"?sep=(.)\"?[\\r\\n]", Pattern.CASE_INSENSITIVE);

    /** Tries the usual delimiters over the head of a file and takes the one that parts it most evenly. */
    static CsvForm detect(String head, boolean whole, Optional<Character> given) {
        Matcher announcement = ANNOUNCEMENT.matcher(head);
        if (announcement.find() && given.isEmpty()) {
            char delimiter = announcement.group(1).charAt(0);
            return new CsvForm(delimiter, quotes(head, delimiter, whole), 1, true);
        }
        if (given.isPresent()) {
            return new CsvForm(
                    given.get(),
                    quotes(head, given.get(), whole),
                    1,
                    announcement.reset().find());
        }
        char best = ',';
        double score = 0;
        for (char candidate : CANDIDATES) {
            double its = Math.max(
                            evenness(head, candidate, Quotes.USUAL, whole),
                            evenness(head, candidate, Quotes.STRAY, whole))
                    - WITHIN_TEXT * within(head, candidate);
            if (its > score) {
                best = candidate;
                score = its;
            }
        }
        double confidence = score <= LONE_COLUMN ? LONE_COLUMN : Math.min(1, score);
        return new CsvForm(best, quotes(head, best, whole), confidence, false);
    }

    /** The share of its places where a delimiter may as well be a decimal comma or part of a sentence. */
    private static double within(String head, char delimiter) {
        int all = 0;
        int within = 0;
        for (int at = head.indexOf(delimiter); at >= 0; at = head.indexOf(delimiter, at + 1)) {
            boolean decimal = at > 0
                    && at + 1 < head.length()
                    && Character.isDigit(head.charAt(at - 1))
                    && Character.isDigit(head.charAt(at + 1));
            boolean sentence = at + 1 < head.length() && head.charAt(at + 1) == ' ';
            all++;
            within += decimal || sentence ? 1 : 0;
        }
        return all == 0 ? 0 : (double) within / all;
    }

    private static Quotes quotes(String head, char delimiter, boolean whole) {
        if (head.indexOf('"') < 0) {
            return Quotes.USUAL;
        }
        double usual = evenness(head, delimiter, Quotes.USUAL, whole);
        boolean spaced = Pattern.compile("[" + Pattern.quote(String.valueOf(delimiter)) + "] +\"")
                .matcher(head)
                .find();
        if (spaced && evenness(head, delimiter, Quotes.SPACED, whole) > usual) {
            return Quotes.SPACED;
        }
        return usual + STRAY_MARGIN >= evenness(head, delimiter, Quotes.STRAY, whole) ? Quotes.USUAL : Quotes.STRAY;
    }

    /** The share of rows with as many fields as most rows have, a little more for more fields; 0 for one field. */
    private static double evenness(String head, char delimiter, Quotes quotes, boolean whole) {
        List<Integer> counts = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = reader(new StringReader(head), delimiter, quotes, OF_HEADS)) {
            for (CsvRecord csvRecord : csv) {
                if (!blank(csvRecord.getFields())) {
                    counts.add(csvRecord.getFieldCount());
                }
                if (counts.size() > SAMPLE) {
                    break;
                }
            }
        } catch (java.io.IOException | RuntimeException e) {
            return 0;
        }
        if (!whole && counts.size() > 1 && counts.size() <= SAMPLE) {
            counts.remove(counts.size() - 1);
        }
        Map<Integer, Integer> rowsByFields = new TreeMap<>();
        counts.forEach(count -> rowsByFields.merge(count, 1, Integer::sum));
        double best = 0;
        for (Map.Entry<Integer, Integer> entry : rowsByFields.entrySet()) {
            int fields = entry.getKey();
            if (fields > 1) {
                double share = (double) entry.getValue() / counts.size();
                best = Math.max(best, share * (1 - 0.2 / fields));
            }
        }
        // A delimiter inside texts parts most of a long file wrongly and few rows evenly: few rows weigh less.
        return counts.isEmpty() ? 0 : best;
    }

    static boolean blank(List<String> fields) {
        return fields.stream().allMatch(String::isBlank);
    }

    CsvReader<CsvRecord> reader(Reader in, Bounds bounds) {
        return reader(in, delimiter, quotes, bounds);
    }

    /** FastCSV has no other way yet to let a stray quote pass. */
    @SuppressWarnings("removal")
    private static CsvReader<CsvRecord> reader(Reader in, char delimiter, Quotes quotes, Bounds bounds) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .quoteCharacter(quotes == Quotes.STRAY ? '\u0001' : '"')
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(quotes != Quotes.SPACED)
                .trimWhitespacesAroundQuotes(quotes == Quotes.SPACED)
                .maxBufferSize((int) bounds.cell())
                .build(
                        CsvRecordHandler.of(handler -> handler.maxFields((int) bounds.columns())
                                .maxFieldSize((int) bounds.cell())
                                .maxRecordSize((int) Math.max(bounds.cell(), LONGEST_RECORD))),
                        in);
    }

    /** {@code semicolon}, {@code tab}. */
    String delimiterName() {
        return switch (delimiter) {
            case ',' -> "comma";
            case ';' -> "semicolon";
            case '\t' -> "tab";
            case '|' -> "pipe";
            default -> "'" + delimiter + "'";
        };
    }

    /** {@code semicolon, confidence 0.98}. */
    String words() {
        String stray = quotes != Quotes.STRAY ? "" : ", quotes taken as they stand";
        return announced
                ? delimiterName() + " as its first line says" + stray
                : String.format(Locale.ROOT, "%s (confidence %.2f)%s", delimiterName(), confidence, stray);
    }
}
