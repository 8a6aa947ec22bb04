package chokepoint.official;

import java.io.IOException;
import java.util.List;

/** Reads one kind of official file. */
interface OfficialReader {

    /** Whether the first lines of a file look like this kind. */
    boolean looksLike(FirstLines lines);

    /** What such a file begins with, in words. */
    String expected();

    /** The other files that it reads beside the official one. */
    default List<OfficialFile> further(OfficialFile file) throws IOException {
        return List.of();
    }

    void read(OfficialFile file, OfficialRows rows) throws IOException;
}
