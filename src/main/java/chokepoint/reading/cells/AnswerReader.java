package chokepoint.reading.cells;

import chokepoint.trade.values.Answer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads answers: yes, no, or what there is by its name, which is a yes. What is asked for by its name is known by a number in it or by
 * capitals, as names of makers and types have them.
 */
record AnswerReader(AnswerWords words) {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final Pattern DIGIT = Pattern.compile(".*\\p{Nd}.*");
    private static final Pattern NO_CASE = Pattern.compile("[\\p{Lo}&&[^\\p{IsArabic}]]{4,}.*");

    CellReading read(String text) {
        String plain = words.plain().apply(text);
        if (words.yes().contains(plain)) {
            return new CellReading.Known(Answer.YES);
        }
        if (words.no().contains(plain)) {
            return new CellReading.Known(Answer.NO);
        }
        if (ReadingCache.placeholder(text)) {
            return CellReading.PLACEHOLDER;
        }
        return inWords(text, List.of(BETWEEN.split(text.strip())));
    }

    private CellReading inWords(String text, List<String> parts) {
        String first = words.plain().apply(parts.get(0));
        boolean answer = LETTERS.matcher(first).matches() && parts.size() > 1;
        if (answer && words.no().contains(first) && !DIGIT.matcher(text).matches()) {
            return new CellReading.PutRight(Answer.NO, "an answer in several words, taken as no");
        }
        if (answer && words.yes().contains(first) || !words.open().contains(first) && names(text, parts)) {
            return new CellReading.PutRight(Answer.YES, "a name instead of an answer, taken as yes");
        }
        return CellReading.unreadable("is neither yes nor no");
    }

    private static boolean names(String text, List<String> parts) {
        String first = parts.get(0);
        if (text.indexOf('?') >= 0) {
            return false;
        }
        boolean lettered = parts.stream().anyMatch(word -> LETTERS.matcher(word).lookingAt());
        boolean numbered = parts.size() > 1 && DIGIT.matcher(text).matches();
        boolean capitals = parts.size() > 1 && Stream.of(first, parts.get(1)).allMatch(AnswerReader::capital);
        return lettered && (numbered || capitals) || NO_CASE.matcher(first).matches();
    }

    private static boolean capital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }
}
