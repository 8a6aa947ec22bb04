package chokepoint.official;

import chokepoint.names.Sha256;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * An official file as it was downloaded: a stranger's until it is read.
 *
 * @param charset UTF-8 if all of it is, else Windows-1252
 */
record OfficialFile(Path path, String sha256, Charset charset) {

    /** Large enough for the largest register of companies. */
    private static final long LARGEST = 16L << 30;

    private static final int LONGEST_CELL = 1 << 20;
    private static final int MOST_CELLS = 1_000;
    private static final int LONGEST_ROW = 4 << 20;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Set<String> PACKED = Set.of("504b0304", "1f8b0808", "1f8b0800", "377abcaf", "425a6839");

    static OfficialFile of(Path path) throws IOException {
        String name = String.valueOf(path.getFileName());
        if (!Files.isRegularFile(path)) {
            throw new DamagedFileException("'" + path + "' is no file; name the file as it was downloaded");
        }
        long size = Files.size(path);
        if (size == 0 || size > LARGEST) {
            throw new DamagedFileException(
                    name + (size == 0 ? ": is empty" : ": is larger than " + (LARGEST >> 30) + " GiB"));
        }
        refusePacked(path, name);
        return new OfficialFile(path, Sha256.of(path), isUtf8(path) ? StandardCharsets.UTF_8 : WINDOWS);
    }

    private static void refusePacked(Path path, String name) throws IOException {
        byte[] first;
        try (InputStream in = Files.newInputStream(path)) {
            first = in.readNBytes(Integer.BYTES);
        }
        StringBuilder hex = new StringBuilder();
        for (byte each : first) {
            hex.append(String.format(Locale.ROOT, "%02x", each));
        }
        if (PACKED.contains(hex.toString())) {
            throw new DamagedFileException(
                    name + ": is packed or a workbook; unpack it, or save the sheet as csv, and import what is inside");
        }
    }

    private static boolean isUtf8(Path path) throws IOException {
        char[] block = new char[1 << 16];
        try (Reader in = reader(path, StandardCharsets.UTF_8)) {
            while (in.read(block) >= 0) {
                // only whether it can be read
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Reader reader(Path path, Charset charset) throws IOException {
        return new InputStreamReader(
                Files.newInputStream(path),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }

    String name() {
        return String.valueOf(path.getFileName());
    }

    /** Another file that the official one is published with, in the same folder. */
    Optional<OfficialFile> beside(String name) throws IOException {
        Path other = path.resolveSibling(name);
        return Files.isRegularFile(other) ? Optional.of(of(other)) : Optional.empty();
    }

    InputStream bytes() throws IOException {
        return new BufferedInputStream(Files.newInputStream(path), 1 << 16);
    }

    /** Its text without a byte order mark. */
    Reader text() throws IOException {
        Reader in = new BufferedReader(reader(path, charset), 1 << 16);
        in.mark(1);
        if (in.read() != '\uFEFF') {
            in.reset();
        }
        return in;
    }

    FirstLines firstLines() throws IOException {
        return FirstLines.of(text());
    }

    /** What takes in a record. */
    interface EachRecord {
        void take(CsvRecord row) throws IOException;
    }

    /** Hands on its records, blank ones left out. */
    void records(char separator, EachRecord each) throws IOException {
        long last = 0;
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .fieldSeparator(separator)
                .maxBufferSize(LONGEST_ROW)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(
                        CsvRecordHandler.of(handler -> handler.maxFields(MOST_CELLS)
                                .maxFieldSize(LONGEST_CELL)
                                .maxRecordSize(LONGEST_ROW)),
                        text())) {
            for (CsvRecord row : rows) {
                last = row.getStartingLineNumber();
                each.take(row);
            }
        } catch (CsvParseException e) {
            throw damaged(last + 1, "cannot be read as csv from here on (" + reason(e) + ")");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String reason(Throwable failure) {
        Throwable first = failure.getCause() == null ? failure : failure.getCause();
        return String.valueOf(first.getMessage());
    }

    DamagedFileException damaged(long row, String message) {
        return new DamagedFileException(name() + ", row " + row + ": " + message);
    }
}
