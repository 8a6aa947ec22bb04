package chokepoint.store;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a {@link StoreWriter} wrote, value by value in the same order, and trusts none of it: a length that is only stated makes
 * nothing, so that memory grows no faster than what was really read, and that is bounded.
 */
public final class StoreReader implements Closeable {

    /** More lines than any list has, and more than fit into memory. */
    static final int MOST_ITEMS = 100_000_000;

    /** A small file may be packed as it likes; a larger one of lines never comes near this ratio, as each has a row of its own. */
    static final long ALWAYS_FINE = 32L << 20;

    static final int MOST_PACKED = 400;

    /** Amounts as lists state them have 60 digits and exponents of three; a rate or a quantity may multiply them. */
    static final int MOST_DIGITS = 4_000;

    private static final int BUFFER = 1 << 16;
    private static final int DEEPEST = 8;
    private static final int LONGEST_NAME = 100;
    private static final int FIRST_CAPACITY = 64;

    private static final CBORFactory CBOR = CBORFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNameLength(LONGEST_NAME)
                    .maxNumberLength(LONGEST_NAME)
                    .build())
            .build();

    /** Reads what belongs to one item or group. */
    @FunctionalInterface
    public interface Content<T> {
        T read() throws IOException;
    }

    private final JsonParser in;

    private int version;

    private StoreReader(JsonParser in) {
        this.in = in;
    }

    /**
     * Begins to read a file; closing the reader closes it.
     *
     * @throws StoreException if it holds another format, or a version of it that this program does not read
     */
    public static StoreReader open(Path file, StoreFormat format) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        try {
            long most = Math.max(ALWAYS_FINE, MOST_PACKED * Files.size(file));
            return of(new BoundedStream(new GZIPInputStream(bytes, BUFFER), most), format);
        } catch (ZipException | EOFException e) {
            bytes.close();
            throw unreadable(e);
        } catch (IOException | RuntimeException e) {
            bytes.close();
            throw e;
        }
    }

    private static StoreReader of(InputStream unpacked, StoreFormat format) throws IOException {
        StoreReader reader = new StoreReader(CBOR.createParser(unpacked));
        reader.expect(JsonToken.START_OBJECT, "the beginning");
        String name = reader.text(StoreFormat.NAME);
        if (!name.equals(format.name())) {
            throw reader.broken("it is '" + name + "'; expected '" + format.name() + "'");
        }
        int version = reader.number(StoreFormat.VERSION);
        if (version < 1 || version > format.version()) {
            throw new StoreException(
                    "was written by format " + version + ", and this program reads format " + format.version());
        }
        reader.version = version;
        return reader;
    }

    /** The version of the format in which the file was written: that of the format asked for, or an earlier one. */
    public int version() {
        return version;
    }

    public String text(String name) throws IOException {
        field(name);
        return textHere(name);
    }

    /** Zero or more. */
    public int number(String name) throws IOException {
        field(name);
        next();
        return numberHere(name);
    }

    public boolean flag(String name) throws IOException {
        field(name);
        JsonToken token = next();
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
            throw broken(name + " is neither true nor false");
        }
        return token == JsonToken.VALUE_TRUE;
    }

    public <E extends Enum<E>> E name(String name, Class<E> type) throws IOException {
        return constant(name, text(name), type);
    }

    public <E extends Enum<E>> List<E> names(String name, Class<E> type) throws IOException {
        List<E> constants = new ArrayList<>();
        for (String text : texts(name)) {
            constants.add(constant(name, text, type));
        }
        return constants;
    }

    private <E extends Enum<E>> E constant(String name, String text, Class<E> type) throws StoreException {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        throw broken("'" + text + "' is no " + name + " that this program knows");
    }

    /** Zero to one. */
    public double fraction(String name) throws IOException {
        field(name);
        expect(JsonToken.VALUE_NUMBER_FLOAT, name);
        double fraction = in.getDoubleValue();
        if (!(fraction >= 0 && fraction <= 1)) {
            throw broken(name + " is " + fraction + "; expected 0 to 1");
        }
        return fraction;
    }

    public List<String> texts(String name) throws IOException {
        begin(name, JsonToken.START_ARRAY);
        List<String> texts = new ArrayList<>();
        while (more(name, texts.size())) {
            texts.add(textOf(name, in.currentToken()));
        }
        return texts;
    }

    /** Each zero or more. */
    public int[] numbers(String name) throws IOException {
        begin(name, JsonToken.START_ARRAY);
        int[] numbers = new int[FIRST_CAPACITY];
        int size = 0;
        while (more(name, size)) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, size + (size >> 1));
            }
            numbers[size++] = numberHere(name);
        }
        return Arrays.copyOf(numbers, size);
    }

    public long[] longs(String name) throws IOException {
        begin(name, JsonToken.START_ARRAY);
        long[] numbers = new long[FIRST_CAPACITY];
        int size = 0;
        while (more(name, size)) {
            if (in.currentToken() != JsonToken.VALUE_NUMBER_INT
                    || in.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
                throw broken(name + " holds something else than whole numbers of 64 bits");
            }
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, size + (size >> 1));
            }
            numbers[size++] = in.getLongValue();
        }
        return Arrays.copyOf(numbers, size);
    }

    /** An amount that is not known is null. */
    public List<@Nullable BigDecimal> amounts(String name) throws IOException {
        begin(name, JsonToken.START_ARRAY);
        List<@Nullable BigDecimal> amounts = new ArrayList<>();
        while (more(name, amounts.size())) {
            JsonToken token = in.currentToken();
            amounts.add(token == JsonToken.VALUE_NULL ? null : amount(name, textOf(name, token)));
        }
        return amounts;
    }

    public <T> List<T> list(String name, Content<T> content) throws IOException {
        begin(name, JsonToken.START_ARRAY);
        List<T> items = new ArrayList<>();
        while (more(name, items.size())) {
            if (in.currentToken() != JsonToken.START_OBJECT) {
                throw broken(name + " holds something else than groups");
            }
            items.add(content.read());
            expect(JsonToken.END_OBJECT, "the end of " + name);
        }
        return items;
    }

    public <T> T group(String name, Content<T> content) throws IOException {
        begin(name, JsonToken.START_OBJECT);
        T group = content.read();
        expect(JsonToken.END_OBJECT, "the end of " + name);
        return group;
    }

    /** @throws StoreException if anything follows */
    public void end() throws IOException {
        expect(JsonToken.END_OBJECT, "the end");
        if (next() != null) {
            throw broken("something follows its end");
        }
    }

    /** What a caller says of values that it cannot take. */
    public StoreException broken(String what) {
        return new StoreException("is damaged: " + what);
    }

    private BigDecimal amount(String name, String text) throws StoreException {
        if (text.length() <= MOST_DIGITS) {
            try {
                BigDecimal amount = new BigDecimal(text);
                if (Math.abs((long) amount.scale()) <= MOST_DIGITS) {
                    return amount;
                }
            } catch (NumberFormatException e) {
                throw new StoreException("is damaged: " + name + " holds what is no amount", e);
            }
        }
        throw broken(name + " holds an amount of more than " + MOST_DIGITS + " digits");
    }

    private void begin(String name, JsonToken token) throws IOException {
        field(name);
        expect(token, name);
    }

    private boolean more(String name, int soFar) throws IOException {
        JsonToken token = next();
        if (token == null) {
            throw broken("it ends in the middle of " + name);
        }
        if (soFar == MOST_ITEMS) {
            throw broken(name + " has more than " + MOST_ITEMS + " items");
        }
        return token != JsonToken.END_ARRAY;
    }

    private void field(String name) throws IOException {
        expect(JsonToken.FIELD_NAME, name);
        if (!name.equals(in.currentName())) {
            throw broken("there is '" + in.currentName() + "' where '" + name + "' was expected");
        }
    }

    private String textHere(String name) throws IOException {
        return textOf(name, next());
    }

    private String textOf(String name, @Nullable JsonToken token) throws IOException {
        if (token != JsonToken.VALUE_STRING) {
            throw broken(name + " holds something else than text");
        }
        try {
            return in.getText();
        } catch (JsonProcessingException | ZipException | EOFException e) {
            throw unreadable(e);
        }
    }

    private int numberHere(String name) throws IOException {
        if (in.currentToken() == JsonToken.VALUE_NUMBER_INT && in.getNumberType() == JsonParser.NumberType.INT) {
            int number = in.getIntValue();
            if (number >= 0) {
                return number;
            }
        }
        throw broken(name + " holds something else than whole numbers of 0 to " + Integer.MAX_VALUE);
    }

    private void expect(JsonToken expected, String what) throws IOException {
        if (next() != expected) {
            throw broken("something else stands at " + what);
        }
    }

    private @Nullable JsonToken next() throws IOException {
        try {
            return in.nextToken();
        } catch (JsonProcessingException | ZipException | EOFException e) {
            throw unreadable(e);
        }
    }

    private static StoreException unreadable(IOException failure) {
        return new StoreException("is damaged: it is no CBOR that can be read", failure);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
