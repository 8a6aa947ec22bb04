package chokepoint.reading;

import chokepoint.names.places.KnownPlaces;
import chokepoint.policy.Policy;
import chokepoint.policy.RepeatedValues;
import chokepoint.policy.mapping.Mapping;
import chokepoint.reading.columns.ReadingPolicy;
import chokepoint.trade.values.Country;
import chokepoint.workbook.Bounds;
import chokepoint.workbook.plain.Passwords;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a user says about how to read.
 *
 * @param mapping of columns; outranks what is found
 * @param keepColumns headers whose cells every line keeps, whatever they mean
 * @param charset name of the encoding of a csv; empty to find it
 * @param delimiter of a csv, one character; empty to find it
 * @param passwords to try on encrypted workbooks
 * @param bounds how large a list may be inside
 * @param under what the policy says of reading
 * @param chunk most lines handed on at once
 */
public record ReadingOptions(
        Mapping mapping,
        Set<String> keepColumns,
        String charset,
        String delimiter,
        Passwords passwords,
        Bounds bounds,
        ReadingPolicy under,
        int chunk) {

    private static final Set<String> NO_DELIMITERS = Set.of("\"", "\r", "\n", "\u0001");

    /** Everything is found. */
    public static final ReadingOptions DEFAULT = new ReadingOptions(
            Mapping.NONE, Set.of(), "", "", Passwords.NONE, Bounds.DEFAULT, ReadingPolicy.NONE, 4096);

    public ReadingOptions {
        keepColumns = java.util.Collections.unmodifiableSet(new TreeSet<>(keepColumns));
        if (chunk < 1) {
            throw new IllegalArgumentException("a chunk holds at least one line, not " + chunk);
        }
        if (!charset.isEmpty() && !supported(charset)) {
            throw new IllegalArgumentException(
                    "'" + charset + "' is no known encoding; expected one like UTF-8 or windows-1251");
        }
        if (delimiter.length() > 1 || NO_DELIMITERS.contains(delimiter)) {
            throw new IllegalArgumentException("'" + delimiter.replaceAll("\\p{Cntrl}", " ")
                    + "' is no delimiter; expected one character other than a quote or the end of a line");
        }
    }

    private static boolean supported(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }

    public ReadingOptions withMapping(Mapping newMapping) {
        return new ReadingOptions(newMapping, keepColumns, charset, delimiter, passwords, bounds, under, chunk);
    }

    public ReadingOptions withKeepColumns(Set<String> headers) {
        return new ReadingOptions(mapping, headers, charset, delimiter, passwords, bounds, under, chunk);
    }

    public ReadingOptions withCharset(String name) {
        return new ReadingOptions(mapping, keepColumns, name, delimiter, passwords, bounds, under, chunk);
    }

    public ReadingOptions withDelimiter(String character) {
        return new ReadingOptions(mapping, keepColumns, charset, character, passwords, bounds, under, chunk);
    }

    public ReadingOptions withPasswords(Passwords given) {
        return new ReadingOptions(mapping, keepColumns, charset, delimiter, given, bounds, under, chunk);
    }

    public ReadingOptions withBounds(Bounds given) {
        return new ReadingOptions(mapping, keepColumns, charset, delimiter, passwords, given, under, chunk);
    }

    public ReadingOptions withRepeated(RepeatedValues counting) {
        return with(new ReadingPolicy(
                under.home(),
                under.exchange(),
                under.correctCountries(),
                counting,
                under.valueOrder(),
                under.places()));
    }

    public ReadingOptions withCorrectCountries(boolean correct) {
        return with(new ReadingPolicy(
                under.home(), under.exchange(), correct, under.repeated(), under.valueOrder(), under.places()));
    }

    public ReadingOptions withHome(Set<Country> home) {
        return with(new ReadingPolicy(
                home,
                under.exchange(),
                under.correctCountries(),
                under.repeated(),
                under.valueOrder(),
                under.places()));
    }

    public ReadingOptions withPlaces(KnownPlaces places) {
        return with(new ReadingPolicy(
                under.home(),
                under.exchange(),
                under.correctCountries(),
                under.repeated(),
                under.valueOrder(),
                places));
    }

    /** The same with another mapping. */
    public ReadingOptions with(Mapping other) {
        return new ReadingOptions(other, keepColumns, charset, delimiter, passwords, bounds, under, chunk);
    }

    ReadingOptions with(ReadingPolicy says) {
        return new ReadingOptions(mapping, keepColumns, charset, delimiter, passwords, bounds, says, chunk);
    }

    /** The same for a list that is judged by a policy: the columns that it names are kept, and the rest of what it says of reading. */
    public ReadingOptions under(Policy policy) {
        return withKeepColumns(policy.columns())
                .with(new ReadingPolicy(
                        policy.home(),
                        policy.exchange(),
                        policy.correctCountries(),
                        policy.repeated(),
                        policy.valueOrder(),
                        under.places()));
    }

    public ReadingOptions withChunk(int lines) {
        return new ReadingOptions(mapping, keepColumns, charset, delimiter, passwords, bounds, under, lines);
    }

    Optional<Charset> givenCharset() {
        return charset.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(charset));
    }

    Optional<Character> givenDelimiter() {
        return delimiter.isEmpty() ? Optional.empty() : Optional.of(delimiter.charAt(0));
    }
}
