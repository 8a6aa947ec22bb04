package chokepoint.reading.header;

import chokepoint.reading.cells.ReadingCache;
import chokepoint.trade.values.Field;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the currency that a title or a footnote states for the amounts of a table. It must be meant as such: alone, in brackets, behind
 * "in" or a colon, beside a unit or a word for money. "BR import declarations" and "Euro pallets" state none.
 */
final class SentenceCurrency {

    private static final int MOST_WORDS = 3;
    private static final int CODE = 3;
    private static final String OPENING = "([{:=,;–—-/（［：，";
    private static final String CLOSING = ")]},;.–—-/）］，。|";

    /** Part of a name that is written with hyphens: Saint-Orens-le-Vieux has no pounds in it, nor has MARY-LE-BONE. */
    private static final Pattern PARTICLE = Pattern.compile("(?<=\\p{L})-(?:\\p{Ll}{1,3}|\\p{Lu}\\p{L}?)(?=-\\p{L})");

    private final List<ScaleToken> tokens;

    private SentenceCurrency(List<ScaleToken> tokens) {
        this.tokens = tokens;
    }

    /** The ISO code; empty if none is stated. */
    static String of(String text) {
        return new SentenceCurrency(ScaleToken.of(PARTICLE.matcher(text).replaceAll(""))).find();
    }

    private String find() {
        for (int at = 0; at < tokens.size(); at++) {
            Optional<String> scaled = isNumber(at - 1)
                    ? Optional.empty()
                    : ScaleWords.joined(tokens.get(at).raw())
                            .flatMap(found ->
                                    ReadingCache.namedCurrency(found.currency().strip()));
            if (scaled.isPresent()) {
                return scaled.get();
            }
            for (int length = Math.min(MOST_WORDS, tokens.size() - at); length > 0; length--) {
                Optional<String> code = code(at, length);
                if (code.isPresent() && isMeant(at, length)) {
                    return code.get();
                }
            }
        }
        return "";
    }

    private Optional<String> code(int at, int length) {
        StringBuilder phrase = new StringBuilder();
        tokens.subList(at, at + length)
                .forEach(token -> phrase.append(phrase.isEmpty() ? "" : " ").append(token.raw()));
        String text = phrase.toString();
        boolean oneMeaning =
                length == 1 || tokens.subList(at, at + length).stream().noneMatch(SentenceCurrency::isCode);
        boolean name = isSign(text.charAt(0)) || Character.isLetter(text.codePointAt(0));
        return oneMeaning && name
                ? ReadingCache.namedCurrency(text).filter(code -> isWritten(text, code))
                : Optional.empty();
    }

    /** "All amounts" are no lek: a code that is a word besides counts in capitals, and not before other words in capitals. */
    private boolean isWritten(String text, String code) {
        boolean capitals = text.equals(text.toUpperCase(Locale.ROOT));
        boolean shouted = tokens.stream()
                .map(ScaleToken::raw)
                .filter(raw -> raw.length() > CODE && Character.isLetter(raw.codePointAt(0)))
                .allMatch(raw -> raw.equals(raw.toUpperCase(Locale.ROOT)));
        boolean word = shouted && tokens.size() > 1 && Lexicon.is("abbreviation", text.toLowerCase(Locale.ROOT));
        return !text.equalsIgnoreCase(code) || Header.usual(code) || capitals && !word;
    }

    private static boolean isCode(ScaleToken token) {
        return token.raw().length() == CODE && token.raw().equals(token.raw().toUpperCase(Locale.ROOT));
    }

    private static boolean isSign(int c) {
        return Character.getType(c) == Character.CURRENCY_SYMBOL;
    }

    private boolean isMeant(int at, int length) {
        int end = at + length;
        boolean ends = isEnd(end);
        boolean opens = at > 0 && OPENING.contains(tokens.get(at - 1).raw());
        boolean begins = at == 0 || opens;
        boolean led = ScaleToken.is(tokens, at - 1, "lead") || ScaleToken.is(tokens, at - 1, "between");
        boolean number = isNumber(at - 1) && !tokens.get(at - 1).isYear() || isNumber(end);
        if (isScale(at - 1, -1) || isScale(end, 1)) {
            return true;
        }
        boolean money = isMoney(at - 1) && ends || isMoney(end) && isEnd(end + 1);
        if (ScaleToken.is(tokens, at - 1, "between") && isMoney(at - 2)) {
            return true;
        }
        boolean plainCode = length == 1 && isPlainCode(tokens.get(at).raw());
        return plainCode && (ends || isMoney(end)) || !number && ((begins || led) && ends || money);
    }

    private boolean isEnd(int at) {
        return at >= tokens.size()
                || CLOSING.contains(tokens.get(at).raw())
                || Lexicon.is("taxed", tokens.get(at).plain())
                || ScaleToken.is(tokens, at, "between") && at + 1 < tokens.size() && isScale(at + 1, 1);
    }

    private boolean isNumber(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).isNumber();
    }

    /** A word for a thousand or a million beside it, a word such as "of" between them. */
    private boolean isScale(int at, int step) {
        if (at < 0 || at >= tokens.size()) {
            return false;
        }
        if (ScaleToken.is(tokens, at, "between") && at + step >= 0 && at + step < tokens.size()) {
            return ScaleWords.phrase(tokens, at + step).isPresent();
        }
        return ScaleWords.phrase(tokens, at).isPresent();
    }

    private boolean isMoney(int at) {
        if (at < 0 || at >= tokens.size() || tokens.get(at).isNumber()) {
            return false;
        }
        String plain = tokens.get(at).plain();
        return Lexicon.is("of money", plain)
                || Lexicon.is("lead", plain) && plain.length() > 2
                || Lexicon.is("total", plain)
                || Synonyms.exact(HeaderWords.of(tokens.get(at).raw())).stream()
                        .flatMap(synonym -> synonym.meaning().field().stream())
                        .anyMatch(field -> field.kind() == Field.Kind.MONEY);
    }

    /** A code in capitals that headers often state, and that is no word or name besides. */
    private static boolean isPlainCode(String raw) {
        return raw.length() == CODE
                && raw.equals(raw.toUpperCase(Locale.ROOT))
                && Header.usual(raw)
                && !Lexicon.is("abbreviation", raw.toLowerCase(Locale.ROOT));
    }
}
