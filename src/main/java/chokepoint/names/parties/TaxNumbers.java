package chokepoint.names.parties;

import chokepoint.names.NameWords;
import chokepoint.names.TableResource;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads tax and register numbers: which company they name, whatever its branch, and whether their check digits hold. */
public final class TaxNumbers {

    /** Before the kind of numbers whose check digits nobody can tell. */
    static final String UNCHECKED = "?";

    private static final Pattern NO_SIGN = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern LETTERS = Pattern.compile("^[A-Z]*");
    private static final Pattern LONG_NUMBER = Pattern.compile("(?!00)[A-Z]{0,3}[0-9]{8,18}");
    private static final int LONGEST = 40;

    /**
     * A number of a company.
     *
     * @param kind country and name of the kind
     * @param company what names the company in it
     * @param holds whether its check digits are right
     */
    public record TaxNumber(String kind, String company, boolean holds) {

        public String key() {
            return kind + " " + company;
        }
    }

    /** How far a number without its country in front tells of what country it is. */
    enum Tells {
        /** By its form. */
        ALONE,
        /** Where several of one column hold, and nearly all of them. */
        COLUMN,
        /** Under a header that calls it so. */
        NAMED
    }

    /**
     * A kind of numbers.
     *
     * @param words of headers that call numbers so
     */
    record Kind(String country, String name, Pattern pattern, String check, Tells tells, Set<String> words) {

        static Kind of(List<String> row) {
            Set<String> words =
                    Stream.of(row.get(5).split(" ")).map(NameWords::fold).collect(Collectors.toUnmodifiableSet());
            Tells tells = Tells.valueOf(row.get(4).toUpperCase(Locale.ROOT));
            return new Kind(row.get(0), row.get(1), Pattern.compile(row.get(2)), row.get(3), tells, words);
        }

        Optional<TaxNumber> read(String signs) {
            Matcher matcher = pattern.matcher(signs);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            String company = matcher.group(1);
            String checked = check.endsWith(" of group") || matcher.groupCount() > 1 ? company : signs;
            return Optional.of(new TaxNumber(
                    country + " " + name, company, CheckDigits.hold(check.replace(" of group", ""), checked)));
        }
    }

    private static final Map<String, List<Kind>> KINDS =
            TableResource.rows("tax-numbers.csv").stream().map(Kind::of).collect(Collectors.groupingBy(Kind::country));

    private TaxNumbers() {}

    /**
     * The number, if it looks like one of a country.
     *
     * @param countries codes of where the party is at home; the country in front of the number counts first
     */
    public static Optional<TaxNumber> read(String text, Collection<String> countries) {
        String signs = signs(text);
        List<TaxNumber> read = Stream.concat(
                        afterCountry(signs).stream(),
                        new TreeSet<>(countries)
                                .stream()
                                        .flatMap(country -> KINDS.getOrDefault(country, List.of()).stream())
                                        .flatMap(kind -> kind.read(signs).stream()))
                .toList();
        return read.stream()
                .filter(TaxNumber::holds)
                .findFirst()
                .or(() -> read.stream().findFirst());
    }

    /** What a number can be whose signs begin with its country. */
    static List<TaxNumber> afterCountry(String signs) {
        String prefix = signs.length() > 2 ? signs.substring(0, 2).replace("EL", "GR") : "";
        return KINDS.getOrDefault(prefix, List.of()).stream()
                .flatMap(kind -> kind.read(signs.substring(2)).stream())
                .toList();
    }

    static Stream<Kind> kinds() {
        return new TreeMap<>(KINDS).values().stream().flatMap(List::stream);
    }

    /** Capital letters and digits only; empty of what identifies nobody. */
    static String signs(String text) {
        boolean identifies =
                text.length() <= LONGEST && !Contacts.identifier(text).isEmpty();
        return identifies ? NO_SIGN.matcher(text.toUpperCase(Locale.ROOT)).replaceAll("") : "";
    }

    /** One key for all numbers of one company: its branches and tax points count as one. */
    public static String companyKey(String text, Collection<String> countries) {
        return read(text, countries)
                .filter(TaxNumber::holds)
                .map(TaxNumber::key)
                .orElseGet(() -> Contacts.identifier(text));
    }

    /** Whether a number is plainly one of a register: its check digits hold, or it has the form of its country, which stands in front. */
    public static boolean official(String text, Collection<String> countries) {
        return read(text, countries).filter(TaxNumber::holds).isPresent()
                || !afterCountry(signs(text)).isEmpty();
    }

    /** The kind of a number that cannot be checked: its country or letters in front and its length; empty for short codes. */
    public static String uncheckedKind(String text) {
        String signs = NO_SIGN.matcher(text.toUpperCase(Locale.ROOT)).replaceAll("");
        if (!LONG_NUMBER.matcher(signs).matches()) {
            return "";
        }
        Matcher letters = LETTERS.matcher(signs);
        return UNCHECKED + (letters.find() ? letters.group() : "") + signs.length();
    }
}
