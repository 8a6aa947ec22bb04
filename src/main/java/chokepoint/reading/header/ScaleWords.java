package chokepoint.reading.header;

import chokepoint.names.Currencies;
import chokepoint.reading.cells.ReadingCache;
import chokepoint.reading.cells.ResourceTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of {@code scales.csv}. */
final class ScaleWords {

    private static final int LONGEST_PHRASE = 3;
    private static final int CODE = 3;
    private static final int LONGEST_CURRENCY = 6;
    private static final String OPENING = "([（［";
    private static final String CLOSING = ")]）］";
    private static final String SKIPPED = "().,[]'\u2019";

    private static final Map<String, List<Word>> WORDS = new HashMap<>();
    private static final Map<String, Long> JOINED = new HashMap<>();
    private static final Set<String> RESTS = new HashSet<>();
    private static final Map<String, List<Word>> BEHIND = new HashMap<>();
    private static final Map<String, List<Word>> AMOUNT = new HashMap<>();
    private static final Map<String, Long> NONE = new HashMap<>();

    static {
        for (String[] row : ResourceTable.read("scales.csv")) {
            long factor = Long.parseLong(row[0]);
            Set<String> beside = row[3].isEmpty() ? Set.of() : Set.of(row[3].split(" "));
            Word word = new Word(factor, row[2].equals("money"), beside);
            String plain = HeaderWords.plain(row[4]);
            switch (row[2]) {
                case "joined" -> JOINED.put(row[4], factor);
                case "rest" -> RESTS.add(row[4]);
                case "behind" ->
                    BEHIND.computeIfAbsent(plain, any -> new ArrayList<>()).add(word);
                case "amount" ->
                    AMOUNT.computeIfAbsent(plain, any -> new ArrayList<>()).add(word);
                case "none" -> NONE.put(plain, factor);
                default ->
                    WORDS.computeIfAbsent(plain, any -> new ArrayList<>()).add(word);
            }
        }
    }

    /** One meaning of a word. */
    private record Word(long factor, boolean needsMoney, Set<String> beside) {}

    /**
     * A scale in a text.
     *
     * @param tokens how many it takes
     * @param currency what stands in the same token; empty if nothing does
     */
    record Found(long factor, int tokens, String currency) {}

    private ScaleWords() {}

    /** "kEUR", "亿元", "US$m". */
    static Optional<Found> joined(String token) {
        if (NONE.containsKey(HeaderWords.plain(token)) || isMoney(token)) {
            return Optional.empty();
        }
        Optional<Found> behind = behind(token);
        return behind.isPresent() ? behind : before(token);
    }

    private static Optional<Found> behind(String token) {
        for (int at = token.length() - 1; at > 0; at--) {
            if (Character.getType(token.charAt(at - 1)) == Character.CURRENCY_SYMBOL) {
                String sign = token.substring(0, at);
                String code = ReadingCache.namedCurrency(sign).orElse("");
                return BEHIND.getOrDefault(HeaderWords.plain(token.substring(at)), List.of()).stream()
                        .sorted((one, other) ->
                                other.beside().size() - one.beside().size())
                        .filter(word -> word.beside().isEmpty() || word.beside().contains(code))
                        .findFirst()
                        .map(word -> new Found(word.factor(), 1, sign));
            }
        }
        return Optional.empty();
    }

    /** The longest prefix counts; scripts without blanks have it behind other words. */
    private static Optional<Found> before(String token) {
        for (int from = 0; from < token.length(); from++) {
            boolean inside = from > 0;
            if (inside && Character.UnicodeScript.of(token.charAt(from)) == Character.UnicodeScript.LATIN) {
                return Optional.empty();
            }
            for (int to = token.length() - 1; to > from; to--) {
                Long factor = JOINED.get(token.substring(from, to));
                String rest = token.substring(to);
                if (factor != null && rest.length() <= LONGEST_CURRENCY && isMoneyBehind(rest)) {
                    return Optional.of(
                            new Found(factor, 1, token.substring(0, from) + " " + rest.toUpperCase(Locale.ROOT)));
                }
            }
        }
        return Optional.empty();
    }

    /** "Grand", "Mfr" and "EFT" are no money: in Latin letters only a usual code counts, or a short name as it is written. */
    private static boolean isMoneyBehind(String text) {
        boolean latin = text.codePoints().allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
        if (latin) {
            return RESTS.contains(text) || (isCode(text) && Header.usual(text));
        }
        return ReadingCache.meansMoney(text);
    }

