package chokepoint.store;

import java.util.Objects;

/**
 * What stands at the head of a file.
 *
 * @param name of the format
 * @param version a later one may hold what an earlier program does not know
 */
public record StoreFormat(String name, int version) {

    static final String NAME = "format";
    static final String VERSION = "version";

    public StoreFormat {
        Objects.requireNonNull(name);
    }
}
