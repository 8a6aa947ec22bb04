package chokepoint.finding;

import java.io.Serializable;

/**
 * A file that a run came by and did not check, and why.
 *
 * @param file its path below the folder that is checked, with forward slashes
 * @param reason in words, as it follows "not checked:"
 */
public record UncheckedFile(String file, Kind kind, String reason) implements Serializable {

    /** What it may cost not to have checked it. */
    public enum Kind {
        /** A list that could not be read or judged. */
        DECLINED,
        /** A file that may hold a list, in a format that is not read. */
        MAY_BE_LIST,
        /** A file that holds no list. */
        NO_LIST;

        /** Whether purchases may be missing from the result. */
        public boolean leavesOpen() {
            return this != NO_LIST;
        }
    }
}
