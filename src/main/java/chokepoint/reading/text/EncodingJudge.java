package chokepoint.reading.text;

import chokepoint.reading.cells.ResourceTable;
import chokepoint.reading.header.Header;
import chokepoint.reading.header.HeaderFinder;
import chokepoint.workbook.RowSource;
import chokepoint.workbook.csv.CharsetReading;
import chokepoint.workbook.csv.Charsets;
import chokepoint.workbook.csv.CsvSource;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the beginning of a csv in every encoding it may have, and takes the one whose headers are known and whose words are words. */
public final class EncodingJudge {

    private static final double ONLY_USUAL = ListWeight.ENCODING_DOUBTED.value();
    private static final int LOOKED_AT = 1 << 16;
    private static final int HEADER_ROWS = 30;
    private static final int MOST_HEADERS = 4;
    private static final int RIVALS = 3;
    private static final Pattern LINES = Pattern.compile("\\R");
    private static final Pattern FOREIGN = Pattern.compile(".*[^\\x00-\\x7f].*");

    private record Candidate(Charset charset, List<String> languages, boolean usual) {

        /** Loaded with the first file whose encoding is a guess. */
        static final List<Candidate> ALL = ResourceTable.read("encodings.csv").stream()
                .filter(row -> Charset.isSupported(row[0]))
                .map(row -> new Candidate(Charset.forName(row[0]), List.of(row[1].split(" ")), row[2].equals("usual")))
                .toList();
    }

    private record Scored(Candidate candidate, String text, double hits, double letters) {

        double score() {
            return letters
                    + ListWeight.KNOWN_HEADER.value() * Math.min(MOST_HEADERS, hits)
                    + (candidate.usual() ? ListWeight.USUAL_ENCODING.value() : 0);
        }
    }

    private EncodingJudge() {}

    /** The encoding that fits best; the one recognised by letters alone if the file itself says which, or the user does. */
    public static CsvSource judged(CsvSource csv) throws IOException {
        boolean byZeros = csv.encoding().charset().name().startsWith("UTF-16");
        if (!csv.encodingGuessed() || byZeros) {
            return csv;
        }
        byte[] telling = csv.telling();
        byte[] head = Arrays.copyOf(telling, Math.min(LOOKED_AT, telling.length));
        List<Scored> scored = new ArrayList<>();
        for (Candidate candidate : Candidate.ALL) {
            if (Charsets.mayBe(head, candidate.charset())) {
                scored.add(scored(candidate, new String(head, candidate.charset()), csv.delimiter()));
            }
        }
        scored.sort(Comparator.comparingDouble(Scored::score).reversed());
        if (scored.isEmpty()) {
            return csv;
        }
        String text = scored.get(0).text();
        Scored best = scored.stream()
                .filter(same -> same.text().equals(text))
                .min(Comparator.comparingInt(same -> Candidate.ALL.indexOf(same.candidate())))
                .orElseThrow();
        List<Scored> others = scored.stream()
                .filter(other -> !other.text().equals(best.text()))
                .limit(RIVALS)
                .toList();
        double lead = others.stream()
                .mapToDouble(other -> (best.score() - other.score()) / difference(best.text(), other.text()))
                .min()
                .orElse(1);
        return csv.in(
                new CharsetReading(best.candidate().charset(), confidence(best, others, lead), why(best, others)));
    }

    private static int confidence(Scored best, List<Scored> others, double lead) {
        double letters = Math.max(0, Math.min(1, 2 * best.letters()));
        double known = best.hits() > 0 ? ListWeight.KNOWN_HEADER.value() : 0;
        double sure =
                Math.min(1, (letters + known) * (ListWeight.ENCODING_WITHOUT_LEAD.value() + Math.max(0, lead) * 4));
        return (int) Math.round(95 * (isOnlyUsual(best, others) ? Math.max(sure, ONLY_USUAL) : sure));
    }

    /** Whether no other encoding in common use fits nearly as well. */
    private static boolean isOnlyUsual(Scored best, List<Scored> others) {
        double near = best.score() - 2 * ListWeight.USUAL_ENCODING.value();
        return best.candidate().usual()
                && best.letters() > 0
                && others.stream().noneMatch(other -> other.candidate().usual() && other.score() > near);
    }

    /** The share of the characters beyond ASCII that two encodings read otherwise: few of them, and little is in doubt. */
    private static double difference(String one, String other) {
        if (one.length() != other.length()) {
            return 1;
        }
        double foreign = 1;
        double differ = 0;
        for (int at = 0; at < one.length(); at++) {
            foreign += one.charAt(at) >= 0x80 ? 1 : 0;
            differ += one.charAt(at) == other.charAt(at) ? 0 : 1;
        }
        return Math.min(1, differ / foreign);
    }

    private static String why(Scored best, List<Scored> others) {
        String headers = best.hits() > 0 ? "its headers are known" : "its letters make words";
        return others.isEmpty()
                ? headers
                : headers + "; next "
                        + String.join(
                                ", ",
                                others.stream()
                                        .map(other ->
                                                other.candidate().charset().name())
                                        .toList());
    }

    private static Scored scored(Candidate candidate, String text, char delimiter) {
        List<String> words = WordLikeness.words(text);
        double letters = candidate.languages().stream()
                .mapToDouble(language -> WordLikeness.of(words, language))
                .max()
                .orElse(0);
        return new Scored(candidate, text, hits(text, delimiter), letters);
    }

    /** How many headers beyond ASCII are known, in the row that has most. */
    private static double hits(String text, char delimiter) {
        return LINES.splitAsStream(text)
                .limit(HEADER_ROWS)
                .mapToDouble(line -> HeaderFinder.likeness(headers(line, delimiter)))
                .max()
                .orElse(0);
    }

    private static List<Header> headers(String line, char delimiter) {
        return Arrays.stream(line.split(Pattern.quote(String.valueOf(delimiter))))
                .map(cell -> cell.replace('"', ' ').strip())
                .filter(cell -> FOREIGN.matcher(cell).matches())
                .map(Header::of)
                .toList();
    }

    /** What to tell of an encoding that is no more than a guess; empty if it is more. */
    public static Optional<String> doubt(RowSource source) {
        return guess(source)
                .filter(taken -> taken.confidence() < 95 * ListWeight.ENCODING_DOUBTED.value())
                .map(taken -> "the encoding is doubtful: " + told(taken));
    }

    /** What to tell of an encoding where no header is known: it may be the reason. */
    public static Optional<String> reasonForNothing(RowSource source) {
        return guess(source).map(taken -> "the encoding may be another: " + told(taken));
    }

    private static Optional<CharsetReading> guess(RowSource source) {
        return source instanceof CsvSource csv && csv.encodingGuessed()
                ? Optional.of(csv.encoding())
                : Optional.empty();
    }

    private static String told(CharsetReading taken) {
        return taken.charset() + " was taken, because " + taken.why()
                + "; if letters look wrong, state it with --encoding, as in --encoding windows-1251";
    }
}