    private static boolean isCode(String text) {
        return text.length() == CODE && text.chars().allMatch(c -> c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z');
    }

    /**
     * A short word in a header of amounts, in brackets or behind "in", alone or before a currency: "(k)", "(mil MT)", "em mil".
     *
     * @param words of the header outside
     */
    static Optional<Found> ofAmount(List<ScaleToken> tokens, int at, List<String> words) {
        List<Word> meanings = AMOUNT.getOrDefault(tokens.get(at).plain(), List.of());
        boolean opened =
                at > 0 && (OPENING.contains(tokens.get(at - 1).raw()) || ScaleToken.is(tokens, at - 1, "lead"));
        if (meanings.isEmpty() || !opened || !JoinedCurrency.isMoney(words)) {
            return Optional.empty();
        }
        boolean alone = isEnd(tokens, at + 1);
        String currency = alone || !isEnd(tokens, at + 2)
                ? ""
                : Currencies.inColumn(tokens.get(at + 1).raw()).code();
        return meanings.stream()
                .filter(word -> alone || !currency.isEmpty())
                .filter(word -> word.beside().isEmpty() || words.stream().anyMatch(word.beside()::contains))
                .findFirst()
                .map(word -> new Found(word.factor(), alone ? 1 : 2, currency));
    }

    private static boolean isEnd(List<ScaleToken> tokens, int at) {
        return at >= tokens.size() || CLOSING.contains(tokens.get(at).raw());
    }

    /** The longest phrase that begins at a token. */
    static Optional<Found> phrase(List<ScaleToken> tokens, int at) {
        for (int length = Math.min(LONGEST_PHRASE, tokens.size() - at); length > 0; length--) {
            Optional<Found> found = phrase(tokens, at, length);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** A full stop may tell: "mil." is short for a million where "mil" is a thousand. */
    private static Optional<Found> phrase(List<ScaleToken> tokens, int at, int length) {
        StringBuilder phrase = new StringBuilder();
        tokens.subList(at, at + length)
                .forEach(token -> phrase.append(token.plain()).append(' '));
        String plain = phrase.toString().strip();
        boolean stopped = tokens.get(at + length - 1).stopped() && WORDS.containsKey(plain + ".");
        if (length == 1
                && (isInitial(tokens, at) || isMoney(tokens.get(at).raw()) && !besideMoney(tokens, at, length))) {
            return Optional.empty();
        }
        return WORDS.getOrDefault(stopped ? plain + "." : plain, List.of()).stream()
                .filter(word -> fits(word, tokens, at, length))
                .findFirst()
                .map(word -> new Found(word.factor(), length, ""));
    }

    /** "P.T. €" is a total price, not thousands: a letter behind another one with a full stop is short for a word. */
    private static boolean isInitial(List<ScaleToken> tokens, int at) {
        ScaleToken token = tokens.get(at);
        return at > 0
                && token.raw().length() == 1
                && token.stopped()
                && tokens.get(at - 1).raw().length() == 1
                && tokens.get(at - 1).end() == token.start()
                && Character.UnicodeScript.of(token.raw().charAt(0)) == Character.UnicodeScript.LATIN;
    }

    private static boolean fits(Word word, List<ScaleToken> tokens, int at, int length) {
        if (word.beside().isEmpty()) {
            return !word.needsMoney() || besideMoney(tokens, at, length);
        }
        return word.beside().contains(currencyBeside(tokens, at, length));
    }

    /** Whether a currency stands before or behind. */
    static boolean besideMoney(List<ScaleToken> tokens, int at, int length) {
        return isMoney(beside(tokens, at - 1, -1)) || isMoney(beside(tokens, at + length, 1));
    }

    /** Whether a token is a currency. */
    static boolean isMoneyAt(List<ScaleToken> tokens, int at) {
        return at >= 0 && at < tokens.size() && isMoney(tokens.get(at).raw());
    }

    /** The ISO code of the currency before or behind; empty if there is none, or a sign of several. */
    static String currencyBeside(List<ScaleToken> tokens, int at, int length) {
        String behind = code(beside(tokens, at + length, 1));
        return behind.isEmpty() ? code(beside(tokens, at - 1, -1)) : behind;
    }

    private static String code(String beside) {
        return isMoney(beside) ? ReadingCache.namedCurrency(beside).orElse("") : "";
    }

    /** The nearest token that is neither a mark nor, once, a word between a scale and its currency; empty if there is none. */
    private static String beside(List<ScaleToken> tokens, int from, int step) {
        boolean between = false;
        for (int at = from; at >= 0 && at < tokens.size(); at += step) {
            ScaleToken token = tokens.get(at);
            boolean word = !between && ScaleToken.is(tokens, at, "between");
            if (!word && !SKIPPED.contains(token.raw())) {
                String two = step > 0 && at + 1 < tokens.size()
                        ? token.raw() + " " + tokens.get(at + 1).raw()
                        : "";
                return isMoney(two) ? two : token.raw();
            }
            between |= word;
        }
        return "";
    }

    private static boolean isMoney(String text) {
        if (text.isEmpty() || Character.isDigit(text.charAt(0))) {
            return false;
        }
        boolean capitals = text.equals(text.toUpperCase(Locale.ROOT));
        boolean name = !ReadingCache.namedCurrency(text).orElse("").equalsIgnoreCase(text);
        return (!isCode(text) || capitals || name || Header.usual(text)) && ReadingCache.meansMoney(text);
    }
}
