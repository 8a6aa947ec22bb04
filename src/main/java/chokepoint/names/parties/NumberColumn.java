package chokepoint.names.parties;

import chokepoint.names.NameWords;
import chokepoint.names.parties.TaxNumbers.Kind;
import chokepoint.names.parties.TaxNumbers.TaxNumber;
import chokepoint.names.parties.TaxNumbers.Tells;
import chokepoint.trade.values.Country;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A column of numbers of companies, and what it takes for one of them to tell its country: check digits that hold, and a form, a header
 * or a column in which nearly all hold. By chance one number in ten has a check digit that holds.
 */
public final class NumberColumn implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Of which no number tells anything. */
    public static final NumberColumn NONE = new NumberColumn(Set.of(), false);

    /** Ten of ten hold by chance once in ten thousand million columns. */
    private static final int FEWEST = 10;

    private static final double MOST = 0.9;

    private final Set<String> kinds;
    private final boolean countryInFront;

    /**
     * @param kinds the kinds of numbers that are told without their country in front
     * @param countryInFront whether a country in front of a number counts
     */
    private NumberColumn(Set<String> kinds, boolean countryInFront) {
        this.kinds = new TreeSet<>(kinds);
        this.countryInFront = countryInFront;
    }

    /**
     * A column of which all numbers, or the first of them, are known.
     *
     * @param header as written
     */
    public static NumberColumn of(String header, Collection<String> numbers) {
        Set<String> all = numbers.stream()
                .map(TaxNumbers::signs)
                .filter(signs -> !signs.isEmpty())
                .collect(Collectors.toSet());
        List<List<TaxNumber>> led = all.stream()
                .map(TaxNumbers::afterCountry)
                .filter(read -> !read.isEmpty())
                .toList();
        long hold = led.stream()
                .filter(read -> read.stream().anyMatch(TaxNumber::holds))
                .count();
        Set<String> words = new HashSet<>(NameWords.of(header));
        List<Kind> borneOut =
                TaxNumbers.kinds().filter(kind -> bearsOut(kind, words, all)).toList();
        Set<String> named = countries(borneOut.stream().filter(kind -> named(kind, words)));
        Set<String> alone = countries(borneOut.stream().filter(kind -> kind.tells() == Tells.ALONE));
        Set<String> rest = named.isEmpty() ? countries(borneOut.stream()) : named;
        return new NumberColumn(
                borneOut.stream()
                        .filter(kind -> rest.size() == 1 && rest.contains(kind.country())
                                || alone.contains(kind.country()) && kind.tells() == Tells.ALONE)
                        .map(NumberColumn::label)
                        .collect(Collectors.toSet()),
                hold >= MOST * led.size());
    }

    private static Set<String> countries(Stream<Kind> kinds) {
        return kinds.map(Kind::country).collect(Collectors.toSet());
    }

    private static boolean named(Kind kind, Set<String> words) {
        return kind.words().stream().anyMatch(words::contains);
    }

    private static boolean bearsOut(Kind kind, Set<String> words, Set<String> all) {
        boolean named = named(kind, words);
        if (kind.tells() == Tells.NAMED && !named) {
            return false;
        }
        List<TaxNumber> alike =
                all.stream().flatMap(signs -> kind.read(signs).stream()).toList();
        long hold = alike.stream().filter(TaxNumber::holds).count();
        int fewest = named || kind.tells() == Tells.ALONE ? 1 : FEWEST;
        return hold >= fewest && hold >= MOST * alike.size();
    }

    private static String label(Kind kind) {
        return kind.country() + " " + kind.name();
    }

    /** The country of a number; empty unless its check digits hold and the column bears them out. */
    public Optional<Country> country(String text) {
        String signs = TaxNumbers.signs(text);
        Stream<TaxNumber> led = countryInFront ? TaxNumbers.afterCountry(signs).stream() : Stream.of();
        Stream<TaxNumber> bare = TaxNumbers.kinds()
                .filter(kind -> kinds.contains(label(kind)))
                .flatMap(kind -> kind.read(signs).stream());
        List<Country> countries = Stream.concat(led, bare)
                .filter(TaxNumber::holds)
                .map(number -> Country.of(number.kind().substring(0, 2)))
                .distinct()
                .toList();
        return countries.size() == 1 ? Optional.of(countries.get(0)) : Optional.empty();
    }
}
