package chokepoint.reading.header;

import chokepoint.reading.header.ScaleWords.Found;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The unit that a header or a sentence states for amounts, taken out of it: "in Mrd. EUR", "kEUR", "Rs. in lakh", "百万円", "€'000".
 *
 * @param factor what the numbers are multiplied by; 1 if no unit is stated
 * @param currency ISO code of the currency beside it; empty if it does not tell
 * @param rest the text without it; the currency stays
 */
record Scale(long factor, String currency, String rest) {

    private static final Pattern POWER =
            Pattern.compile("(?<![\\p{L}\\p{N}])10(?:\\^([369])|([³⁶⁹]))(?![\\p{L}\\p{N}])");
    private static final String RAISED = "³⁶⁹";
    private static final int FEW_TOKENS = 4;
    private static final int GROUP = 3;
    private static final int LONGEST_ZEROS = 9;

    /** What the header of a column says. */
    static Scale inHeader(String text) {
        return of(text, false);
    }

    /** What a title or a footnote says: "over 2 million" is no unit there, and a word alone is none. */
    static Scale inSentence(String text) {
        return of(text, true);
    }

    private static Scale of(String said, boolean sentence) {
        String text = powersWrittenOut(said);
        List<ScaleToken> tokens = ScaleToken.of(text);
        for (int at = 0; at < tokens.size(); at++) {
            int here = at;
            Optional<Found> found = found(tokens, at, sentence)
                    .or(() -> sentence ? Optional.empty() : ScaleWords.ofAmount(tokens, here, outside(tokens, here)));
            if (found.isPresent()) {
                return without(text, tokens, at, found.get());
            }
        }
        return new Scale(1, "", text);
    }

    /** {@code 10³} and {@code 10^6} multiply. */
    private static String powersWrittenOut(String text) {
        return POWER.matcher(text).replaceAll(found -> {
            boolean raised = found.group(2) != null;
            int zeros = raised ? GROUP * (RAISED.indexOf(found.group(2)) + 1) : Integer.parseInt(found.group(1));
            return "× 1" + "0".repeat(zeros);
        });
    }

    private static Optional<Found> found(List<ScaleToken> tokens, int at, boolean sentence) {
        ScaleToken token = tokens.get(at);
        if (token.isNumber()) {
            return number(tokens, at, sentence);
        }
        if (afterNumber(tokens, at)) {
            return Optional.empty();
        }
        Optional<Found> joined = ScaleWords.joined(token.raw());
        if (joined.isPresent()) {
            boolean limit =
                    sentence && at + 1 < tokens.size() && tokens.get(at + 1).isNumber();
            return limit ? Optional.empty() : joined;
        }
        return ScaleWords.phrase(tokens, at).filter(found -> !sentence || stated(tokens, at, found.tokens()));
    }

    /** The words before the bracket or the "in" that a scale stands behind. */
    private static List<String> outside(List<ScaleToken> tokens, int at) {
        return tokens.stream()
                .limit(Math.max(0, at - 1))
                .map(ScaleToken::plain)
                .filter(word -> !word.isEmpty() && Character.isLetter(word.codePointAt(0)))
                .toList();
    }

    /** "25,000" and "2 million" are amounts themselves; a year before a unit is none. */
    private static boolean afterNumber(List<ScaleToken> tokens, int at) {
        return at > 0 && tokens.get(at - 1).isNumber() && !tokens.get(at - 1).isYear();
    }

    /** "'000", "x 1000", "1000 EUR". */
    private static Optional<Found> number(List<ScaleToken> tokens, int at, boolean sentence) {
        String digits = tokens.get(at).raw().replaceAll("[^0-9]", "");
        boolean bare = digits.matches("(000){1,3}");
        boolean one = digits.matches("1(000){1,3}");
        if ((!bare && !one) || digits.length() > LONGEST_ZEROS + 1 || ScaleToken.is(tokens, at - 1, "per")) {
            return Optional.empty();
        }
        int before = ScaleWords.isMoneyAt(tokens, at - 1) ? at - 2 : at - 1;
        boolean times = ScaleToken.is(tokens, before, "times");
        boolean colon = before > 0 && ":：".contains(tokens.get(before).raw());
        boolean led = ScaleToken.is(tokens, colon ? before - 1 : before, "lead");
        boolean quoted = bare && (ScaleToken.quote(tokens, at - 1) || ScaleToken.quote(tokens, at + 1));
        boolean money = ScaleWords.besideMoney(tokens, at, 1);
        boolean counts = times || quoted || (led && money) || (bare && !sentence) || (money && (bare || !sentence));
        int zeros = digits.length() - (bare ? 0 : 1);
        int length = bare && at + 1 < tokens.size() && ScaleToken.quote(tokens, at + 1) ? 2 : 1;
        return counts ? Optional.of(new Found(power(zeros / GROUP), length, "")) : Optional.empty();
    }

    private static long power(int thousands) {
        long power = 1;
        for (int index = 0; index < thousands; index++) {
            power *= 1_000;
        }
        return power;
    }

    /** Whether a word is meant as the unit of amounts: beside a currency, behind "in", in brackets, or nearly alone. */
    private static boolean stated(List<ScaleToken> tokens, int at, int length) {
        return ScaleWords.besideMoney(tokens, at, length)
                || ScaleToken.is(tokens, at - 1, "lead")
                || (at > 0 && "([:".contains(tokens.get(at - 1).raw()))
                || tokens.size() <= FEW_TOKENS;
    }

    private static Scale without(String text, List<ScaleToken> tokens, int at, Found found) {
        long factor = found.factor();
        int end = at + found.tokens();
        // "thousand million", "lakh crore"
        Optional<Found> further =
                found.currency().isEmpty() && end < tokens.size() ? ScaleWords.phrase(tokens, end) : Optional.empty();
        if (further.isPresent()) {
            factor *= further.get().factor();
            end += further.get().tokens();
        }
        boolean times = tokens.get(at).isNumber() && ScaleToken.is(tokens, at - 1, "times");
        boolean quote = tokens.get(at).isNumber() && ScaleToken.quote(tokens, at - 1);
        boolean timesMoney = tokens.get(at).isNumber()
                && ScaleToken.is(tokens, at - 2, "times")
                && ScaleWords.isMoneyAt(tokens, at - 1);
        int from =
                tokens.get(timesMoney ? at - 2 : times || quote ? at - 1 : at).start();
        String rest =
                text.substring(0, from) + " " + (timesMoney ? tokens.get(at - 1).raw() : "") + found.currency() + " "
                        + text.substring(tokens.get(end - 1).end());
        return new Scale(factor, ScaleWords.currencyBeside(tokens, at, end - at), rest);
    }
}
