package chokepoint.reading.header;

import chokepoint.reading.cells.ReadingCache;
import chokepoint.trade.values.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds a currency that is written in small letters or without a blank in a header that means money: "fob_usd", "TOTALUSD", "суммаруб". */
final class JoinedCurrency {

    private static final int CODE = 3;
    private static final int LEAST_REST = 3;
    private static final int LONGEST_NAME = 9;
    private static final int LEAST_LATIN_NAME = 4;

    /** Words of a header, and the currency that was among them. */
    record Found(List<String> words, String currency) {}

    private JoinedCurrency() {}

    /** Empty if there is none, or the rest means no money. */
    static Optional<Found> in(List<String> words) {
        for (int at = 0; at < words.size(); at++) {
            Optional<Found> found = alone(words, at);
            if (found.isEmpty()) {
                found = joined(words, at);
            }
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> alone(List<String> words, int at) {
        String word = words.get(at);
        boolean code = isCode(word);
        boolean named = !code
                && word.length() >= CODE
                && ReadingCache.namedCurrency(word)
                        .filter(found -> !found.equalsIgnoreCase(word))
                        .isPresent();
        return words.size() > 1 && (code || named)
                ? meant(words, at, List.of(), ReadingCache.namedCurrency(word).orElse(""))
                : Optional.empty();
    }

    private static boolean isCode(String word) {
        return word.length() == CODE && word.chars().allMatch(c -> c >= 'a' && c <= 'z') && Header.usual(word);
    }

    /** The longest name or code at the end of a word, or at its beginning. */
    private static Optional<Found> joined(List<String> words, int at) {
        String word = words.get(at);
        if (isKnown(word)) {
            return Optional.empty();
        }
        for (int length = Math.min(LONGEST_NAME, word.length() - 1); length > 0; length--) {
            for (boolean behind : new boolean[] {true, false}) {
                String name = behind ? word.substring(word.length() - length) : word.substring(0, length);
                String rest = behind ? word.substring(0, word.length() - length) : word.substring(length);
                if (mayBe(name) && mayStand(rest) && tells(rest)) {
                    Optional<Found> found = meant(
                            words,
                            at,
                            List.of(rest),
                            ReadingCache.namedCurrency(name).orElse(""));
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean mayBe(String name) {
        boolean latin = name.chars().allMatch(c -> c >= 'a' && c <= 'z');
        if (latin && name.length() < LEAST_LATIN_NAME) {
            return isCode(name);
        }
        boolean longEnough = latin || HeaderWords.isHan(name) || name.length() >= CODE;
        return longEnough && ReadingCache.namedCurrency(name).isPresent();
    }

    private static boolean mayStand(String rest) {
        return HeaderWords.isHan(rest) ? rest.length() > 1 : rest.length() >= LEAST_REST;
    }

    /** Before or behind a currency stands a word for money, or one of a header: Gispen, a maker, has no sol in it. */
    private static boolean tells(String rest) {
        return isMoney(List.of(rest))
                || isKnown(rest)
                || Lexicon.is("taxed", rest)
                || RunTogether.apart(rest).size() > 1;
    }

    private static boolean isKnown(String word) {
        return !Synonyms.exact(List.of(word)).isEmpty() || Synonyms.isKnown(word);
    }

    private static Optional<Found> meant(List<String> words, int at, List<String> instead, String currency) {
        List<String> rest = new ArrayList<>(words.subList(0, at));
        rest.addAll(instead);
        rest.addAll(words.subList(at + 1, words.size()));
        return !currency.isEmpty() && isMoney(rest) ? Optional.of(new Found(rest, currency)) : Optional.empty();
    }

    /** Whether words mean an amount, "in" and the like behind or before them left out. */
    static boolean isMoney(List<String> words) {
        List<String> bare = new ArrayList<>(words);
        bare.removeIf(word -> Lexicon.is("between", word) && word.length() <= 2);
        if (bare.isEmpty()) {
            return false;
        }
        boolean carriage = bare.stream().allMatch(word -> Lexicon.is("carriage", word) || Lexicon.is("of money", word));
        return carriage || meansMoney(bare) || meansMoney(withoutIn(bare));
    }

    /** "amtin" before "USD". */
    private static List<String> withoutIn(List<String> words) {
        String last = words.get(words.size() - 1);
        List<String> others = new ArrayList<>(words.subList(0, words.size() - 1));
        others.add(last.endsWith("in") && last.length() > LEAST_REST + 1 ? last.substring(0, last.length() - 2) : last);
        return others;
    }

    private static boolean meansMoney(List<String> words) {
        Header rest = new Header(String.join(" ", words), List.copyOf(words), "", 1);
        boolean ambiguous = AmbiguousHeaders.of(rest).stream()
                .anyMatch(reading -> reading.field().kind() == Field.Kind.MONEY);
        return ambiguous
                || NameMatch.of(rest).stream()
                        .filter(match -> match.score() >= NameWeight.OF_MONEY.value())
                        .flatMap(match -> match.meaning().field().stream())
                        .anyMatch(field -> field.kind() == Field.Kind.MONEY);
    }
}
