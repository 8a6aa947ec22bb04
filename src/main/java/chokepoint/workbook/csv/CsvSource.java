package chokepoint.workbook.csv;

import chokepoint.workbook.Bounds;
import chokepoint.workbook.CellKind;
import chokepoint.workbook.ListFile;
import chokepoint.workbook.ListFormat;
import chokepoint.workbook.RefusedFile;
import chokepoint.workbook.Row;
import chokepoint.workbook.RowSink;
import chokepoint.workbook.RowSource;
import chokepoint.workbook.Sheet;
import chokepoint.workbook.SheetShape;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** A csv or another text file of rows. */
public final class CsvSource implements RowSource {

    /** How many bytes of a file are looked at to find out how it is written. */
    static final int HEAD = 1 << 18;

    private static final Sheet ONLY = new Sheet("", 0, false, true);

    private final ListFile file;
    private final Encoding encoding;
    private final CsvForm form;
    private final Optional<Character> givenDelimiter;
    private final Bounds bounds;
    /** When it was opened: what is written to it meanwhile would have no end. */
    private final long size;

    private CsvSource(
            ListFile file,
            Encoding encoding,
            CsvForm form,
            Optional<Character> givenDelimiter,
            Bounds bounds,
            long size) {
        this.givenDelimiter = givenDelimiter;
        this.bounds = bounds;
        this.size = size;
        this.file = file;
        this.encoding = encoding;
        this.form = form;
    }

    public static CsvSource open(ListFile file, Optional<Charset> charset, Optional<Character> delimiter, Bounds bounds)
            throws IOException {
        byte[] head = file.head(HEAD);
        boolean whole = head.length < HEAD;
        Encoding encoding = Encoding.detect(file, head, charset);
        String text = decode(head, encoding);
        if (text.isBlank() && whole) {
            throw new RefusedFile("the file holds nothing but blanks; expected a header and rows");
        }
        CsvForm form = CsvForm.detect(text, whole, delimiter);
        return new CsvSource(file, encoding, form, delimiter, bounds, file.size());
    }

    /** The same file, read in another encoding. */
    public CsvSource in(CharsetReading reading) throws IOException {
        byte[] head = file.head(HEAD);
        Encoding other = Encoding.recognised(reading, head);
        CsvForm parted = CsvForm.detect(decode(head, other), head.length < HEAD, givenDelimiter);
        return new CsvSource(file, other, parted, givenDelimiter, bounds, size);
    }

    /** Bytes that tell the encoding, if anything in the file does. */
    public byte[] telling() throws IOException {
        return Encoding.telling(file, file.head(HEAD));
    }

    /** Whether the encoding is what fits best, neither stated by the user nor by the bytes themselves. */
    public boolean encodingGuessed() {
        return encoding.guessed();
    }

    /** How the encoding is known. */
    public CharsetReading encoding() {
        return new CharsetReading(encoding.charset(), (int) Math.round(encoding.confidence() * 100), encoding.why());
    }

    private static String decode(byte[] head, Encoding encoding) throws IOException {
        CharBuffer text = encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .decode(ByteBuffer.wrap(head, encoding.mark(), head.length - encoding.mark()));
        return text.toString();
    }

    @Override
    public String format() {
        return ListFormat.CSV.ending() + ", " + encoding.words() + ", " + form.words();
    }

    public char delimiter() {
        return form.delimiter();
    }

    @Override
    public List<Sheet> sheets() {
        return List.of(ONLY);
    }

    @Override
    public List<String> notices() {
        return List.of();
    }

    @Override
    public SheetShape read(Sheet sheet, RowSink sink) throws IOException {
        Row row = new Row(false);
        int number = 0;
        try (CsvReader<CsvRecord> csv = form.reader(reader(), bounds)) {
            for (CsvRecord csvRecord : csv) {
                number++;
                fill(row, number, csvRecord);
                row.parted(csvRecord.getFieldCount(), form.delimiter());
                boolean announcement = number == 1 && form.announced();
                if (!announcement && !row.blank() && !sink.take(row)) {
                    break;
                }
            }
        } catch (CsvParseException e) {
            throw beyondBounds(e);
        }
        return SheetShape.PLAIN;
    }

    /** All records as they stand, blank ones too: the place of each is its number. */
    public void records(Consumer<List<String>> each) throws IOException {
        try (CsvReader<CsvRecord> csv = form.reader(reader(), bounds)) {
            for (CsvRecord csvRecord : csv) {
                each.accept(new ArrayList<>(csvRecord.getFields()));
            }
        } catch (CsvParseException e) {
            throw beyondBounds(e);
        }
    }

    private static RefusedFile beyondBounds(CsvParseException cause) {
        String told = Objects.requireNonNullElse(cause.getMessage(), "");
        String where = told.replaceFirst("^.*?([Rr]ecord starting at line \\d+).*$", "$1")
                .toLowerCase(Locale.ROOT);
        boolean fields = told.endsWith(" fields.") || told.endsWith(" fields");
        return new RefusedFile(
                (fields
                                ? "a record has more fields than a list has columns (" + where
                                : "a field is longer than any list has, as if a quote were opened and never closed, or the"
                                        + " file were no csv (" + where)
                        + "); if you trust the file, raise the bound with --bound " + (fields ? "columns" : "cell")
                        + "=NUMBER",
                cause);
    }

    private static void fill(Row row, int number, CsvRecord csvRecord) {
        row.start(number, false);
        for (int column = 0; column < csvRecord.getFieldCount(); column++) {
            String text = csvRecord.getField(column);
            if (!text.isBlank()) {
                row.put(column, CellKind.TEXT, text);
            }
        }
    }

    private Reader reader() throws IOException {
        InputStream in = new BufferedInputStream(new FirstBytes(file.from(0), size), 1 << 16);
        in.skipNBytes(encoding.mark());
        return new InputStreamReader(in, encoding.charset());
    }

    @Override
    public void close() {
        // The file belongs to whoever opened it.
    }
}
