package chokepoint.reading.header;

import chokepoint.names.Printable;
import chokepoint.reading.cells.ReadingCache;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Knows the rows under a header that name its columns once more, or say or show how to fill them in: none is a purchase. */
public final class UnderHeader {

    private static final int ROWS_BELOW = 60;
    private static final Pattern BRACKETED = Pattern.compile("[(\\[].*[)\\]]");
    /** "EUR/pc", "€ / kg". */
    private static final Pattern PER = Pattern.compile("[^/]{1,6}/\\s*[\\p{L}.]{1,6}");
    /** What stands in a row of units for a unit that is not known, or for none: "days", "AT", a dash. */
    private static final Pattern SHORT_MARK = Pattern.compile("[-\u2013\u2014]|\\p{L}{1,4}\\.?");

    private static final Pattern RULE = Pattern.compile("([-=_*~#.\u2013\u2014\u2500\u2550])\\1+");
    private static final Pattern EXAMPLE_IN_BRACKETS = Pattern.compile("[(\\[\uff08]([^)\\]\uff09]+)[)\\]\uff09]");
    private static final Pattern BEHIND_DASH = Pattern.compile("\\s*(?:[-\u2013\u2014]\\s|[:\uff1a]).*$");
    /** "(2)", "(18,2)", "80 characters" behind the name of a type. */
    private static final Pattern LENGTH = Pattern.compile("\\s*[(\\[]?\\p{Nd}+([.,]\\p{Nd}+)?[)\\]]?(\\s*\\p{L}+)?$");
    /** "#,##0.00", "0,00", "yyyy-mm-dd". */
    private static final Pattern FORMAT =
            Pattern.compile("[#0]*[.,]?[#0]+[.,]00|[ymdtgja]{2,4}([-./])[ymdtgja]{2,4}\\1[ymdtgja]{2,4}");

    private static final int LONGEST_UNIT = 12;
    private static final int CELLS_TOLD = 6;
    private static final int LONGEST_TOLD = 40;

    private final List<Header> headers;
    private final SampleRow row;
    private final List<Integer> filled;

    private UnderHeader(List<Header> headers, SampleRow row) {
        this.headers = headers;
        this.row = row;
        this.filled = IntStream.range(0, row.width())
                .filter(column -> !row.text(column).isEmpty())
                .boxed()
                .toList();
    }

    /** Whether the row at an index, which follows a header, is part of it; the last row never is. */
    static boolean explains(List<SampleRow> rows, int index, List<Header> headers) {
        if (index + 1 >= rows.size() || headers.isEmpty()) {
            return false;
        }
        UnderHeader under = new UnderHeader(headers, rows.get(index));
        List<SampleRow> below = rows.subList(index + 1, Math.min(rows.size(), index + 1 + ROWS_BELOW));
        return under.isExample()
                || under.isMarks()
                || under.isLetters()
                || under.isRule()
                || (under.namesAgain() || (under.filled.size() > 1 || under.statesScale()) && isUnits(under.row))
                        && under.differs(below);
    }

    /** A row that tells only in what the columns are counted: "(pcs)", "EUR", "kg". */
    public static boolean isUnits(SampleRow row) {
        List<String> texts = IntStream.range(0, row.width())
                .mapToObj(row::text)
                .filter(text -> !text.isEmpty())
                .toList();
        long units = texts.stream().filter(UnderHeader::isUnit).count();
        return units * 2 >= texts.size()
                && texts.stream()
                        .allMatch(
                                text -> isUnit(text) || SHORT_MARK.matcher(text).matches());
    }

    private static boolean isUnit(String text) {
        return "%".equals(text)
                || BRACKETED.matcher(text).matches()
                || isCurrencyOrMeasure(text)
                || PER.matcher(text).matches()
                        && isCurrencyOrMeasure(
                                text.substring(0, text.indexOf('/')).strip());
    }

    private static boolean isCurrencyOrMeasure(String text) {
        return ReadingCache.currency(text).isPresent()
                || Lexicon.is("measure", HeaderWords.plain(text))
                || Header.of(text).factor() > 1 && text.length() <= LONGEST_UNIT;
    }

    /** A notice for each row between a header and its data that is left out. */
    public static List<String> notices(HeaderBlock block, List<SampleRow> rows) {
        return rows.stream()
                .filter(row -> row.number() > block.lastRow() && row.number() < block.dataFrom() && row.filled() > 0)
                .filter(row -> block.firstRow() > 0 && !HeaderFinder.isNumbering(row))
                .map(UnderHeader::notice)
                .toList();
    }

