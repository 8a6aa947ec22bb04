package chokepoint.reading;

import chokepoint.policy.Mapping;
import chokepoint.reading.plain.Passwords;
import java.nio.charset.Charset;
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
 * @param chunk most lines handed on at once
 */
public record ReadingOptions(
        Mapping mapping, Set<String> keepColumns, String charset, String delimiter, Passwords passwords, int chunk) {

    /** Everything is found. */
    public static final ReadingOptions DEFAULT =
            new ReadingOptions(Mapping.NONE, Set.of(), "", "", Passwords.NONE, 4096);

    public ReadingOptions {
        keepColumns = java.util.Collections.unmodifiableSet(new TreeSet<>(keepColumns));
        if (chunk < 1) {
            throw new IllegalArgumentException("a chunk holds at least one line, not " + chunk);
        }
        if (!charset.isEmpty() && !Charset.isSupported(charset)) {
            throw new IllegalArgumentException(
                    "'" + charset + "' is no known encoding; expected one like UTF-8 or windows-1251");
        }
        if (delimiter.length() > 1) {
            throw new IllegalArgumentException("'" + delimiter + "' is no delimiter; expected one character");
        }
    }

    public ReadingOptions withMapping(Mapping newMapping) {
        return new ReadingOptions(newMapping, keepColumns, charset, delimiter, passwords, chunk);
    }

    public ReadingOptions withKeepColumns(Set<String> headers) {
        return new ReadingOptions(mapping, headers, charset, delimiter, passwords, chunk);
    }

    public ReadingOptions withCharset(String name) {
        return new ReadingOptions(mapping, keepColumns, name, delimiter, passwords, chunk);
    }

    public ReadingOptions withDelimiter(String character) {
        return new ReadingOptions(mapping, keepColumns, charset, character, passwords, chunk);
    }

    public ReadingOptions withPasswords(Passwords given) {
        return new ReadingOptions(mapping, keepColumns, charset, delimiter, given, chunk);
    }

    public ReadingOptions withChunk(int lines) {
        return new ReadingOptions(mapping, keepColumns, charset, delimiter, passwords, lines);
    }

    Optional<Charset> givenCharset() {
        return charset.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(charset));
    }

    Optional<Character> givenDelimiter() {
        return delimiter.isEmpty() ? Optional.empty() : Optional.of(delimiter.charAt(0));
    }
}
