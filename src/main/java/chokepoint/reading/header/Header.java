package chokepoint.reading.header;

import chokepoint.reading.cells.ReadingCache;
import chokepoint.trade.values.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The header of one column, taken apart.
 *
 * @param text as written, lines of a multi-row header joined by a space
 * @param words what is left to mean something
 * @param currency ISO code that the header states; empty if none
 * @param factor what a header like "тыс. руб." multiplies the numbers by
 */
public record Header(String text, List<String> words, String currency, long factor) {

    private static final Pattern ORDINAL =
            Pattern.compile("^\\s*\\d{1,2}\\s*[.)]?\\s+(?=\\p{L})|^\\s*\\d{1,2}[.)]\\s*(?=\\p{L})");
    private static final Pattern CODE =
            Pattern.compile("(?<![\\p{L}\\p{N}])([A-Z]{3})(?![\\p{L}\\p{N}])|((?<![\\p{L}])[A-Z]{0,2}\\p{Sc})");
    /** Between words run together in one header and a code in capitals: "NetEUR", "金额USD". */
    private static final Pattern JOINED = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu}{3,5}(?!\\p{L}))"
            + "|(?<=[\\p{L}&&[^\\p{IsLatin}]])(?=[A-Z]{3,5}(?!\\p{IsLatin}))"
            + "|(?<=(?<!\\p{IsLatin})[A-Z]{3,5})(?=[\\p{L}&&[^\\p{IsLatin}]])");

    private static final Pattern SHORT_WORD = Pattern.compile("(?<![\\p{L}])([cCsS])/\\s*(\\p{L}+)");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern LOWER_WORD = Pattern.compile("[\\p{L}\\p{M}.]+");
    private static final List<String> USUAL = List.of(
            "USD", "EUR", "GBP", "CNY", "RUB", "JPY", "UAH", "CHF", "PLN", "SEK", "NOK", "DKK", "CZK", "HUF", "BRL",
            "INR", "KRW", "CAD", "AUD", "TRY", "KZT", "BYN", "MXN", "ZAR", "RON", "BGN", "GEL", "AMD", "AZN", "UZS",
            "KGS", "THB", "SGD", "HKD", "TWD", "AED", "ILS", "NZD", "IDR", "MYR", "PHP", "VND", "ARS", "CLP", "COP",
            "PEN", "RMB", "RUR");

    public static Header of(String text) {
        String line = folded(text);
        String bare = withoutShortWords(ORDINAL.matcher(line).replaceFirst(""));
        String apart = JOINED.matcher(bare).replaceAll(" ");
        return of(line, Scale.inHeader(apart)).withJoinedCurrency();
    }

    private Header withJoinedCurrency() {
        return currency.isEmpty() && !words.isEmpty()
                ? JoinedCurrency.in(words)
                        .map(found -> new Header(text, found.words(), found.currency(), factor))
                        .orElse(this)
                : this;
    }

    /** What a title or a footnote says of the amounts of a table. */
    public static Header ofSentence(String text) {
        String line = folded(text);
        Scale scale = Scale.inSentence(line);
        Header header = of(line, scale);
        String stated = or(or(SentenceCurrency.of(line), scale::currency), () -> NamedCurrency.ofShared(line));
        return new Header(line, header.words, stated, header.factor);
    }

    private static String folded(String text) {
        return BLANKS.matcher(text.strip()).replaceAll(" ");
    }

    /** In "s/ IVA" the letter is short for "without", and no sol. */
    private static String withoutShortWords(String text) {
        return SHORT_WORD.matcher(text).replaceAll(found -> {
            String word = HeaderWords.plain(found.group(2));
            boolean tax = Lexicon.is("tax", word) || Lexicon.is("taxed", word);
            return Matcher.quoteReplacement(tax ? found.group(2) : found.group());
        });
    }

    private static Header of(String line, Scale scale) {
        String bare = scale.rest();
        String currency = "";
        Matcher code = CODE.matcher(bare);
        StringBuilder without = new StringBuilder();
        while (code.find()) {
            Optional<String> found = currency(code, bare);
            code.appendReplacement(without, found.isPresent() ? " " : Matcher.quoteReplacement(code.group()));
            currency = or(currency, () -> found.orElse(""));
        }
        bare = code.appendTail(without).toString();
        NamedCurrency inWords = NamedCurrency.in(bare);
        bare = NamedCurrency.withoutShared(inWords.rest(), scale.factor() > 1);
        currency = or(or(currency, inWords::currency), scale::currency);
        List<String> kept = new ArrayList<>();
        List<String> words = HeaderWords.of(bare);
        for (String word : words) {
            Optional<String> named =
                    named(word).filter(name -> isNoOtherWord(word, words) && !isEndOfShortened(word, line));
            boolean leads = Lexicon.is("between", word) || Lexicon.is("lead", word);
            if (leads && !currency.isEmpty() && word.length() <= 2) {
                continue;
            }
            if (named.isPresent()) {
                currency = or(currency, named::get);
            } else {
                kept.add(word);
            }
        }
        currency = or(currency, () -> NamedCurrency.ofShared(line));
        List<String> whole = HeaderWords.of(line);
        boolean nothingElse = kept.isEmpty();
        // "EUR.1" and "KN code" are names, with no currency in them
        boolean name = nothingElse || !Synonyms.exact(whole).isEmpty();
        return new Header(
                line,
                name ? whole : List.copyOf(kept),
                currency,
                nothingElse && currency.isEmpty() ? 1 : scale.factor());
    }

    private static String or(String currency, Supplier<String> other) {
        return currency.isEmpty() ? other.get() : currency;
    }

    private static Optional<String> currency(Matcher code, String line) {
        boolean usual = code.group(1) == null || USUAL.contains(code.group(1));
        String before = line.substring(0, code.start()).strip();
        boolean setApart = before.endsWith("(") || before.endsWith("[") || before.endsWith(",");
        return usual || setApart || endsMoney(code, line) ? ReadingCache.namedCurrency(code.group()) : Optional.empty();
    }

    /** Whether a rarer code ends a header of amounts, and is no word: "Amount SAR". */
    private static boolean endsMoney(Matcher code, String line) {
        List<String> before = HeaderWords.of(line.substring(0, code.start()));
        return line.substring(code.end()).isBlank()
                && !before.isEmpty()
                && !Lexicon.is("abbreviation", HeaderWords.plain(code.group()))
                && JoinedCurrency.isMoney(before);
    }

    /** HeaderWords such as "руб" or "euro" beside others. */
    private static Optional<String> named(String word) {
        boolean code = word.length() == 3 && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
        return code || !LOWER_WORD.matcher(word).matches() ? Optional.empty() : ReadingCache.namedCurrency(word);
    }

    /** "Br. računa" is the number of an invoice, "Iznos Br" an amount of rubles. */
    private static boolean isNoOtherWord(String word, List<String> words) {
        return !Lexicon.is("abbreviation", word)
                || JoinedCurrency.isMoney(
                        words.stream().filter(other -> !other.equals(word)).toList());
    }

    /** The end of a word that is shortened in the middle, as Italian has them: "Imp.le" has no Egyptian pounds in it. */
    private static boolean isEndOfShortened(String word, String line) {
        return word.length() == 2
                && Pattern.compile("(?iu)\\p{L}\\." + Pattern.quote(word) + "(?!\\p{L})")
                        .matcher(line)
                        .find();
    }

    /** Whether a code is of the currencies that headers often state; a rarer one counts behind a bracket or a comma only. */
    static boolean usual(String code) {
        return USUAL.contains(code.toUpperCase(Locale.ROOT));
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether its words alone suggest a field, whatever the values say. */
    public boolean suggests(Field field) {
        return NameMatch.of(this).stream()
                .anyMatch(match -> match.meaning().is(field) && match.score() >= ColumnWeight.LEAST.value());
    }

    /** The name in it that several currencies share, if it states none: "pesos", "kr". */
    public Optional<String> sharedCurrency() {
        return currency.isEmpty() ? NamedCurrency.shared(text) : Optional.empty();
    }

    /** The words as a key, for comparing headers. */
    public String key() {
        return String.join(" ", words);
    }
}
