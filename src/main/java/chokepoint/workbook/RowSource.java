package chokepoint.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A file of rows that can be read as often as wanted. */
public interface RowSource extends Closeable {

    /** In words, for example {@code xlsx} or {@code csv, UTF-8, semicolon}. */
    String format();

    List<Sheet> sheets();

    /** What a reader should know about how the file was opened. */
    List<String> notices();

    /** Hands on the rows that hold anything, in order, until the sink has enough. */
    SheetShape read(Sheet sheet, RowSink sink) throws IOException;

    /**
     * Reads what no pass has read to its end, only to find damage: where the file keeps checksums.
     *
     * @throws RefusedFile if a part is not what was written
     */
    default void verify() throws IOException {}
}
