package chokepoint.store;

import chokepoint.disk.NamedChannel;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Collection;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Writes named values one after the other; {@link StoreReader} asks for them in the same order. */
public final class StoreWriter implements Closeable {

    private static final CBORFactory CBOR = CBORFactory.builder()
            .enable(CBORGenerator.Feature.WRITE_TYPE_HEADER)
            .build();

    private static final int BUFFER = 1 << 16;

    /** Writes what belongs to one item or group. */
    @FunctionalInterface
    public interface Content<T> {
        void write(T item) throws IOException;
    }

    private final JsonGenerator out;

    private StoreWriter(JsonGenerator out) {
        this.out = out;
    }

    /** Begins a file, which is packed; closing the writer ends it. */
    public static StoreWriter to(Path file, StoreFormat format) throws IOException {
        StoreWriter writer =
                new StoreWriter(CBOR.createGenerator(new GZIPOutputStream(NamedChannel.writing(file), BUFFER)));
        writer.out.writeStartObject();
        writer.text(StoreFormat.NAME, format.name());
        writer.number(StoreFormat.VERSION, format.version());
        return writer;
    }

    public void text(String name, String text) throws IOException {
        out.writeStringField(name, text);
    }

    public void number(String name, int number) throws IOException {
        out.writeNumberField(name, number);
    }

    public void flag(String name, boolean flag) throws IOException {
        out.writeBooleanField(name, flag);
    }

    public void name(String name, Enum<?> constant) throws IOException {
        text(name, constant.name());
    }

    public void names(String name, Collection<? extends Enum<?>> constants) throws IOException {
        texts(name, constants.stream().map(Enum::name).toList());
    }

    public void fraction(String name, double fraction) throws IOException {
        out.writeNumberField(name, fraction);
    }

    public void texts(String name, Collection<String> texts) throws IOException {
        out.writeArrayFieldStart(name);
        for (String text : texts) {
            out.writeString(text);
        }
        out.writeEndArray();
    }

    public void numbers(String name, int[] numbers) throws IOException {
        out.writeFieldName(name);
        out.writeArray(numbers, 0, numbers.length);
    }

    public void longs(String name, long[] numbers) throws IOException {
        out.writeFieldName(name);
        out.writeArray(numbers, 0, numbers.length);
    }

    /** Amounts keep their scale; one that is not known is null. */
    public void amounts(String name, Iterable<? extends @Nullable BigDecimal> amounts) throws IOException {
        out.writeArrayFieldStart(name);
        for (BigDecimal amount : amounts) {
            if (amount == null) {
                out.writeNull();
            } else {
                out.writeString(amount.toString());
            }
        }
        out.writeEndArray();
    }

    public <T> void list(String name, Collection<T> items, Content<T> content) throws IOException {
        out.writeArrayFieldStart(name);
        for (T item : items) {
            out.writeStartObject();
            content.write(item);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    public <T> void group(String name, T item, Content<T> content) throws IOException {
        out.writeObjectFieldStart(name);
        content.write(item);
        out.writeEndObject();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
