package chokepoint.run;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of master data that lines are joined with.
 *
 * @param key header of the column by which its rows are found; empty for the usual ones
 */
public record MasterFile(Path file, String key) {

    /** Reads {@code FILE} or {@code FILE=COLUMN}; a file whose name has an equals sign is one. */
    public static MasterFile of(String written) {
        int at = written.lastIndexOf('=');
        return at <= 0 || Files.exists(Path.of(written))
                ? new MasterFile(Path.of(written), "")
                : new MasterFile(
                        Path.of(written.substring(0, at)),
                        written.substring(at + 1).strip());
    }
}
