package chokepoint.reading;

import chokepoint.disk.DiskFailure;
import chokepoint.disk.TemporaryFiles;
import chokepoint.reading.text.EncodingJudge;
import chokepoint.workbook.BinaryFile;
import chokepoint.workbook.EncryptedFile;
import chokepoint.workbook.ListFile;
import chokepoint.workbook.RefusedFile;
import chokepoint.workbook.RowSink;
import chokepoint.workbook.RowSource;
import chokepoint.workbook.Sheet;
import chokepoint.workbook.UnorderedRows;
import chokepoint.workbook.csv.CsvSource;
import chokepoint.workbook.plain.PlainCopy;
import chokepoint.workbook.read.RowSources;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipException;

/** Opens lists, and says in a sentence why one cannot be read. */
public final class Reading {

    private Reading() {}

    /**
     * Opens a list and finds out how it is to be understood.
     *
     * @param name under which lines and messages know the file
     * @throws UnreadableList if it cannot be read at all
     */
    public static OpenedList open(Path file, String name, ReadingOptions options) throws UnreadableList {
        try {
            return open(PlainCopy.asItIs(file), file, name, options);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw unreadable(name, e);
        }
    }

    /** Opens a plain copy; one that turns out to be locked, binary or out of order is unlocked, converted or put in order first. */
    private static OpenedList open(PlainCopy plain, Path file, String name, ReadingOptions options) throws IOException {
        try {
            return openPlain(plain, file, name, options);
        } catch (EncryptedFile e) {
            return open(plain.unlocked(options.passwords(), options.bounds()), file, name, options);
        } catch (BinaryFile e) {
            return open(plain.converted(options.bounds()), file, name, options);
        } catch (UnorderedRows e) {
            return open(plain.ordered(e, options.bounds()), file, name, options);
        } catch (IOException | RuntimeException e) {
            plain.close();
            throw e;
        }
    }

    private static OpenedList openPlain(PlainCopy plain, Path file, String name, ReadingOptions options)
            throws IOException {
        ReadFile opened = ReadFile.open(plain.file(), file);
        try {
            return OpenedList.of(source(opened.open(), options), plain, opened, name, options);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            opened.close();
            throw e;
        }
    }

    private static RowSource source(ListFile file, ReadingOptions options) throws IOException {
        RowSource source = RowSources.open(file, options.givenCharset(), options.givenDelimiter(), options.bounds());
        return source instanceof CsvSource csv ? EncodingJudge.judged(csv) : source;
    }

    /** The rows of a sheet; none if the list has no such sheet. */
    static void rows(RowSource source, String name, String sheet, RowSink sink) throws UnreadableList {
        for (Sheet each : source.sheets()) {
            if (each.name().equals(sheet) && each.cells()) {
                try {
                    source.read(each, sink);
                } catch (IOException e) {
                    throw unreadable(name, e);
                }
            }
        }
    }

    /** What went wrong, in words for a user; the stack stays with the cause. */
    static UnreadableList unreadable(String name, Throwable cause) {
        if (cause instanceof UnreadableList told) {
            return told;
        }
        return new UnreadableList(name, sentence(cause), cause);
    }

    private static String sentence(Throwable cause) {
        Optional<DiskFailure> disk = DiskFailure.in(cause);
        if (disk.isPresent()) {
            return sentence(disk.get().kind());
        }
        if (cause instanceof RefusedFile refused) {
            return refused.getMessage();
        }
        if (cause instanceof NoSuchFileException) {
            return "the file was taken away while it was read; put it back and check it again";
        }
        if (cause instanceof EOFException || cause instanceof ZipException) {
            return "the file is truncated or damaged; fetch or save it again";
        }
        if (cause instanceof CharacterCodingException) {
            return "the text does not fit the encoding; give another with --encoding";
        }
        return "the file is damaged or no workbook that can be read (" + firstLine(cause) + "); save it anew as xlsx";
    }

    /** Only temporary copies are written while a list is read. */
    private static String sentence(DiskFailure.Kind kind) {
        return switch (kind) {
            case DAMAGED -> "its disk reports an error while it is read; see to the disk, or copy the file to another";
            case HANDLES -> "more files are open at once than the system allows; raise the limit (ulimit -n)";
            default ->
                "no temporary copy of it can be written to '" + TemporaryFiles.place()
                        + "'; make room there, or name another folder with --temp";
        };
    }

    private static String firstLine(Throwable cause) {
        String message = cause.getMessage();
        String line = message == null ? "" : message.lines().findFirst().orElse("");
        return line.isBlank() ? cause.getClass().getSimpleName() : line;
    }
}