    private static String notice(SampleRow row) {
        String cells = IntStream.range(0, row.width())
                .filter(column -> !row.text(column).isEmpty())
                .limit(CELLS_TOLD)
                .mapToObj(column -> "'" + Printable.clipped(row.text(column), LONGEST_TOLD) + "'")
                .collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "row %d under the header names or explains the columns (%s): it is taken as no purchase and left out",
                row.number(),
                cells);
    }

    /** One cell alone that states a scale of amounts, "TEUR", is no value of any column. */
    private boolean statesScale() {
        return filled.size() == 1 && Header.of(row.text(filled.get(0))).factor() > 1;
    }

    /** The letters of the columns in their order: A B C, (a) (b) (c). */
    private boolean isLetters() {
        for (int at = 0; at < filled.size(); at++) {
            String letter = bare(row.text(filled.get(at)));
            if (letter.length() != 1
                    || letter.charAt(0) != bare(row.text(filled.get(0))).charAt(0) + at) {
                return false;
            }
        }
        return filled.size() > 2
                && Character.isLetter(bare(row.text(filled.get(0))).charAt(0));
    }

    /** Dashes or the like in every cell. */
    private boolean isRule() {
        return filled.size() > 1
                && filled.stream()
                        .allMatch(column -> RULE.matcher(row.text(column)).matches());
    }

    /** Half the cells begin with a word such as "e.g.", or the first holds nothing else. */
    private boolean isExample() {
        long examples = filled.stream()
                .filter(column -> startsLikeExample(row.text(column)))
                .count();
        return filled.size() > 1
                && (examples > 0 && examples * 2 >= filled.size() || namesExample(row.text(filled.get(0))));
    }

    /** "Example", "Example - Acme", "Acme (example)": a dash, a colon or brackets part the word from what it shows. */
    private static boolean namesExample(String text) {
        return Lexicon.is("example", bare(text))
                || EXAMPLE_IN_BRACKETS
                        .matcher(text)
                        .results()
                        .anyMatch(found -> Lexicon.is("example", HeaderWords.plain(found.group(1))))
                || Lexicon.is(
                        "example", HeaderWords.plain(BEHIND_DASH.matcher(text).replaceFirst("")));
    }

    private static boolean startsLikeExample(String text) {
        String plain = HeaderWords.plain(text);
        return Lexicon.of("example").stream()
                .anyMatch(word -> plain.startsWith(word)
                        && (plain.length() == word.length()
                                || !Character.isLetterOrDigit(word.charAt(word.length() - 1))
                                || !Character.isLetterOrDigit(plain.charAt(word.length()))
                                || HeaderWords.isHan(word)));
    }

    /** "required", "optional", "text": two cells in three say how to fill in a column. */
    private boolean isMarks() {
        long marks =
                filled.stream().filter(column -> isMark(bare(row.text(column)))).count();
        return marks > 1 && marks * 3 >= filled.size() * 2L;
    }

    /** A word of these, with a length or a format behind it at most: "char(2)", "max. 80", "0.00"; "M/O" and the like. */
    private static boolean isMark(String text) {
        String word = LENGTH.matcher(text).replaceFirst("").strip();
        return Lexicon.is("mark", text)
                || !word.equals(text) && Lexicon.is("mark", word)
                || FORMAT.matcher(text).matches();
    }

    private static String bare(String text) {
        String plain = HeaderWords.plain(text);
        boolean bracketed = plain.length() > 2 && "([<".indexOf(plain.charAt(0)) >= 0;
        return bracketed ? plain.substring(1, plain.length() - 1).strip() : plain;
    }

    /** Two cells or more, and half of all, are known names of columns, and none is a figure. */
    private boolean namesAgain() {
        long names = filled.stream().filter(column -> isName(row.text(column))).count();
        return names > 1 && names * 2 >= filled.size() && !HeaderFinder.hasData(row);
    }

    private static boolean isName(String text) {
        Header header = Header.of(text);
        return !AmbiguousHeaders.of(header).isEmpty()
                || NameMatch.of(header).stream().anyMatch(match -> match.score() >= HeaderRowWeight.COUNTS.value());
    }

    /** Where a column holds figures, days or countries below and a text here, this is none of its values. */
    private boolean differs(List<SampleRow> below) {
        return filled.stream()
                .filter(column ->
                        column < headers.size() && !headers.get(column).isEmpty())
                .anyMatch(column -> {
                    ColumnFacts values = ColumnFacts.of(below, column);
                    ColumnFacts here = ColumnFacts.of(List.of(row), column);
                    return unlike(values.numbers(), here.numbers())
                            || unlike(values.surelyDays(), here.surelyDays())
                            || unlike(values.countries(), here.countries());
                });
    }

    private static boolean unlike(double below, double here) {
        return below >= ValueWeight.HALF.value() && here == 0;
    }
}
