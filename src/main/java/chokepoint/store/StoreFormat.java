package chokepoint.store;

import java.util.Objects;

/**
 * The name and version at the head of a stored file.
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
