package chokepoint.reading.header;

import chokepoint.trade.values.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Headers of an origin as a paper tells it, such as "Ursprung laut Ursprungszeugnis": a country, and no number of that paper. */
final class ToldByPaper {

    private static final Map<String, Field> PAPERS = new TreeMap<>(Map.of(
            "paper certificate", Field.CERTIFICATE_ORIGIN,
            "paper invoice", Field.INVOICE_ORIGIN,
            "paper label", Field.LABEL_ORIGIN));

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’.-]*[\\p{L}\\p{M}\\p{N}]");
    private static final Pattern BRACKETS = Pattern.compile("(?<what>[^(\\[]+)[(\\[](?<paper>[^)\\]]+)[)\\]]\\s*");
    private static final int MOST_WORDS = 3;

    private ToldByPaper() {}

    /** Empty if the header does not name an origin and, beside it, a paper. */
    static Optional<NameMatch> of(String text) {
        return Stream.concat(bracketed(text).stream(), parted(text))
                .flatMap(parts -> Stream.of(parts, new Parts(parts.paper, parts.what)))
                .flatMap(parts -> parts.field().stream()
                        .map(field -> new NameMatch(
                                ColumnMeaning.of(field),
                                NameWeight.TOLD_BY_PAPER.value(),
                                "header says '" + parts.what.strip() + "' by '" + parts.paper.strip() + "'")))
                .findFirst();
    }

    /** The text before and behind what may say that one is told by the other. */
    private record Parts(String what, String paper) {

        /** The paper first: that is soon known. */
        Optional<Field> field() {
            List<String> words = HeaderWords.of(paper);
            return PAPERS.entrySet().stream()
                    .filter(kind -> names(kind.getKey(), words))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .filter(field -> isOrigin());
        }

        private static boolean names(String kind, List<String> words) {
            return Lexicon.is(kind, String.join(" ", words)) || words.stream().anyMatch(word -> Lexicon.is(kind, word));
        }

        private boolean isOrigin() {
            return NameMatch.field(Header.of(what))
                    .filter(Field.COUNTRY_OF_ORIGIN::equals)
                    .isPresent();
        }
    }

    private static Optional<Parts> bracketed(String text) {
        Matcher brackets = BRACKETS.matcher(text);
        return brackets.matches()
                ? Optional.of(new Parts(brackets.group("what"), brackets.group("paper")))
                : Optional.empty();
    }

    private static Stream<Parts> parted(String text) {
        List<int[]> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(new int[] {word.start(), word.end()});
        }
        return parted(text, words);
    }

    private static Stream<Parts> parted(String text, List<int[]> words) {
        return IntStream.range(1, words.size())
                .boxed()
                .flatMap(first -> IntStream.rangeClosed(1, MOST_WORDS)
                        .map(count -> first + count - 1)
                        .filter(last -> last < words.size())
                        .filter(last -> Lexicon.is(
                                "as told by",
                                HeaderWords.plain(text.substring(words.get(first)[0], words.get(last)[1]))))
                        .mapToObj(last ->
                                new Parts(text.substring(0, words.get(first)[0]), text.substring(words.get(last)[1]))));
    }
}
