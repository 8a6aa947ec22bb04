package chokepoint.reading.header;

import chokepoint.reading.cells.ResourceTable;
import chokepoint.trade.values.AmountKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells by the words of a header what its amount is: that of the invoice, CIF, FOB, for customs, freight and so on. */
public final class AmountWords {

    private static final String IN_COMPOUNDS = "*";
    private static final Map<AmountKind, List<Word>> WORDS = load();

    /** A word, or several; {@code compound} if it may be a part of one. */
    private record Word(String text, boolean compound) {

        private boolean in(String header) {
            if (!compound) {
                return (" " + header + " ").contains(" " + text + " ");
            }
            if (HeaderWords.isHan(text) || HeaderWords.isHangul(text)) {
                return header.contains(text);
            }
            return Arrays.stream(header.split(" ")).anyMatch(word -> word.startsWith(text) || word.endsWith(text));
        }
    }

    private AmountWords() {}

    private static Map<AmountKind, List<Word>> load() {
        Map<String, AmountKind> kinds =
                Arrays.stream(AmountKind.values()).collect(Collectors.toMap(AmountKind::toString, kind -> kind));
        Map<AmountKind, List<Word>> words = new LinkedHashMap<>();
        for (String[] row : ResourceTable.read("amounts.csv")) {
            boolean compound = row[2].endsWith(IN_COMPOUNDS);
            String text = HeaderWords.plain(row[2].replace(IN_COMPOUNDS, ""));
            words.computeIfAbsent(kinds.get(row[0]), kind -> new ArrayList<>()).add(new Word(text, compound));
        }
        return words;
    }

    /** What the amount under a header is; empty if its words do not say, as those of most lists do not. */
    public static Optional<AmountKind> of(Header header) {
        String words = words(header);
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(word -> word.in(words)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether a header names freight or insurance and nothing else but money: "Flete US$", "Insurance amount", no "Freight class". */
    public static Optional<AmountKind> charge(Header header) {
        Set<AmountKind> kinds = WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(word -> word.in(words(header))))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        AmountKind only = kinds.size() == 1 ? kinds.iterator().next() : AmountKind.INVOICE;
        boolean bare = !only.ofGoods()
                && header.words().stream()
                        .map(HeaderWords::plain)
                        .allMatch(word -> isMoney(word)
                                || isCurrency(word, header)
                                || WORDS.get(only).stream().anyMatch(one -> one.in(word)));
        return bare ? Optional.of(only) : Optional.empty();
    }

    /** Headers that are known whole keep the code of their currency among their words: "Freight USD", "Flete US$". */
    private static boolean isCurrency(String word, Header header) {
        String code = header.currency().toLowerCase(Locale.ROOT);
        return word.length() > 1 && code.startsWith(word);
    }

    private static boolean isMoney(String word) {
        return Lexicon.is("of money", word)
                || Lexicon.is("filler", word)
                || Lexicon.is("charge of goods", word)
                || word.length() == 1;
    }

    private static String words(Header header) {
        return header.words().stream().map(HeaderWords::plain).collect(Collectors.joining(" "));
    }
}
